import { neededLevel, type Level } from '../authority/authority';
import { costOf, costWithin } from '../authority/sums';
import type { PastGrant } from '../kernel/case';
import { fits } from '../kernel/condition';
import { percentOf, type Money } from '../kernel/money';
import type { Option, Policy } from '../policy/schema';
import type { Given, Judge, PastCase, Standing } from '../policy/whatIf';

/** What the option would cost: its own cost where it has one, else what was given. */
function costUnder({ value }: Option, { cost }: Given): Money {
  if (value.by === 'nothing') return { ...cost, minor: 0 };
  const own = value.by === 'fixed' ? value.cost : value.by === 'percent' ? value.max : undefined;
  return { ...cost, minor: own?.[cost.currency] ?? cost.minor };
}

/** The level that the option itself asks for an amount: the lowest whose step goes so far. */
function levelOf({ value, minLevel }: Option, cost: Money, { facts }: PastCase): Level {
  if (!('steps' in value)) return minLevel;
  const base = value.by === 'fact' ? cost : value.of && facts[value.of];
  const step = value.steps.find(({ percent, max }) => {
    const share = percent !== undefined && base ? percentOf(base, percent).minor : Infinity;
    return cost.minor <= Math.min(share, max ? (max[cost.currency] ?? -1) : Infinity);
  });
  return Math.max(minLevel, step?.level ?? 3) as Level;
}

const asGrants = (earlier: readonly Standing[]): PastGrant[] =>
  earlier.map((each, index) => ({ ...each, id: String(index), state: 'given' }));

/** The level that the sums of the case and the customer ask for. */
function levelBySums(
  { authority: { levels, quickConcede } }: Policy,
  ofCase: PastCase,
  { kinds }: Option,
  cost: Money,
  { at, earlier }: { at: number; earlier: readonly Standing[] },
): Level {
  const grants = asGrants(earlier);
  const { currency } = cost;
  const need = neededLevel(levels, {
    cost,
    ignoreOrderShare: kinds.includes('concession') && cost.minor <= (quickConcede[currency] ?? -1),
    account: {
      caseSum: costOf(
        grants.filter(({ caseId }) => caseId === ofCase.id),
        currency,
      ),
      rollingSum: (days) => costWithin(grants, currency, days, at),
      orderTotal: ofCase.facts.orderTotal,
      orderAtLeast: ofCase.facts.itemPrice,
    },
  });
  return need.kind === 'level' ? need.level : 1;
}

/** The level that the case asks for whatever the sum. */
function levelByCase({ authority: { escalations } }: Policy, { facts }: PastCase, today: string): Level {
  const asked = escalations.filter(({ when }) => fits(when, { facts, today }).kind === 'yes');
  return Math.max(1, ...asked.map(({ level }) => level)) as Level;
}

/**
 * How a version judges something that was given in the past: what it would have cost, and who would have decided it. Closed is what the version
 * no longer has, has retired, or keeps for other cases; a fact that nobody knows closes nothing. `zone` tells the day on which it was given.
 */
export const judgeIn =
  (zone: string): Judge =>
  (policy, ofCase, given, earlier) => {
    const option = policy.catalog.find(({ id }) => id === given.option);
    const today = Temporal.Instant.fromEpochMilliseconds(given.at).toZonedDateTimeISO(zone).toPlainDate().toString();
    if (!option || option.retiredOn !== undefined) return { kind: 'closed' };
    if (fits(option.when, { facts: ofCase.facts, today }).kind === 'no') return { kind: 'closed' };
    const cost = costUnder(option, given);
    const level = Math.max(
      levelOf(option, cost, ofCase),
      levelBySums(policy, ofCase, option, cost, { at: given.at, earlier }),
      levelByCase(policy, ofCase, today),
    ) as Level;
    return { kind: 'open', level, cost };
  };
