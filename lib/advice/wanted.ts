import type { Entitlements } from '../entitlement/entitlements';
import type { FactName } from '../kernel/case';
import type { Offer } from '../offers/types';

/** Facts whose absence keeps an option or the entitlements from being told, most wanted first. */
export function wantedFacts(entitled: Entitlements, offers: readonly Offer[]): (FactName | 'currency')[] {
  const wanted = new Map<FactName | 'currency', number>();
  const want = (facts: readonly (FactName | 'currency')[], weight: number): void => {
    for (const fact of facts) wanted.set(fact, (wanted.get(fact) ?? 0) + weight);
  };
  if (entitled.kind === 'unknown') want(entitled.facts, 100);
  else for (const { facts } of entitled.open) want(facts, 10);
  for (const { verdict } of offers) if (verdict.kind === 'unknown') want(verdict.facts, 1);
  return [...wanted].toSorted((a, b) => b[1] - a[1]).map(([fact]) => fact);
}
