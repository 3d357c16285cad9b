import { fail, ok, type Result } from '../kernel/result';
import type { HistoryDb, RowTable } from './db';
import type { Act, Entry } from './entries';
import { projections } from './projections';
import { ensureRoom } from './room';

/** A write that the store did not take. Nothing of it is stored, whatever the browser calls the error. */
export interface NotStored {
  reason: 'notStored';
  detail: string;
}

async function project(db: HistoryDb, entry: Entry): Promise<void> {
  for (const { table, rowOf, apply } of projections) {
    const key = rowOf(entry);
    if (key === undefined) continue;
    const rows: RowTable = db.table(table);
    const before = await rows.get(key);
    const after = apply(before, entry);
    if (after === before) continue;
    if (after === undefined) await rows.delete(key);
    else await rows.put(after);
  }
}

/**
 * Adds entries and brings the tables up to date, all or nothing. An entry that is already there changes nothing, so a
 * second press, a second window or a second machine adds nothing twice.
 */
export async function append(db: HistoryDb, entries: readonly Entry[]): Promise<Result<undefined, NotStored>> {
  try {
    await ensureRoom();
    await db.transaction('rw', [db.journal, ...db.projected().map((name) => db.table(name))], async () => {
      for (const entry of entries) {
        if (await db.journal.get(entry.id)) continue;
        await db.journal.add(entry);
        await project(db, entry);
      }
    });
    return ok(undefined);
  } catch (error) {
    return fail({ reason: 'notStored', detail: String(error) });
  }
}

/** Makes all tables again from the journal alone. */
export async function rebuild(db: HistoryDb): Promise<void> {
  await ensureRoom();
  await db.transaction('rw', [db.journal, ...db.projected().map((name) => db.table(name))], async () => {
    for (const name of db.projected()) await db.table(name).clear();
    for (const entry of await db.journal.orderBy('id').toArray()) await project(db, entry);
  });
}

/** Who acts, on whose case, under which policy: what every entry carries besides the act itself. */
export interface ActContext {
  by: { id: string; name: string };
  customer: string;
  case?: string;
  shop: string;
  country?: string;
  policy: number;
  at: number;
}

/** Journal entries from acts, with new ids in order. */
export const entriesOf = (acts: readonly Act[], context: ActContext, makeId: () => string): Entry[] =>
  acts.map((act) => ({ ...act, ...context, id: makeId() }));
