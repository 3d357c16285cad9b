import { ownInCase } from './own';
import type { RuleCase, Valued } from './types';

/**
 * True for a disputed claim within the quick-concede limit (R48, R51), with what the case has conceded before: it is met in full at once; no
 * proof, no share of the order and no cooldown stand against it.
 */
export function isQuick({ option, cost, own }: Valued, { quickConcede, caseId }: RuleCase): boolean {
  if (!option.kinds.includes('concession')) return false;
  const limit = quickConcede[cost.currency];
  return limit !== undefined && cost.minor + ownInCase(own, caseId, cost.currency).minor <= limit;
}
