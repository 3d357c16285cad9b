import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

const NO_COMPLAINTS = ['105', '110', '115', '120'];

describe.each(BROWSERS)('the practice desk, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;
  const ticket = (id: string): string => rig.url(`practice.html#/${id}`);
  const edited = (): Promise<string> =>
    rig.page.run<string>(
      `const editor = document.querySelector('[data-practice="editor"]'); return editor.value ?? editor.innerText;`,
    );

  beforeAll(async () => {
    rig = await startRig(browser);
    hand = new PanelHand(rig);
    await rig.goTo(ticket('101'));
    await rig.openPanel();
    await hand.sees('Margaret Ellison');
    await hand.signAs('Anna');
  });
  afterAll(() => rig.close());

  it.each(NO_COMPLAINTS)('has ticket %s, which is no complaint: one line, and no reply tray', async (id) => {
    await rig.goTo(ticket(id));
    await until('the line', () => hand.has('not-complaint'));
    expect(await hand.has('tray')).toBe(false);
    expect(await hand.has('next')).toBe(false);
  });

  it('opens a case for such a ticket when the agent knows better', async () => {
    await rig.goTo(ticket('105'));
    await hand.sees('Helen Marsh');
    await hand.press('open-anyway');
    await until('the steps', () => hand.has('next'));
  });

  it('lets what was inserted be undone in the page', async () => {
    await rig.goTo(ticket('103'));
    await hand.sees('Priya Raman');
    await hand.press('next-action');
    await hand.press('insert');
    await hand.says('inserted');
    expect(await edited()).toContain('€12.00');
    await rig.page.run(`document.querySelector('[data-practice="editor"]').focus(); document.execCommand('undo');`);
    await until('the undone editor', async () => !(await edited()).includes('€12.00'));
  });

  it('takes a reply at the caret, among what was typed there', async () => {
    await rig.goTo(ticket('111'));
    await hand.sees("Giulia D'Amico");
    await rig.page.run(
      `const editor = document.querySelector('[data-practice="editor"]');
       editor.focus();
       document.execCommand('insertText', false, 'PRIMA DOPO');
       const range = document.createRange();
       range.setStart(editor.querySelector('p')?.firstChild ?? editor.firstChild, 6);
       range.collapse(true);
       document.getSelection().removeAllRanges();
       document.getSelection().addRange(range);`,
    );
    await hand.press('next-action');
    await hand.press('insert');
    await hand.says('inserted');
    const text = (await edited()).replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/^PRIMA.*14,90.*DOPO$/);
  });

  it('is written into only for the ticket that it shows', async () => {
    await rig.goTo(ticket('107'));
    await hand.sees('Ольга Крылова');
    await hand.press('next-action');
    await until('the draft', () => hand.has('draft'));
    await rig.page.run(`location.hash = '#/106';`);
    await hand.sees('Лаптев');
    expect(await hand.has('draft')).toBe(false);
    expect(await edited()).toBe('');
  });

  it('opens as a mode of its own: an internal note is not written where the public reply is', async () => {
    await rig.goTo(ticket('112'));
    await hand.sees('Paolo Ferrante');
    await rig.page.click('[data-practice="mode-note"]');
    await until('the note', () =>
      rig.page.run<boolean>(`return document.querySelector('[data-practice="composer"]').dataset.mode === 'note';`),
    );
    await hand.press('next-action');
    await hand.press('insert');
    await hand.says('wrongMode');
    expect(await edited()).toBe('');
  });
});
