import { browser } from 'wxt/browser';
import { onStart } from './lifecycle';

const PREFIX = 'daily:';
const DAY_MINUTES = 24 * 60;

/** Sets the alarm where it is not set: browsers may forget alarms when they are closed. */
async function keepAlarm(name: string): Promise<void> {
  if (!(await browser.alarms.get(name)))
    await browser.alarms.create(name, { delayInMinutes: DAY_MINUTES, periodInMinutes: DAY_MINUTES });
}

/** Does a work whenever the browser starts, and once a day while it is open. To be called at each start of the background. */
export function daily(name: string, work: () => Promise<void>): void {
  const alarm = PREFIX + name;
  browser.alarms.onAlarm.addListener((rung) => {
    if (rung.name === alarm) void work();
  });
  onStart(() => {
    void keepAlarm(alarm);
    void work();
  });
}
