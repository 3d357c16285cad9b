import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

describe.each(BROWSERS)('a promise, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;
  const api = browser === 'firefox' ? 'browser' : 'chrome';
  const alarms = (): Promise<{ name: string; scheduledTime: number }[]> =>
    rig.panel.run(
      `return (await ${api}.alarms.getAll()).filter(({ name }) => name.startsWith('promise:')).map(({ name, scheduledTime }) => ({ name, scheduledTime }));`,
    );
  /** Notifications that are shown, or were: a Firefox without a display closes them as soon as it has taken them. */
  const listen = (): Promise<void> =>
    rig.panel.run(`window.told = []; ${api}.notifications.onClosed.addListener((id) => window.told.push(id));`);
  const notified = (): Promise<string[]> =>
    rig.panel.run(`return [...new Set([...window.told, ...Object.keys(await ${api}.notifications.getAll())])];`);

  /**
   * Whether somebody was told at the start, before a test could listen: a Firefox without a display has only the number on the button left.
   * The page is asked, for an open panel sets that number itself.
   */
  const wasTold = async (): Promise<boolean> =>
    browser === 'firefox'
      ? (await rig.page.run<string>(`return (window.wrappedJSObject ?? window).browser.action.getBadgeText({});`)) ===
        '1'
      : rig.page.run<boolean>(`return Object.keys(await chrome.notifications.getAll()).length === 1;`);

  /** Turns the clock of every open promise back, as a closed browser does. */
  const makeOverdue = async (): Promise<void> => {
    const rows = await hand.rows<{ state: string }>('promises');
    const open = rows.filter(({ state }) => state === 'open');
    await hand.putRows(
      'promises',
      open.map((row) => ({ ...row, due: Date.now() - 60_000 })),
    );
  };

  beforeAll(async () => {
    rig = await startRig(browser);
    hand = new PanelHand(rig);
    await rig.goTo(rig.url('practice.html#/101'));
    await rig.openPanel();
    await hand.sees('Margaret Ellison');
    await hand.unfold('promises-fold');
    await hand.press('make-promise');
    await until('the form', () => hand.has('promise-form'));
    await hand.pressAt('[data-testid="promise-form"] button[type="submit"]');
    await until('the promise', () =>
      rig.panel.run<boolean>(`return document.querySelectorAll('[data-testid="promises"] li').length === 1;`),
    );
  });
  afterAll(() => rig.close());

  it('has the browser’s alarm set for its time', async () => {
    const [alarm] = await until('the alarm', async () => {
      const all = await alarms();
      return all.length === 1 && all;
    });
    expect(alarm?.name).toMatch(/^promise:/);
    const inMinutes = ((alarm?.scheduledTime ?? 0) - Date.now()) / 60_000;
    expect(inMinutes).toBeGreaterThan(115);
    expect(inMinutes).toBeLessThanOrEqual(120);
  });

  it('is told by a notification when its time has come', async () => {
    const [alarm] = await alarms();
    await listen();
    await rig.panel.run(`await ${api}.alarms.create(args[0], { when: Date.now() + 500 });`, [alarm?.name]);
    const [id] = await until('the notification', async () => {
      const all = await notified();
      return all.length > 0 && all;
    });
    expect(`promise:${id}`).toBe(alarm?.name);
  });

  it('that fell due while the browser was closed is told after the next start, and is late in my day', async () => {
    await makeOverdue();
    await rig.restart();
    await rig.goTo(rig.url('practice.html#/101'));
    await until('the notification', wasTold, 30_000);
    await rig.openPanel();
    await hand.sees('Margaret Ellison');
    await hand.press('my-day-button');
    await until('the late promise', async () => (await hand.text('day-promise')).includes('late'));
  });
});
