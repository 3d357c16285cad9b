import type { HistoryDb } from './db';
import { readRecord, type HistoryRecord } from './record';
import type { CaseRow, GrantRow } from './rows';

/** A case with the subject of its first ticket. */
export interface PastCase {
  row: CaseRow;
  subject: string;
}

/** The newest complaints of this machine, so many at most. */
export async function newestComplaints(db: HistoryDb, most: number): Promise<PastCase[]> {
  const rows = await db.cases.filter(({ complaintSince }) => complaintSince !== undefined).toArray();
  const newest = rows.toSorted((a, b) => b.openedAt - a.openedAt).slice(0, most);
  const tickets = await db.tickets
    .where('case')
    .anyOf(newest.map(({ id }) => id))
    .toArray();
  return newest.map((row) => ({ row, subject: tickets.find((each) => each.case === row.id)?.subject ?? '' }));
}

const NOBODY = { names: [], emails: [], phones: [], refs: [] };

/** What is known of the customer of a case; undefined when the case has no ticket any more. */
export async function recordOf(db: HistoryDb, { id }: CaseRow): Promise<HistoryRecord | undefined> {
  const ticket = await db.tickets.where('case').equals(id).first();
  return ticket && readRecord(db, ticket.key, NOBODY);
}

/** Cases of the practice desk: nothing of them was really given. */
async function practiceCases(db: HistoryDb, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const tickets = await db.tickets.where('case').anyOf(ids).toArray();
  return new Set(tickets.flatMap((ticket) => (ticket.helpdesk === 'practice' ? [ticket.case] : [])));
}

/** The goodwill that was given since a moment (epoch ms), with the cases in which it was. Practice is left out. */
export async function givenSince(db: HistoryDb, since: number): Promise<{ cases: CaseRow[]; grants: GrantRow[] }> {
  const all = await db.grants.toArray();
  const given = all.filter(({ state, isEntitlement, at }) => state === 'given' && !isEntitlement && at >= since);
  const ids = [...new Set(given.map((grant) => grant.case))];
  const practice = await practiceCases(db, ids);
  const rows = await db.cases.bulkGet(ids.filter((id) => !practice.has(id)));
  return { cases: rows.flatMap((row) => row ?? []), grants: given.filter((grant) => !practice.has(grant.case)) };
}
