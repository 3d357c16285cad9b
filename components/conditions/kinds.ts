import { CATEGORIES, CHANNELS, FAULTS, GOALS, GOODS, SEVERITIES, TIERS } from '@/lib/kernel/enums';
import type { Option } from '@/lib/policy/schema';

export type When = Option['when'];
export type Condition = When[number][number];
export type ConditionFact = Condition['fact'];

/** How a condition on a fact is put: some of a list, countries, amounts, days, or a yes or no. */
export type ConditionKind =
  | { kind: 'list'; values: readonly string[] }
  | { kind: 'countries' }
  | { kind: 'amounts' }
  | { kind: 'days' }
  | { kind: 'truth' };

const KINDS: Record<ConditionFact, ConditionKind> = {
  category: { kind: 'list', values: CATEGORIES },
  goal: { kind: 'list', values: GOALS },
  severity: { kind: 'list', values: SEVERITIES },
  fault: { kind: 'list', values: FAULTS },
  tier: { kind: 'list', values: TIERS },
  channel: { kind: 'list', values: CHANNELS },
  country: { kind: 'countries' },
  goods: { kind: 'list', values: GOODS },
  orderTotal: { kind: 'amounts' },
  itemPrice: { kind: 'amounts' },
  claimed: { kind: 'amounts' },
  disputed: { kind: 'amounts' },
  extraCost: { kind: 'amounts' },
  orderedOn: { kind: 'days' },
  promisedOn: { kind: 'days' },
  deliveredOn: { kind: 'days' },
  demandedOn: { kind: 'days' },
  isUninformed: { kind: 'truth' },
  isIncident: { kind: 'truth' },
  isRepeat: { kind: 'truth' },
  hasBrokenPromise: { kind: 'truth' },
};

/** The facts that a condition may ask for, the commonest first. */
export const CONDITION_FACTS = Object.keys(KINDS) as ConditionFact[];

export const kindOf = (fact: ConditionFact): ConditionKind => KINDS[fact];

/** A condition to begin with; what it needs is still to be filled in. */
export function blankCondition(fact: ConditionFact): Condition {
  const begun = { list: { in: [] }, countries: { in: [] }, amounts: {}, days: { withinDays: 30 }, truth: { is: true } };
  return { fact, ...begun[KINDS[fact].kind] } as Condition;
}
