import { neededLevel, type LevelLimits } from '../authority/authority';
import { costOf, type Sums } from '../authority/sums';
import type { CaseFacts } from '../kernel/case';
import { add, money } from '../kernel/money';
import type { DecideAmount } from '../offers/types';

/** Answers the offers' question who may decide an amount, from the ladder and the sums of the case and the customer. */
export function decideBy(levels: readonly LevelLimits[], sums: Sums, facts: CaseFacts): DecideAmount {
  return (cost, besides, { ignoreOrderShare }) => {
    const { currency } = cost;
    // What the draft gives besides counts as given now, in this case.
    const pending = besides.length > 0 ? costOf(besides, currency) : money(0, currency);
    const need = neededLevel(levels, {
      cost,
      ignoreOrderShare,
      account: {
        caseSum: add(sums.inCase(currency), pending),
        rollingSum: (days) => add(sums.within(days, currency), pending),
        orderTotal: facts.orderTotal,
        orderAtLeast: facts.itemPrice,
      },
    });
    if (need.kind === 'unknown') return need;
    return need.level === 1 ? { kind: 'fine' } : { kind: 'level', level: need.level, reasons: need.reasons };
  };
}
