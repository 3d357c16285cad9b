import { add, fromTable } from '../../kernel/money';
import { FINE, noRow } from '../finding';
import type { OfferRule } from '../types';

/** The option's budget of a calendar month, all customers of this machine together. */
export const perMonth: OfferRule = {
  id: 'perMonth',
  needsAmount: true,
  check: ({ option: { limits }, cost, spent }) => {
    if (!limits?.perMonth || !spent || cost.minor === 0) return FINE;
    const limit = fromTable(limits.perMonth, cost.currency);
    if (!limit) return noRow(cost.currency);
    const total = add(spent, cost);
    return total.minor > limit.minor ? { kind: 'blocked', reason: { code: 'perMonth', limit, total } } : FINE;
  },
};
