import type { When } from '../kernel/condition';
import type { Goal, PromiseKind, Remedy } from '../kernel/enums';
import type { Clock } from './clock';
import type { PenaltyRule } from './penalty';

/** On what ground a rule stands in a region, and where in the order of remedies. */
export interface Ground {
  /** The name of a region, or `*` for everywhere that has no ground of its own. */
  region: string;
  rank: number;
  basis: 'law' | 'policy';
  source: string;
  isVerified: boolean;
  checkedOn: string;
  when?: When | undefined;
  clocks?: readonly Clock[] | undefined;
  penalty?: PenaltyRule | undefined;
}

/** What this domain needs to know of an entitlement rule. */
export interface EntitlementRule {
  id: string;
  remedy: Remedy;
  when: When;
  grounds: readonly Ground[];
  covers?: 'itemPrice' | 'orderTotal' | 'claimed' | 'disputed' | 'extraCost' | undefined;
  goals: readonly Goal[];
  promise?: PromiseKind | undefined;
}

/** Codes of countries by the name of their region. */
export type Regions = Readonly<Record<string, readonly string[]>>;

/** The grounds that apply in a country, in the order in which they are tried: its region's own, else the shop's published terms. */
export function groundsIn({ grounds }: EntitlementRule, country: string, regions: Regions): readonly Ground[] {
  const own = grounds.filter(({ region }) => regions[region]?.includes(country));
  return own.length > 0 ? own : grounds.filter(({ region }) => region === '*');
}
