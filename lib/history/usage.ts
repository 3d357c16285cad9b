import type { HistoryDb } from './db';
import type { GrantRow } from './rows';

/** When each option was given or offered, as far as this machine knows. */
export type Usage = ReadonlyMap<string, readonly Pick<GrantRow, 'at' | 'state'>[]>;

/** All goodwill that was given or offered since a moment, by option. */
export async function readUsage(db: HistoryDb, since: number): Promise<Usage> {
  const grants = await db.grants.filter(({ isEntitlement, at }) => !isEntitlement && at >= since).toArray();
  return Map.groupBy(grants, ({ option }) => option);
}

/** How often an option was given since a moment. */
export const timesGiven = (usage: Usage, option: string, since: number): number =>
  usage.get(option)?.filter(({ at, state }) => state === 'given' && at >= since).length ?? 0;

/** How many are left of so many that were counted at a moment: what was offered since then is promised already. */
export const leftOf = (usage: Usage, option: string, counted: { count: number; since: number }): number =>
  counted.count - (usage.get(option)?.filter(({ at }) => at >= counted.since).length ?? 0);
