import type { PastGrant } from '../kernel/case';
import { total, type Money } from '../kernel/money';
import { isWithinDays } from '../kernel/time';

/**
 * What grants may cost together in one currency. Offers that the customer picks one of count once, as their dearest: never more can be
 * given. Grants of other currencies are left out; nothing is converted.
 */
export function costOf(grants: readonly PastGrant[], currency: string): Money {
  const single: Money[] = [];
  const dearest = new Map<string, Money>();
  for (const { cost, choiceOf, state } of grants) {
    if (cost.currency !== currency) continue;
    if (choiceOf === undefined || state === 'given') single.push(cost);
    else if (cost.minor > (dearest.get(choiceOf)?.minor ?? -Infinity)) dearest.set(choiceOf, cost);
  }
  return total([...single, ...dearest.values()], currency);
}

/** The same for the last `days` days before `now`: a customer's rolling total. */
export const costWithin = (grants: readonly PastGrant[], currency: string, days: number, now: number): Money =>
  costOf(
    grants.filter(({ at }) => isWithinDays(at, days, now)),
    currency,
  );

/** The same answer without working it out a second time. */
function once<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? work(key);
    known.set(key, found);
    return found;
  };
}

/** The sums of a customer's goodwill that limits are held against. */
export interface Sums {
  inCase: (currency: string) => Money;
  within: (days: number, currency: string) => Money;
}

/** The sums of a customer and of one of their cases, each added up once, however many options ask for it. */
export function sumsOf(grants: readonly PastGrant[], caseId: string, now: number): Sums {
  const own = grants.filter((grant) => grant.caseId === caseId);
  const inCase = once((currency: string) => costOf(own, currency));
  const within = once((currency: string) => once((days: number) => costWithin(grants, currency, days, now)));
  return { inCase, within: (days, currency) => within(currency)(days) };
}
