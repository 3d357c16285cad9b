import { DAY } from '../../kernel/time';
import { isQuick } from '../quick';
import type { OfferRule } from '../types';

/** Least time between two grants of one option to one customer: caps instead of suspicion (R51). */
export const cooldown: OfferRule = {
  id: 'cooldown',
  needsAmount: true,
  check: (valued, ofCase) => {
    const { option } = valued;
    if (!option.cooldown || isQuick(valued, ofCase)) return { kind: 'fine' };
    const { days, then } = option.cooldown;
    const past = ofCase.own.filter((grant) => grant.caseId !== ofCase.caseId);
    const until = Math.max(0, ...past.map(({ at }) => at)) + days * DAY;
    if (past.length === 0 || ofCase.now >= until) return { kind: 'fine' };
    const reason = { code: 'cooldown' as const, until, days };
    return then ? { kind: 'level', level: then, reasons: [reason] } : { kind: 'blocked', reason };
  },
};
