import type { MoneyTable } from '../kernel/money';
import type { Option, Policy } from './schema';

type Level = Policy['authority']['levels'][number];

/** True for an option that exists on the day: begun, not ended, not retired, not used up when last counted. */
export const isThere = ({ from, until, retiredOn, limits }: Option, today: string): boolean =>
  (from === undefined || from <= today) &&
  (until === undefined || today <= until) &&
  (retiredOn === undefined || today < retiredOn) &&
  limits?.stock?.count !== 0;

/** True when a sum is within the bounds of the table; a table without a row for the currency allows nothing. */
const isWithin = (minor: number, table: MoneyTable | undefined, currency: string): boolean =>
  table === undefined || minor <= (table[currency] ?? -1);

/** The least that the option costs when a level gives it by itself; undefined where it can't. */
function leastCost({ value, minLevel }: Option, { level }: Level, currency: string): number | undefined {
  if (minLevel > level) return undefined;
  if (value.by === 'nothing') return 0;
  if (value.by === 'fixed') return value.cost[currency];
  if (value.by === 'percent') return value.max[currency];
  const step = value.steps.find((each) => each.level <= level);
  // A bound of nothing is none to give in; without a bound of its own it starts at the smallest coin.
  return step && (step.max === undefined || (step.max[currency] ?? 0) > 0) ? 1 : undefined;
}

/** True when a level may give the option in a currency by itself to a customer who had nothing yet. */
export function isGivable(option: Option, level: Level, currency: string): boolean {
  const cost = leastCost(option, level, currency);
  if (cost === undefined || cost === 0) return cost === 0;
  return isWithin(cost, level.perCase, currency) && isWithin(cost, level.rolling?.limit, currency);
}
