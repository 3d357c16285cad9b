import type { HistoryDb } from './db';
import type { GrantRow } from './rows';

/** When each option was given or offered, as far as this machine knows. */
export type GivenTimes = ReadonlyMap<string, readonly Pick<GrantRow, 'at' | 'state'>[]>;

/** All goodwill that was given or offered, by option. */
export async function readGivenTimes(db: HistoryDb): Promise<GivenTimes> {
  const grants = await db.grants.filter(({ isEntitlement }) => !isEntitlement).toArray();
  return Map.groupBy(grants, ({ option }) => option);
}

/** How often an option was given since a moment. */
export const timesGiven = (given: GivenTimes, option: string, since: number): number =>
  given.get(option)?.filter(({ at, state }) => state === 'given' && at >= since).length ?? 0;

/** How many are left of so many that were counted at a moment: what was offered since then is promised already. */
export const leftOf = (given: GivenTimes, option: string, counted: { count: number; since: number }): number =>
  counted.count - (given.get(option)?.filter(({ at }) => at >= counted.since).length ?? 0);
