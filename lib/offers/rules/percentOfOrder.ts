import { add, percentOf } from '../../kernel/money';
import { FINE } from '../finding';
import { ownInCase } from '../own';
import { isQuick } from '../quick';
import type { OfferRule } from '../types';

/**
 * The option's own share of the order, with what the case has of it already. Where the order's total is not known, the price of one item in it
 * may be enough to tell; else it is not known.
 */
export const percentOfOrder: OfferRule = {
  id: 'percentOfOrder',
  needsAmount: true,
  check: (valued, ofCase) => {
    const { option, cost, own } = valued;
    const percent = option.limits?.percentOfOrder;
    if (percent === undefined || cost.minor === 0 || isQuick(valued, ofCase)) return FINE;
    const { orderTotal, itemPrice } = ofCase.facts;
    const base = orderTotal ?? itemPrice;
    if (base?.currency !== cost.currency) return { kind: 'unknown', facts: ['orderTotal'] };
    const limit = percentOf(base, percent);
    const total = add(ownInCase(own, ofCase.caseId, cost.currency), cost);
    if (total.minor <= limit.minor) return FINE;
    return orderTotal
      ? { kind: 'blocked', reason: { code: 'orderShare', percent, limit, total } }
      : { kind: 'unknown', facts: ['orderTotal'] };
  },
};
