import type { HistoryDb } from './db';
import type { Entry } from './entries';
import type { CustomerRow } from './rows';

/** The newest entries on a customer, newest first. */
export async function readTimeline(db: HistoryDb, customer: CustomerRow, limit = 60): Promise<Entry[]> {
  const entries = await db.journal
    .where('customer')
    .anyOf([customer.id, ...customer.absorbed])
    .toArray();
  return entries.toSorted((a, b) => b.id.localeCompare(a.id)).slice(0, limit);
}
