import { fromTable, money, subtract, type Money } from '../kernel/money';
import type { DayUsage, OfferOption, Usage } from './types';

/** The days of an option's usage on which `isMeant`. */
const daysOf = (usage: Usage, option: string, isMeant: (on: string) => boolean): DayUsage[] =>
  (usage.get(option) ?? []).filter(({ on }) => isMeant(on));

/** How many of an option were given since a calendar date, that day included. */
export const countSince = (usage: Usage, option: string, since: string): number =>
  daysOf(usage, option, (on) => on >= since).reduce((sum, { count }) => sum + count, 0);

/** What an option has cost in the calendar month of `today`, in one currency. */
export function spentInMonth(usage: Usage, option: string, today: string, currency: string): Money {
  const month = today.slice(0, 7);
  const days = daysOf(usage, option, (on) => on.startsWith(month));
  return money(
    days.reduce((sum, { cost }) => sum + (cost[currency] ?? 0), 0),
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
export function budgetLeft(
  { id, limits }: OfferOption,
  { usage, today }: { usage: Usage; today: string },
  currency: string | undefined,
): Money | undefined {
  const limit = currency !== undefined && limits?.perMonth && fromTable(limits.perMonth, currency);
  return limit ? subtract(limit, spentInMonth(usage, id, today, limit.currency)) : undefined;
}
