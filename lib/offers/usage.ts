import { fromTable, money, subtract, type Money } from '../kernel/money';
import type { DayUsage, OfferOption, Usage } from './types';

const NONE: readonly DayUsage[] = [];

/** How many of an option were given since a calendar date, that day included. */
export const countSince = (usage: Usage, option: string, since: string): number =>
  (usage.get(option) ?? NONE).reduce((sum, { on, count }) => (on >= since ? sum + count : sum), 0);

/** What an option with a monthly budget has cost in the calendar month of `today`, in one currency; undefined for one without. */
export function spentOf(
  { id, limits }: OfferOption,
  { usage, today }: { usage: Usage; today: string },
  currency: string,
): Money | undefined {
  if (!limits?.perMonth) return undefined;
  const month = today.slice(0, 7);
  const days = usage.get(id) ?? NONE;
  return money(
    days.reduce((sum, { on, cost }) => (on.startsWith(month) ? sum + (cost[currency] ?? 0) : sum), 0),
    currency,
  );
}

/** The options whose usage has to be known, each from the calendar date on from which it counts. */
export const countedOptions = (catalog: readonly OfferOption[], today: string): { option: string; since: string }[] =>
  catalog.flatMap(({ id, limits }) => {
    const days = [
      ...(limits?.perMonth ? [`${today.slice(0, 7)}-01`] : []),
      ...(limits?.stock ? [limits.stock.countedOn] : []),
    ];
    const [since] = days.toSorted();
    return since === undefined ? [] : [{ option: id, since }];
  });

/** What is left of an option's budget of this month; undefined for one without a budget in the currency. */
export function budgetLeft({ limits }: OfferOption, spent: Money | undefined): Money | undefined {
  const limit = spent && limits?.perMonth && fromTable(limits.perMonth, spent.currency);
  return limit && subtract(limit, spent);
}
