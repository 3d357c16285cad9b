import type { HistoryDb } from './db';
import { NOBODY } from './entries';
import { append, entriesOf } from './journal';
import type { LessonRow } from './rows';
import type { Writer } from './write';

/** The row that says when all was forgotten. */
export const FORGOTTEN = 'forgotten';

/** Older ones count for little, and the panel is to start quickly. */
const MOST = 1000;

/** The newest lessons that were not forgotten, oldest first. */
export async function readLessons(db: HistoryDb): Promise<LessonRow[]> {
  const forgotten = await db.lessons.get(FORGOTTEN);
  const since = forgotten?.entry ?? '';
  // oxlint-disable-next-line unicorn/no-array-reverse -- a question to the store, no array
  const newest = db.lessons.where('entry').above(since).reverse();
  return (await newest.limit(MOST).toArray()).toReversed();
}

/** Forgets all that this machine has learned until now, for good: lessons of before that come in later stay forgotten. */
export const forgetLessons = (db: HistoryDb, { by, shop, policy, now, makeId }: Omit<Writer, 'country'>) =>
  append(db, entriesOf([{ kind: 'lessonsForgotten' }], { by, shop, policy, customer: NOBODY, at: now() }, makeId));
