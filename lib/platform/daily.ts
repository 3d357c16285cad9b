import { browser } from 'wxt/browser';

const PREFIX = 'daily:';
const DAY_MINUTES = 24 * 60;

/** Has the browser wake the extension once a day for a work of this name. Must be called whenever the background starts. */
export function onDaily(name: string, work: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === PREFIX + name) work();
  });
}

/** Sets the daily alarm where it is not set: browsers may forget alarms when they are closed. */
export async function keepDaily(name: string): Promise<void> {
  if (!(await browser.alarms.get(PREFIX + name)))
    await browser.alarms.create(PREFIX + name, { delayInMinutes: DAY_MINUTES, periodInMinutes: DAY_MINUTES });
}
