import type { HistoryDb } from './db';

/** Which of these cases are of the practice desk: nothing of them was really given. */
export async function practiceCases(db: HistoryDb, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const tickets = await db.tickets
    .where('case')
    .anyOf([...new Set(ids)])
    .toArray();
  return new Set(tickets.flatMap((ticket) => (ticket.helpdesk === 'practice' ? [ticket.case] : [])));
}
