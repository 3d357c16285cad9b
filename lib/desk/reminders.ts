import type { HistoryDb } from '../history/db';
import { ticketOf } from '../history/linking';
import type { CustomerRow, PromiseRow, TicketRow } from '../history/rows';

/** What the browser can do about reminders; the composition root hands it in. */
export interface ReminderDoor {
  remindAt: (promiseId: string, due: number) => Promise<void>;
  forgetReminder: (promiseId: string) => Promise<void>;
  reminders: () => Promise<string[]>;
}

/**
 * Makes the browser's alarms agree with the open promises of the store; safe to call at any time. Gives the ids of those that fell due
 * while the browser was closed and could not notify.
 */
export async function rebuildReminders(db: HistoryDb, door: ReminderDoor, now: number): Promise<string[]> {
  const open = await db.promises.where('state').equals('open').toArray();
  const set = await door.reminders();
  const wanted = new Set(open.map(({ id }) => id));
  await Promise.all(set.filter((id) => !wanted.has(id)).map((id) => door.forgetReminder(id)));
  const [overdue, ahead] = [open.filter(({ due }) => due <= now), open.filter(({ due }) => due > now)];
  await Promise.all(ahead.map(({ id, due }) => door.remindAt(id, due)));
  return overdue.map(({ id }) => id);
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
  const ticket = promise.case === undefined ? undefined : await ticketOf(db, promise.case);
  return { promise, ...(customer && { customer }), ...(ticket && { ticket }) };
}

/** How many promises are due or late: the number on the toolbar button. */
export async function countDue(db: HistoryDb, now: number): Promise<number> {
  const open = await db.promises.where('state').equals('open').toArray();
  return open.filter(({ due }) => due <= now).length;
}
