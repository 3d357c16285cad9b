import { FINE } from '../finding';
import type { OfferRule } from '../types';

/** The same option not twice in a case; concessions are told apart by the point that they answer. */
export const alreadyGiven: OfferRule = {
  id: 'alreadyGiven',
  check: ({ option, own }, { caseId, point }) => {
    const same = own.filter((grant) => grant.caseId === caseId);
    const samePoint = same.find((grant) => (grant.point ?? '') === (point ?? ''));
    const most = option.limits?.perCase ?? Infinity;
    const hit = samePoint ?? (same.length >= most ? same[0] : undefined);
    return hit ? { kind: 'blocked', reason: { code: 'alreadyGiven', grant: hit.id } } : FINE;
  },
};
