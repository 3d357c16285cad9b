import type { HistoryDb } from './db';

/** When each option was given, as epoch ms, as far as this machine knows. */
export type Usage = ReadonlyMap<string, readonly number[]>;

/** All goodwill that was given since a moment, by option. */
export async function readUsage(db: HistoryDb, since: number): Promise<Usage> {
  const given = await db.grants
    .filter(({ state, isEntitlement, at }) => state === 'given' && !isEntitlement && at >= since)
    .toArray();
  return new Map([...Map.groupBy(given, ({ option }) => option)].map(([option, rows]) => [option, rows.map(({ at }) => at)]));
}

/** How often an option was given since a moment. */
export const timesGiven = (usage: Usage, option: string, since: number): number =>
  usage.get(option)?.filter((at) => at >= since).length ?? 0;
