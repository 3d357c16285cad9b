import { add, fromTable } from '../../kernel/money';
import { noRow } from '../noRow';
import { spentInMonth } from '../usage';
import type { OfferRule } from '../types';

/** The option's budget of a calendar month, all customers of this machine together. */
export const perMonth: OfferRule = {
  id: 'perMonth',
  needsAmount: true,
  check: ({ option: { id, limits }, cost }, { usage, today }) => {
    if (!limits?.perMonth || cost.minor === 0) return { kind: 'fine' };
    const limit = fromTable(limits.perMonth, cost.currency);
    if (!limit) return noRow(cost.currency);
    const total = add(spentInMonth(usage, id, today, cost.currency), cost);
    return total.minor > limit.minor
      ? { kind: 'blocked', reason: { code: 'perMonth', limit, total } }
      : { kind: 'fine' };
  },
};
