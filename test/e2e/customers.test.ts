import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { serveDesk, type ServedDesk } from '../served/server.ts';
import { BROWSERS } from './browsers.ts';

describe.each(BROWSERS)('a customer, in %s', (browser) => {
  let desk: ServedDesk;
  let rig: Rig;
  let hand: PanelHand;
  const saysLine = (what: RegExp): Promise<unknown> =>
    until(String(what), async () => what.test(await hand.text('history-line')));

  beforeAll(async () => {
    desk = await serveDesk();
    rig = await startRig(browser);
    hand = new PanelHand(rig);
    await rig.goTo(rig.url('practice.html#/102'));
    await rig.openPanel();
    await hand.sees('Daniel Okafor');
    await hand.press('confirm-all');
    await hand.unfold('notes-fold');
    await hand.type('note', 'Left-handed: wants the door hinge on the right');
    await hand.press('add-note');
    // The field is emptied once the note is stored; a page that moves on before that gets it as a draft.
    const isEmpty = `return document.querySelector('[data-testid="note"]')?.value === '';`;
    await until('the note', () => rig.panel.run<boolean>(isEmpty));
  });
  afterAll(async () => {
    await rig.close();
    desk.close();
  });

  it('is recognised in another helpdesk by the e-mail', async () => {
    await rig.goTo(`${desk.origin}/tickets/900007`);
    await hand.sees('D. Okafor');
    await saysLine(/2nd complaint/);
    expect(await hand.has('merge')).toBe(false);
    await hand.unfold('notes-fold');
    await until('the note', () => rig.panel.run<boolean>(`return document.body.innerText.includes('door hinge');`));
  });

  it('who has only the name of another one is a stranger until the agent says otherwise', async () => {
    await rig.goTo(`${desk.origin}/tickets/900008`);
    await hand.sees('Daniel Okafor');
    await saysLine(/First complaint/);
    expect(await rig.panel.run<string>('return document.body.innerText;')).not.toContain('door hinge');
    await hand.press('merge');
    await saysLine(/2nd complaint/);
    await hand.unfold('notes-fold');
    await until('the note', () => rig.panel.run<boolean>(`return document.body.innerText.includes('door hinge');`));
  });

  it('stays that one person on every ticket after it', async () => {
    await rig.goTo(rig.url('practice.html#/102'));
    await hand.sees('Daniel Okafor');
    await rig.goTo(`${desk.origin}/tickets/900008`);
    await hand.sees('Daniel Okafor');
    expect(await hand.has('merge')).toBe(false);
    await saysLine(/2nd complaint/);
  });
});
