import { browser } from 'wxt/browser';

const PREFIX = 'promise:';

/** Has the browser wake the extension at the time of a promise. An alarm of the same promise is replaced. */
export const remindAt = async (promiseId: string, due: number): Promise<void> => {
  await browser.alarms.create(PREFIX + promiseId, { when: due });
};

/** Takes a reminder back. */
export const forgetReminder = async (promiseId: string): Promise<void> => {
  await browser.alarms.clear(PREFIX + promiseId);
};

/** Ids of the promises that have a reminder. */
export async function reminders(): Promise<string[]> {
  const alarms = await browser.alarms.getAll();
  return alarms.filter(({ name }) => name.startsWith(PREFIX)).map(({ name }) => name.slice(PREFIX.length));
}

/** Calls back with the promise whose time has come. */
export function onReminder(due: (promiseId: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(PREFIX)) due(name.slice(PREFIX.length));
  });
}

/** Shows a notification. Shown again under the same id it replaces the older one. */
export const notify = async (id: string, title: string, message: string): Promise<void> => {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as never),
    title,
    message,
  });
};

/** Calls back with the id of a notification that was pressed. */
export function onNotificationPressed(pressed: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    pressed(id);
  });
}

/** A number on the toolbar button: how much is due or late; nothing for zero. */
export const showCount = async (count: number): Promise<void> => {
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
};
