import type { HistoryDb } from '../history/db';
import { ticketOf } from '../history/linking';
import { beginsAt, REMINDED_BEFORE, type Moment } from '../history/pause';
import type { CustomerRow, PromiseRow, TicketRow } from '../history/rows';

/** What the browser can do about reminders; the composition root hands it in. */
export interface ReminderDoor {
  remindAt: (promiseId: string, due: number) => Promise<void>;
  forgetReminder: (promiseId: string) => Promise<void>;
  reminders: () => Promise<string[]>;
}

interface Timed extends Moment {
  id: string;
  isPause?: boolean | undefined;
}

/** Ends the name of the reminder that comes before a talk goes on. */
const BEFORE = ' before';

/** The reminders of a promise, each with its moment: when it is due or the agreed window opens, and for a pause half an hour before (R35). */
const momentsOf = (promise: Timed): { id: string; at: number }[] => [
  { id: promise.id, at: beginsAt(promise) },
  ...(promise.isPause ? [{ id: promise.id + BEFORE, at: beginsAt(promise) - REMINDED_BEFORE }] : []),
];

/** Sets the reminders of a promise. */
export async function remindOf(door: Pick<ReminderDoor, 'remindAt'>, promise: Timed): Promise<void> {
  for (const { id, at } of momentsOf(promise)) await door.remindAt(id, at);
}

/** Takes the reminders of a promise back. */
export async function forgetRemindersOf(door: Pick<ReminderDoor, 'forgetReminder'>, promiseId: string): Promise<void> {
  for (const id of [promiseId, promiseId + BEFORE]) await door.forgetReminder(id);
}

/**
 * Makes the browser's alarms agree with the open promises of the store; safe to call at any time. Gives the ids of those that fell due
 * while the browser was closed and could not notify.
 */
export async function rebuildReminders(db: HistoryDb, door: ReminderDoor, now: number): Promise<string[]> {
  const open = await db.promises.where('state').equals('open').toArray();
  const set = await door.reminders();
  const [overdue, ahead] = [open.filter(({ due }) => due <= now), open.filter(({ due }) => due > now)];
  const moments = ahead.flatMap((promise) => momentsOf(promise).filter((each) => isWanted(each, promise, now)));
  const wanted = new Set([...open.map(({ id }) => id), ...moments.map(({ id }) => id)]);
  await Promise.all(set.filter((id) => !wanted.has(id)).map((id) => door.forgetReminder(id)));
  await Promise.all(moments.map(({ id, at }) => door.remindAt(id, at)));
  return overdue.map(({ id }) => id);
}

/** What comes before a talk that goes on is of no use once it does; until then it is told late rather than never. */
const isWanted = ({ id }: { id: string }, promise: PromiseRow, now: number): boolean =>
  !id.endsWith(BEFORE) || now < beginsAt(promise);

/** A promise with what is needed to tell of it. */
export interface DuePromise {
  promise: PromiseRow;
  /** The reminder that comes before: there is time left to prepare. */
  isBefore: boolean;
  customer?: CustomerRow;
  ticket?: TicketRow;
}

/** The promise of a reminder, if it is still open. */
export async function duePromise(db: HistoryDb, reminder: string): Promise<DuePromise | undefined> {
  const isBefore = reminder.endsWith(BEFORE);
  const promise = await db.promises.get(isBefore ? reminder.slice(0, -BEFORE.length) : reminder);
  if (promise?.state !== 'open') return undefined;
  const customer = await db.customers.get(promise.customer);
  const ticket = promise.case === undefined ? undefined : await ticketOf(db, promise.case);
  return { promise, isBefore, ...(customer && { customer }), ...(ticket && { ticket }) };
}

/** How many promises are due or late: the number on the toolbar button. */
export async function countDue(db: HistoryDb, now: number): Promise<number> {
  const open = await db.promises.where('state').equals('open').toArray();
  return open.filter(({ due }) => due <= now).length;
}
