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
    rig.panel.run(`return (await ${api}.alarms.getAll()).map(({ name, scheduledTime }) => ({ name, scheduledTime }));`);
  /** Notifications that are shown, or were: a Firefox without a display closes them as soon as it has taken them. */
  const listen = (): Promise<void> =>
    rig.panel.run(`window.told = []; ${api}.notifications.onClosed.addListener((id) => window.told.push(id));`);
  const notified = (): Promise<string[]> =>
    rig.panel.run(`return [...new Set([...window.told, ...Object.keys(await ${api}.notifications.getAll())])];`);

  /** Turns the clock of every open promise back, as a closed browser does. */
  const makeOverdue = (): Promise<void> =>
    rig.panel.run(
      `const db = await new Promise((resolve) => { const ask = indexedDB.open('amends'); ask.onsuccess = () => resolve(ask.result); });
       const store = db.transaction('promises', 'readwrite').objectStore('promises');
       const rows = await new Promise((resolve) => { const ask = store.getAll(); ask.onsuccess = () => resolve(ask.result); });
       await Promise.all(rows.filter(({ state }) => state === 'open').map((row) => new Promise((resolve) => {
         store.put({ ...row, due: Date.now() - 60000 }).onsuccess = resolve;
       })));
       db.close();`,
    );

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
    await rig.openPanel();
    await listen();
    await hand.sees('Margaret Ellison');
    await until('the notification', async () => (await notified()).length === 1, 60_000);
    await hand.press('my-day-button');
    await until('the late promise', async () => (await hand.text('day-promise')).includes('late'));
  });
});
