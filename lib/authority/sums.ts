import type { PastGrant } from '../kernel/case';
import { money, total, type Money } from '../kernel/money';
import { isWithinDays } from '../kernel/time';

/**
 * What grants may cost together in one currency. Offers that the customer picks one of count once, as their dearest: never more can be
 * given. Grants of other currencies are left out; nothing is converted.
 */
export function costOf(grants: readonly PastGrant[], currency: string): Money {
  const counted = grants.filter(({ cost }) => cost.currency === currency);
  const single = counted.filter(({ choiceOf, state }) => choiceOf === undefined || state === 'given');
  const choices = Map.groupBy(
    counted.filter((grant) => !single.includes(grant)),
    ({ choiceOf }) => choiceOf ?? '',
  );
  const dearest = [...choices.values()].map((offers) =>
    money(Math.max(...offers.map(({ cost }) => cost.minor)), currency),
  );
  return total([...single.map(({ cost }) => cost), ...dearest], currency);
}

/** The same for the last `days` days before `now`: a customer's rolling total. */
export const costWithin = (grants: readonly PastGrant[], currency: string, days: number, now: number): Money =>
  costOf(
    grants.filter(({ at }) => isWithinDays(at, days, now)),
    currency,
  );
