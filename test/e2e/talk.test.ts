import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

const MINUTE = 60_000;

interface Promised {
  id: string;
  state: string;
  from: number;
  due: number;
}

describe.each(BROWSERS)('a call that is paused, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;
  const api = browser === 'firefox' ? 'browser' : 'chrome';
  const points = (): Promise<string[]> =>
    rig.panel.run(
      `return [...document.querySelectorAll('[data-testid="point"] bdi')].map((each) => each.textContent);`,
    );
  const pause = async (): Promise<Promised> => {
    const row = (await hand.rows<Promised>('promises')).find(({ state }) => state === 'open');
    if (!row) throw new Error('no open promise');
    return row;
  };
  const alarms = (): Promise<string[]> =>
    rig.panel.run(
      `return (await ${api}.alarms.getAll()).map(({ name }) => name).filter((name) => name.startsWith('promise:'));`,
    );

  beforeAll(async () => {
    rig = await startRig(browser);
    hand = new PanelHand(rig);
    await rig.goTo(rig.url('practice.html#/114'));
    await rig.openPanel();
    await hand.sees('Roberto Sala');
    await hand.signAs('Anna');
  });
  afterAll(() => rig.close());

  it('has its points noted one by one while the caller speaks', async () => {
    await hand.type('heard', 'La lampada lampeggia\n');
    await until('the first point', async () => (await points()).length === 1);
    await hand.type('heard', 'Ha chiamato due volte\n');
    await until('both points', async () => (await points()).length === 2);
    expect(await hand.has('tray')).toBe(false);
  });

  it('gives way to its sheet once a time is agreed', async () => {
    await hand.press('pause');
    await until('the form', () => hand.has('pause-form'));
    expect(await hand.text('pause-words')).toContain('on +39');
    await hand.press('agree-pause');
    await until('the sheet', () => hand.has('pause-sheet'));
    expect(await hand.text('pause-lacks')).toContain('No option ready');
    expect(await hand.has('listening')).toBe(false);
    const { id, from } = await pause();
    expect((await alarms()).toSorted()).toEqual([`promise:${id}`, `promise:${id} before`]);
    expect(from).toBeGreaterThan(Date.now());
  });

  it('is remembered after a restart, and told half an hour before with what is missing', async () => {
    await hand.type('finding', 'Ricambio in magazzino?');
    await hand.press('add-finding');
    await until('the finding', async () => (await hand.text('pause-sheet')).includes('Ricambio'));
    const row = await pause();
    const soon = { from: Date.now() + 40 * MINUTE, due: Date.now() + 100 * MINUTE };
    await hand.putRows('promises', [{ ...row, ...soon }]);
    await rig.restart();
    await rig.goTo(rig.url('practice.html#/114'));
    await rig.openPanel();
    await hand.sees('Roberto Sala');
    await until('the sheet', () => hand.has('pause-sheet'));
    expect(await points()).toEqual(['La lampada lampeggia', 'Ha chiamato due volte']);
    const before = `${row.id} before`;
    await until('the reminder', async () => (await alarms()).includes(`promise:${before}`));
    await rig.panel.run(
      `window.told = []; ${api}.notifications.onClosed.addListener((id) => window.told.push(id));
       await ${api}.alarms.create(args[0], { when: Date.now() + 500 });`,
      [`promise:${before}`],
    );
    await until('the notification', () =>
      rig.panel.run<boolean>(
        `return [...window.told, ...Object.keys(await ${api}.notifications.getAll())].includes(args[0]);`,
        [before],
      ),
    );
    await hand.press('my-day-button');
    await until('what is missing', async () => (await hand.text('day-promise')).includes('No option ready'));
    await hand.press('my-day-button');
  });

  it('goes on with the options that were prepared', async () => {
    await hand.press('fact-category');
    await hand.pick('Damaged or defective');
    await until('the entitlements', () => hand.has('prepare-E3'));
    await hand.press('finding-done');
    for (const id of ['E3', 'E5']) {
      await hand.pressAt(`[data-testid="prepare-${id}"]`);
      await until(id, () =>
        rig.panel.run<boolean>(`return document.querySelector(args[0]).checked;`, [`[data-testid="prepare-${id}"]`]),
      );
    }
    await until('readiness', async () => !(await hand.has('pause-lacks')));
    await hand.press('offer-prepared');
    await until('the note', async () => (await hand.text('draft')).includes('La lampada lampeggia'));
    await hand.press('pause-kept');
    await until('the end of the pause', async () => !(await hand.has('pause-sheet')));
    await until('the end of listening', async () => !(await hand.has('listening')));
    await until('the tray', () => hand.has('tray'));
    expect((await hand.rows<Promised>('promises')).map(({ state }) => state)).toContain('kept');
    await until('no reminder', async () => (await alarms()).length === 0);
  });
});
