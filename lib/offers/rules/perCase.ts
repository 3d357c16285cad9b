import { FINE } from '../finding';
import type { OfferRule } from '../types';

/** So many grants a case at most. Kind words and services that cost nothing are always there (R6) and don't count. */
export const perCase: OfferRule = {
  id: 'perCase',
  check: ({ cost, places }, { maxGrantsPerCase }) =>
    cost.minor > 0 && places >= maxGrantsPerCase
      ? { kind: 'blocked', reason: { code: 'perCase', most: maxGrantsPerCase } }
      : FINE,
};
