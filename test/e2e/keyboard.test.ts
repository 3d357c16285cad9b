import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

// Keys reach the side panel of Chromium as a person's would; Firefox's sidebar can't be given any from outside.
describe.runIf(BROWSERS.includes('chromium'))('the panel by keyboard alone', () => {
  let rig: Rig;
  let hand: PanelHand;
  const key = async (name: string): Promise<void> => rig.panel.key?.(name);
  const focused = (): Promise<{ id: string; outline: string; isSeen: boolean }> =>
    rig.panel.run(
      `const element = document.activeElement;
       const box = element.getBoundingClientRect();
       const shown = element.matches('input.visually-hidden') ? element.nextElementSibling : element;
       const style = getComputedStyle(shown);
       return {
         id: element.dataset.testid ?? element.id ?? '',
         outline: style.outlineStyle + ' ' + style.outlineWidth,
         isSeen: box.bottom > 0 && box.top < innerHeight,
       };`,
    );
  const tabTo = async (id: string): Promise<void> => {
    for (let presses = 0; presses < 80; presses++) {
      await key('Tab');
      if ((await focused()).id === id) return;
    }
    throw new Error(`Tab does not come to ${id}`);
  };

  beforeAll(async () => {
    rig = await startRig('chromium');
    hand = new PanelHand(rig);
    await rig.goTo(rig.url('practice.html#/103'));
    await rig.openPanel();
    await hand.sees('Priya Raman');
    await hand.signAs('Anna');
  });
  afterAll(() => rig.close());

  it('shows where the focus is, on every stop, and never loses it', async () => {
    const stops: string[] = [];
    await rig.panel.run('document.body.tabIndex = -1; document.body.focus();');
    for (let presses = 0; presses < 60; presses++) {
      await key('Tab');
      const { id, outline, isSeen } = await focused();
      stops.push(id);
      expect(outline, `the outline of stop ${presses}, ${id}`).toMatch(/^(?:solid|auto) [1-9]/);
      expect(isSeen, `stop ${presses}, ${id}, is in sight`).toBe(true);
      if (id === 'begin-reply') break;
    }
    expect(stops).toEqual(expect.arrayContaining(['menu', 'next-action', 'begin-reply']));
  });

  it('opens a menu, moves in it, and closes it with the focus back at its button', async () => {
    await tabTo('menu');
    await key('Enter');
    await until('the menu', () => rig.panel.run<boolean>(`return Boolean(document.querySelector('[role="menu"]'));`));
    await key('ArrowDown');
    await key('Escape');
    await until('the button', async () => (await focused()).id === 'menu');
  });

  it('ticks a step with the space bar', async () => {
    await rig.goTo(rig.url('practice.html#/102'));
    await hand.sees('Daniel Okafor');
    await until('the step', () => hand.has('item-RC-2'));
    await rig.panel.run(`document.querySelector('[data-testid="item-RC-2"] input').focus();`);
    await key('Space');
    await rig.panel.run(`document.querySelector('#stage-receive').click();`);
    await until('the tick', async () => (await hand.attribute('item-RC-2', 'data-state')) === 'done');
  });

  it('asks about some words of a point', async () => {
    await hand.unfold('points-fold');
    await hand.type('new-point', 'The lamp flickers at night');
    await rig.panel.run(`document.querySelector('[data-testid="new-point"]').form.requestSubmit();`);
    await until('the point', () => hand.has('point'));
    await rig.panel.run(`document.querySelector('[data-testid="point"] [aria-haspopup]').focus();`);
    await key('Enter');
    await until('the menu', () => rig.panel.run<boolean>(`return Boolean(document.querySelector('[role="menu"]'));`));
    for (const name of ['ArrowDown', 'ArrowDown', 'Enter']) await key(name);
    await until('the field', async () => (await focused()).id === 'ask-words');
    // All is marked at first; from its beginning on, all but the first word is marked and goes.
    for (const name of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Shift+End', 'Delete']) await key(name);
    await tabTo('ask-meaning');
    await key('Enter');
    await until('the question', async () => (await hand.text('point')).includes('“The”'));
    const isBack = await rig.panel.run(
      `return document.activeElement.matches('[data-testid="point"] [aria-haspopup]');`,
    );
    expect(isBack).toBe(true);
  });

  it('goes from ticket to inserted reply with two keys', async () => {
    await key('Alt+KeyN');
    await until('the draft', () => hand.has('draft'));
    await key('Alt+KeyI');
    await hand.says('inserted');
  });

  it('shows my day, and the keys themselves', async () => {
    await key('Alt+KeyD');
    await until('my day', () => hand.has('my-day'));
    await until('the reply that waits', () => hand.has('day-unsent'));
    await key('Alt+KeyD');
    await hand.press('menu');
    await hand.pick('Keys');
    await until('the keys', async () =>
      (await rig.panel.run<string>('return document.body.innerText')).includes('Alt N'),
    );
  });
});
