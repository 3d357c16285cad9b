import { DAY } from '../../kernel/time';
import { FINE } from '../finding';
import { isQuick } from '../quick';
import type { OfferRule } from '../types';

/** Least time between two grants of one option to one customer: caps instead of suspicion (R51). */
export const cooldown: OfferRule = {
  id: 'cooldown',
  needsAmount: true,
  check: (valued, ofCase) => {
    const { option, own } = valued;
    if (!option.cooldown || isQuick(valued, ofCase)) return FINE;
    const { days, then } = option.cooldown;
    const past = own.filter((grant) => grant.caseId !== ofCase.caseId);
    const until = Math.max(0, ...past.map(({ at }) => at)) + days * DAY;
    if (past.length === 0 || ofCase.now >= until) return FINE;
    const reason = { code: 'cooldown' as const, until, days };
    return then ? { kind: 'level', level: then, reasons: [reason] } : { kind: 'blocked', reason };
  },
};
