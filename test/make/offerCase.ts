import { decideBy } from '@/lib/advice/decide';
import { sumsOf } from '@/lib/authority/sums';
import type { CaseFacts, PastGrant } from '@/lib/kernel/case';
import { money, type Money } from '@/lib/kernel/money';
import { DAY } from '@/lib/kernel/time';
import { offers } from '@/lib/offers/offers';
import type { Offer, OfferCase } from '@/lib/offers/types';
import { policy } from './policy';

export const NOW = Date.parse('2026-11-26T10:00:00Z');
export const eur = (minor: number): Money => money(minor, 'EUR');
export const daysAgo = (days: number): number => NOW - days * DAY;

/** A late parcel of 200 euros, ours to answer for, of a customer who was never here before. */
export const LATE: CaseFacts = {
  category: 'lateDelivery',
  goal: 'delivery',
  channel: 'email',
  fault: 'ours',
  severity: 'low',
  tier: 'returning',
  country: 'DE',
  orderTotal: eur(20_000),
  itemPrice: eur(18_000),
  isRepeat: false,
  hasBrokenPromise: false,
};

/** Goodwill that was given: 5 euros in this case today unless said otherwise. */
export const grant = (change: Partial<PastGrant> = {}): PastGrant => ({
  id: `grant ${change.option ?? 'G06'} ${change.at ?? NOW}`,
  option: 'G06',
  caseId: 'case',
  at: NOW,
  cost: eur(500),
  state: 'given',
  ...change,
});

/** Changes of a case; undefined takes a fact away. */
export type FactChange = { [K in keyof CaseFacts]?: CaseFacts[K] | undefined };

/** The facts of the late parcel with a change. */
export const factsWith = (change: FactChange): CaseFacts =>
  Object.fromEntries(
    Object.entries({ ...LATE, ...change }).filter(([, value]) => value !== undefined),
  ) as unknown as CaseFacts;

/** The offers of the shipped catalog for a case. */
export function offersFor(facts: FactChange = {}, change: Partial<OfferCase> = {}): Offer[] {
  const all = factsWith(facts);
  return offers(policy.catalog, {
    facts: all,
    currency: 'EUR',
    caseId: 'case',
    grants: [],
    besides: () => [],
    agentLevel: 1,
    quickConcede: policy.authority.quickConcede,
    maxGrantsPerCase: policy.authority.maxGrantsPerCase,
    escalations: [],
    seenFromHere: 'trust',
    usage: new Map(),
    decide: decideBy(policy.authority.levels, sumsOf(change.grants ?? [], 'case', NOW), all),
    now: NOW,
    today: '2026-11-26',
    ...change,
  });
}

/** One option of them. */
export function offerOf(id: string, facts: FactChange = {}, change: Partial<OfferCase> = {}): Offer {
  const found = offersFor(facts, change).find(({ option }) => option.id === id);
  if (!found) throw new Error(`no option ${id}`);
  return found;
}
