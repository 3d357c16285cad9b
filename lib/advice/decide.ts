import { neededLevel, type LevelLimits } from '../authority/authority';
import { costOf, costWithin } from '../authority/sums';
import type { CaseFacts } from '../kernel/case';
import type { DecideAmount } from '../offers/types';

/** Answers the offers' question who may decide an amount, from the ladder and the sums of the case and the customer. */
export function decideBy(levels: readonly LevelLimits[], caseId: string, facts: CaseFacts, now: number): DecideAmount {
  return (cost, grants, { ignoreOrderShare }) => {
    const { currency } = cost;
    const need = neededLevel(levels, {
      cost,
      ignoreOrderShare,
      account: {
        caseSum: costOf(
          grants.filter((grant) => grant.caseId === caseId),
          currency,
        ),
        rollingSum: (days) => costWithin(grants, currency, days, now),
        orderTotal: facts.orderTotal,
        orderAtLeast: facts.itemPrice,
      },
    });
    if (need.kind === 'unknown') return need;
    return need.level === 1 ? { kind: 'fine' } : { kind: 'level', level: need.level, reasons: need.reasons };
  };
}
