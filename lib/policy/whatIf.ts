import type { CaseFacts } from '../kernel/case';
import type { Money, MoneyTable } from '../kernel/money';
import { isWithinDays, type Instant } from '../kernel/time';
import type { Policy } from './schema';

type Level = 1 | 2 | 3;

/** Goodwill that was given in a case. */
export interface Given {
  option: string;
  /** The most it could cost, or what it cost where that is known. */
  cost: Money;
  /** Epoch ms. */
  at: Instant;
}

/** A case of the past as far as a change of the policy can touch it. */
export interface PastCase {
  id: string;
  customer: string;
  facts: CaseFacts;
  grants: readonly Given[];
}

/** Goodwill of one customer as it would stand under some version, in the order of time. */
export interface Standing {
  caseId: string;
  option: string;
  at: Instant;
  cost: Money;
}

/** What a version says of something that was given: closed, or who would decide it and what it would cost. */
export type Judgement = { kind: 'closed' } | { kind: 'open'; level: Level; cost: Money };

/** Judges one gift under a version, knowing what the same customer had before; the joining use case hands it in. */
export type Judge = (policy: Policy, ofCase: PastCase, given: Given, earlier: readonly Standing[]) => Judgement;

/** What would have been different; sums are minor units a month, the rest is counted over `days`. */
export interface WhatIf {
  days: number;
  cases: number;
  cost: { currency: string; before: number; after: number }[];
  /** How often somebody above the agent would have been asked. */
  requests: { before: number; after: number };
  /** Customers whose goodwill would have come above what an agent may give one customer. */
  overCap: { before: number; after: number };
  /** Options that were given and would not have been, the most given first. */
  closed: { option: string; times: number }[];
}

const DAYS = 90;
const MONTHS = DAYS / 30;

interface Tally {
  cost: Map<string, number>;
  requests: number;
  over: Set<string>;
  closed: Map<string, number>;
}

const countUp = <K>(counts: Map<K, number>, key: K, by: number): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + by);

/** True when a customer's gifts of the agent's period come above what an agent may give one customer. */
function isOverCap(standing: readonly Standing[], { authority }: Policy, { currency }: Money, at: Instant): boolean {
  const cap: { days: number; limit: MoneyTable } | undefined = authority.levels[0]?.rolling;
  const limit = cap?.limit[currency];
  if (!cap || limit === undefined) return false;
  const sum = standing
    .filter((each) => each.cost.currency === currency && isWithinDays(each.at, cap.days, at))
    .reduce((total, { cost }) => total + cost.minor, 0);
  return sum > limit;
}

/** Lives the past of one customer again under a version. */
function relive(cases: readonly PastCase[], policy: Policy, now: Instant, judge: Judge, tally: Tally): void {
  const standing: Standing[] = [];
  const all = cases.flatMap((ofCase) => ofCase.grants.map((given) => ({ ofCase, given })));
  for (const { ofCase, given } of all.toSorted((a, b) => a.given.at - b.given.at)) {
    const isCounted = isWithinDays(given.at, DAYS, now);
    const judged = judge(policy, ofCase, given, standing);
    if (judged.kind === 'closed') {
      if (isCounted) countUp(tally.closed, given.option, 1);
      continue;
    }
    standing.push({ caseId: ofCase.id, option: given.option, at: given.at, cost: judged.cost });
    if (!isCounted) continue;
    countUp(tally.cost, judged.cost.currency, judged.cost.minor);
    if (judged.level > 1) tally.requests++;
    if (isOverCap(standing, policy, judged.cost, given.at)) tally.over.add(ofCase.customer);
  }
}

function tallyOf(customers: Iterable<readonly PastCase[]>, policy: Policy, now: Instant, judge: Judge): Tally {
  const tally: Tally = { cost: new Map(), requests: 0, over: new Set(), closed: new Map() };
  for (const cases of customers) relive(cases, policy, now, judge, tally);
  return tally;
}

/**
 * What the last 90 days would have come to under a new version, against the same reckoning under the old one: cost a month by currency, requests
 * to those above, customers over their cap, and what could not have been given. Sums of what this machine knows. Pure.
 */
export function whatIf(before: Policy, after: Policy, cases: readonly PastCase[], now: Instant, judge: Judge): WhatIf {
  const customers = [...Map.groupBy(cases, ({ customer }) => customer).values()];
  const [old, next] = [tallyOf(customers, before, now, judge), tallyOf(customers, after, now, judge)];
  const currencies = [...new Set([...old.cost.keys(), ...next.cost.keys()])].toSorted();
  const monthly = (tally: Tally, currency: string): number => Math.round((tally.cost.get(currency) ?? 0) / MONTHS);
  return {
    days: DAYS,
    cases: cases.filter(({ grants }) => grants.some(({ at }) => isWithinDays(at, DAYS, now))).length,
    cost: currencies.map((currency) => ({
      currency,
      before: monthly(old, currency),
      after: monthly(next, currency),
    })),
    requests: { before: old.requests, after: next.requests },
    overCap: { before: old.over.size, after: next.over.size },
    closed: [...next.closed]
      .map(([option, times]) => ({ option, times: times - (old.closed.get(option) ?? 0) }))
      .filter(({ times }) => times > 0)
      .toSorted((a, b) => b.times - a.times),
  };
}
