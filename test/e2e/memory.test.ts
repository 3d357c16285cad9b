import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

const NOTE = 'Prefers to be called after six';

describe.each(BROWSERS)('what an agent was in the middle of, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;

  const ticket = (id: string): string => rig.url(`practice.html#/${id}`);
  const value = (id: string): Promise<string> =>
    rig.panel.run<string>(`return document.querySelector('[data-testid="' + args[0] + '"]')?.value ?? '';`, [id]);
  // A stage that is done folds: it is opened to look at its steps.
  const isTicked = async (): Promise<void> => {
    await hand.pressAt('#stage-receive');
    await until('the tick', async () => (await hand.attribute('item-RC-2', 'data-state')) === 'done');
  };
  const draft = (): Promise<string> => hand.text('draft');

  beforeAll(async () => {
    rig = await startRig(browser);
    hand = new PanelHand(rig);
    await rig.goTo(ticket('102'));
    await rig.openPanel();
    await hand.sees('Daniel Okafor');
    await hand.signAs('Anna');
    // Half a checklist, half a note, half a reply.
    await hand.pressAt('[data-testid="item-RC-2"] label');
    await isTicked();
    await hand.press('next-action');
    await hand.unfold('notes-fold');
    await hand.type('note', NOTE);
    await until('the draft', async () => (await draft()).includes('Dear Daniel Okafor'));
    await until('the note in the store', async () =>
      (await hand.rows<{ note: string }>('drafts')).some(({ note }) => note === NOTE),
    );
  });
  afterAll(() => rig.close());

  const isAllThere = async (): Promise<void> => {
    await hand.sees('Daniel Okafor');
    await until('the draft', async () => (await draft()).includes('Dear Daniel Okafor'));
    await isTicked();
    await hand.unfold('notes-fold');
    expect(await value('note')).toBe(NOTE);
  };

  it('is there again after the panel was closed', async () => {
    await rig.closePanel();
    await rig.openPanel();
    await isAllThere();
  });

  it('is there again after the page was loaded anew, and after another ticket', async () => {
    await rig.goTo(ticket('102'));
    await isAllThere();
    await rig.goTo(ticket('101'));
    await hand.sees('Margaret Ellison');
    expect(await hand.has('tray')).toBe(false);
    await rig.goTo(ticket('102'));
    await isAllThere();
  });

  it('is there again after the browser was closed and started', async () => {
    await rig.restart();
    await rig.goTo(ticket('102'));
    await rig.openPanel();
    await isAllThere();
  });

  it('was not recorded as given, and is once the reply was sent', async () => {
    await hand.press('insert');
    await hand.says('inserted');
    await hand.unfold('timeline-fold');
    const before = await until('the timeline', () => hand.text('timeline'));
    expect(before).not.toMatch(/Given|Offered/);
    await rig.page.click('[data-practice="send"]');
    await hand.says('recorded');
    await until('what was offered', async () => /Offered|Given/.test(await hand.text('timeline')));
  });

  it('leaves its mark on the customer for the next ticket of the same person', async () => {
    await rig.restart();
    await rig.goTo(ticket('102'));
    await rig.openPanel();
    await hand.sees('Daniel Okafor');
    await hand.nextIs('recordChoice');
    await hand.press('choice');
    await hand.unfold('timeline-fold');
    await until('the choice', async () => (await hand.text('timeline')).includes('Customer has chosen'));
  });
});
