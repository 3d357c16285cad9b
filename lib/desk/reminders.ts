import type { HistoryDb } from '../history/db';
import type { CustomerRow, PromiseRow, TicketRow } from '../history/rows';
import { MINUTE } from '../kernel/time';

/** What the browser can do about reminders; the composition root hands it in. */
export interface ReminderDoor {
  remindAt: (promiseId: string, due: number) => Promise<void>;
  forgetReminder: (promiseId: string) => Promise<void>;
  reminders: () => Promise<string[]>;
}

/** A closed browser can't notify: what fell due meanwhile is told at once after the next start. */
const AT_ONCE_MS = MINUTE / 2;

/** Makes the browser's alarms agree with the open promises of the store. Safe to call at any time. */
export async function rebuildReminders(db: HistoryDb, door: ReminderDoor, now: number): Promise<void> {
  const open = await db.promises.where('state').equals('open').toArray();
  const set = await door.reminders();
  const wanted = new Set(open.map(({ id }) => id));
  await Promise.all(set.filter((id) => !wanted.has(id)).map((id) => door.forgetReminder(id)));
  await Promise.all(open.map(({ id, due }) => door.remindAt(id, Math.max(due, now + AT_ONCE_MS))));
}

/** A promise with what is needed to tell of it. */
export interface DuePromise {
  promise: PromiseRow;
  customer?: CustomerRow;
  ticket?: TicketRow;
}

/** The promise of a reminder, if it is still open. */
export async function duePromise(db: HistoryDb, promiseId: string): Promise<DuePromise | undefined> {
  const promise = await db.promises.get(promiseId);
  if (promise?.state !== 'open') return undefined;
  const customer = await db.customers.get(promise.customer);
  const ticket = promise.case === undefined ? undefined : await db.tickets.where('case').equals(promise.case).first();
  return { promise, ...(customer && { customer }), ...(ticket && { ticket }) };
}

/** How many promises are due within the hour or late: the number on the toolbar button. */
export async function countDue(db: HistoryDb, now: number): Promise<number> {
  const open = await db.promises.where('state').equals('open').toArray();
  return open.filter(({ due }) => due <= now).length;
}
