import type { HistoryDb } from './db';
import type { RequestRow } from './rows';

/** All requests of this machine, newest first. */
export const readRequests = async (db: HistoryDb): Promise<RequestRow[]> =>
  (await db.requests.toArray()).toSorted((a, b) => b.askedAt - a.askedAt);

/** How many requests of others wait for a decision here. */
export const countToDecide = (db: HistoryDb): Promise<number> =>
  db.requests
    .where('state')
    .equals('waiting')
    .filter(({ side }) => side === 'theirs')
    .count();
