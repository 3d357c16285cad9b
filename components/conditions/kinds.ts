import { CASE_DATES, CATEGORIES, CHANNELS, FAULTS, GOALS, GOODS, SEVERITIES, TIERS } from '@/lib/kernel/enums';
import type { Policy } from '@/lib/policy/schema';

export type When = Policy['plays'][number]['when'];
export type Condition = When[number][number];
type Fact = Condition['fact'];

/** Facts with a list of values. */
const LISTS: Partial<Record<Fact, readonly string[]>> = {
  category: CATEGORIES,
  goal: GOALS,
  severity: SEVERITIES,
  fault: FAULTS,
  tier: TIERS,
  channel: CHANNELS,
  goods: GOODS,
};
const AMOUNTS: readonly Fact[] = ['orderTotal', 'itemPrice', 'claimed', 'disputed', 'extraCost'];
const TRUTHS: readonly Fact[] = ['isRepeat', 'hasBrokenPromise'];

/** The facts that a condition may ask for, the commonest first. */
export const CONDITION_FACTS: readonly Fact[] = [
  ...(Object.keys(LISTS) as Fact[]),
  'country',
  ...AMOUNTS,
  ...TRUTHS,
  ...CASE_DATES,
];

export const valuesOf = (fact: Fact): readonly string[] | undefined => LISTS[fact];
export const isAmount = (fact: Fact): boolean => AMOUNTS.includes(fact);
export const isTruth = (fact: Fact): boolean => TRUTHS.includes(fact);

/** A condition on a fact with nothing chosen in it yet. */
export function blankCondition(fact: Fact): Condition {
  if (isTruth(fact)) return { fact, is: true } as Condition;
  return (isAmount(fact) || CASE_DATES.some((date) => date === fact) ? { fact } : { fact, in: [] }) as Condition;
}
