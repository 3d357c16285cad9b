import type { OfferRule } from '../types';

/** So many grants a case at most. Kind words and services that cost nothing are always there (R6) and don't count. */
export const perCase: OfferRule = {
  id: 'perCase',
  needsAmount: true,
  check: ({ cost }, { grants, caseId, maxGrantsPerCase }) => {
    const costly = grants.filter((grant) => grant.caseId === caseId && grant.cost.minor > 0);
    const places = new Set(costly.map(({ choiceOf, id }) => choiceOf ?? id)).size;
    return cost.minor > 0 && places >= maxGrantsPerCase
      ? { kind: 'blocked', reason: { code: 'perCase', most: maxGrantsPerCase } }
      : { kind: 'fine' };
  },
};
