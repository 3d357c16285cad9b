import type { OfferCase, Valued } from './types';

/**
 * True for a disputed claim within the quick-concede limit (R48, R51): it is met in full at once; no proof, no share of the order
 * and no cooldown stand against it.
 */
export function isQuick({ option, cost }: Valued, { quickConcede }: OfferCase): boolean {
  const limit = quickConcede[cost.currency];
  return option.kinds.includes('concession') && limit !== undefined && cost.minor <= limit;
}
