import { add, fromTable } from '../../kernel/money';
import { isWithinDays } from '../../kernel/time';
import { FINE, noRow } from '../finding';
import { costIn } from '../own';
import type { OfferRule } from '../types';

/** How often, and for how much in all, one customer gets the option within so many days (R51: caps instead of suspicion). */
export const perCustomer: OfferRule = {
  id: 'perCustomer',
  needsAmount: true,
  check: ({ option, cost, own }, { now }) => {
    const cap = option.limits?.perCustomer;
    if (!cap) return FINE;
    const { days, times, value } = cap;
    const lately = own.filter(({ at }) => isWithinDays(at, days, now));
    if (times !== undefined && lately.length >= times)
      return { kind: 'blocked', reason: { code: 'perCustomer', times, days } };
    if (!value || cost.minor === 0) return FINE;
    const limit = fromTable(value, cost.currency);
    if (!limit) return noRow(cost.currency);
    const total = add(costIn(lately, cost.currency), cost);
    return total.minor > limit.minor
      ? { kind: 'blocked', reason: { code: 'perCustomerValue', limit, total, days } }
      : FINE;
  },
};
