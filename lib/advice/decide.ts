import { neededLevel, type LevelLimits } from '../authority/authority';
import { costOf, type Sums } from '../authority/sums';
import type { CaseFacts, PastGrant } from '../kernel/case';
import { add } from '../kernel/money';
import { once } from '../kernel/once';
import type { DecideAmount } from '../offers/types';

/** Answers the offers' question who may decide an amount, from the ladder and the sums of the case and the customer. */
export function decideBy(levels: readonly LevelLimits[], sums: Sums, facts: CaseFacts): DecideAmount {
  // Many options have the same beside them.
  const pendingOf = once((besides: readonly PastGrant[]) => once((currency: string) => costOf(besides, currency)));
  return (cost, besides, { ignoreOrderShare, least = 1 }) => {
    const { currency } = cost;
    // What the draft gives besides counts as given now, in this case.
    const pending = pendingOf(besides)(currency);
    const asked = least === 1 ? levels : levels.filter(({ level }) => level >= least);
    const need = neededLevel(asked, {
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
