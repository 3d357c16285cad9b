import type { PastGrant } from '../kernel/case';
import { total, type Money } from '../kernel/money';

/** What some grants of one option can cost in a currency; other currencies are left out. */
export const costIn = (grants: readonly PastGrant[], currency: string): Money =>
  total(
    grants.flatMap(({ cost }) => (cost.currency === currency ? [cost] : [])),
    currency,
  );

/** What this case already has of the option, in a currency: an amount in parts is judged like the whole. */
export const ownInCase = (own: readonly PastGrant[], caseId: string, currency: string): Money =>
  costIn(
    own.filter((grant) => grant.caseId === caseId),
    currency,
  );
