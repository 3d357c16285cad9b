import type { CaseFacts, FactName } from '../kernel/case';
import { fits, type When } from '../kernel/condition';
import type { Goal, PromiseKind } from '../kernel/enums';
import { subtract, type Money } from '../kernel/money';

/** On what ground a rule stands in a region, and where in the order of remedies. */
export interface Ground {
  region: string;
  rank: number;
  basis: 'law' | 'policy';
  source: string;
  isVerified: boolean;
  checkedOn: string;
}

/** What this domain needs to know of an entitlement rule. */
export interface EntitlementRule {
  id: string;
  when: When;
  grounds: readonly Ground[];
  covers?: 'itemPrice' | 'orderTotal' | 'claimed' | 'disputed' | 'extraCost' | undefined;
  goals: readonly Goal[];
  promise?: PromiseKind | undefined;
}

/** A remedy that the customer can claim, by law or by the shop's published terms. No authority limits it. */
export interface Entitlement {
  rule: EntitlementRule;
  ground: Ground;
  /** What it pays, where it pays a known sum. */
  amount?: Money | undefined;
}

/** A remedy of which nobody can say yet whether the customer can claim it: these facts would tell. It can't be given meanwhile. */
export interface OpenEntitlement {
  rule: EntitlementRule;
  facts: FactName[];
}

/** The remedies in their order, or the fact that is missing to say. `hasLaw` is false for a country without rules. */
export type Entitlements =
  | { kind: 'known'; list: Entitlement[]; open: OpenEntitlement[]; hasLaw: boolean }
  | { kind: 'unknown'; facts: FactName[] };

/** Codes of countries by the name of their region. */
export type Regions = Readonly<Record<string, readonly string[]>>;

/** The ground that applies in a country: its region's own before the shop's published terms. */
function groundIn(rule: EntitlementRule, country: string, regions: Regions): Ground | undefined {
  const own = rule.grounds.find(({ region }) => regions[region]?.includes(country));
  return own ?? rule.grounds.find(({ region }) => region === '*');
}

/** Remedies by the order of their region; among equals what meets the goal comes first, then the team's own order. */
function byOrder(goal: Goal | undefined) {
  const meets = ({ rule }: Entitlement): number => (goal && rule.goals.includes(goal) ? 0 : 1);
  return (a: Entitlement, b: Entitlement): number => a.ground.rank - b.ground.rank || meets(a) - meets(b);
}

/**
 * What the customer is entitled to (handbook 4.2, product law 1). Pure: rules and regions are the team's data. Without
 * the country or the category nothing can be said, and that is the answer.
 */
export function entitlements(
  rules: readonly EntitlementRule[],
  regions: Regions,
  facts: CaseFacts,
  today: string,
): Entitlements {
  const { country, category, goal } = facts;
  const missing: FactName[] = [...(category ? [] : ['category' as const]), ...(country ? [] : ['country' as const])];
  if (!country || !category) return { kind: 'unknown', facts: missing };
  const list: Entitlement[] = [];
  const open: OpenEntitlement[] = [];
  for (const rule of rules) {
    const ground = groundIn(rule, country, regions);
    if (!ground) continue;
    const fit = fits(rule.when, { facts, today });
    const amount = rule.covers && facts[rule.covers];
    if (fit.kind === 'yes') list.push({ rule, ground, ...(amount && { amount }) });
    if (fit.kind === 'unknown') open.push({ rule, facts: fit.facts });
  }
  const hasLaw = Object.values(regions).some((countries) => countries.includes(country));
  return { kind: 'known', list: list.toSorted(byOrder(goal)), open, hasLaw };
}

/**
 * The part of a claim that no entitlement covers: only that can become a concession and use up authority. A remedy that pays a sum
 * not yet known counts as covering the claim, since unknown is never a reason to spend goodwill first.
 */
export function disputedPart(claimed: Money | undefined, entitled: Entitlements): Money | undefined {
  if (!claimed || entitled.kind === 'unknown') return undefined;
  const paying = entitled.list.filter(({ rule }) => rule.covers !== undefined);
  if (paying.some(({ amount }) => amount === undefined)) return { ...claimed, minor: 0 };
  const covered = paying
    .flatMap(({ amount }) => (amount?.currency === claimed.currency ? [amount.minor] : []))
    .reduce((most, minor) => Math.max(most, minor), 0);
  return subtract(claimed, { ...claimed, minor: covered });
}
