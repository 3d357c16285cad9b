import type { PastGrant } from '../kernel/case';
import { money } from '../kernel/money';
import { isOpenOffer } from '../history/offers';
import { countedReplies } from '../history/waiting';
import type { HistoryRecord } from '../history/record';
import type { GrantRow } from '../history/rows';
import type { Gift } from '../history/entries';

const fromRow = ({ id, option, case: caseId, point, at, cost, state, choiceOf }: GrantRow): PastGrant => ({
  id,
  option,
  caseId,
  at,
  cost: cost ?? money(0, 'XXX'),
  state,
  ...(point !== undefined && { point }),
  ...(choiceOf !== undefined && { choiceOf }),
});

const fromGift = ({ grant, option, point, cost, choiceOf }: Gift, caseId: string, at: number): PastGrant => ({
  id: grant,
  option,
  caseId,
  at,
  cost: cost ?? money(0, 'XXX'),
  state: 'offered',
  ...(point !== undefined && { point }),
  ...(choiceOf !== undefined && { choiceOf }),
});

/** What was given, and what the customer can still take. */
function standing({ grants, cases }: HistoryRecord): GrantRow[] {
  const byId = new Map(cases.map((each) => [each.id, each]));
  return grants.filter((grant) => grant.state === 'given' || isOpenOffer(grant, byId.get(grant.case)));
}

/**
 * The goodwill of a customer as authority counts it: what was given, what is on offer, and what stands in replies that were inserted
 * but not seen sent yet. Entitlements are no goodwill and never count.
 */
export function goodwillOf(record: HistoryRecord): PastGrant[] {
  const stored = standing(record)
    .filter(({ isEntitlement }) => !isEntitlement)
    .map(fromRow);
  const waiting = countedReplies(record)
    .flatMap((reply) =>
      reply.gifts
        .filter(({ isEntitlement }) => !isEntitlement)
        .map((gift) => fromGift(gift, reply.case, reply.insertedAt)),
    )
    .filter(({ id }) => !stored.some((grant) => grant.id === id));
  return [...stored, ...waiting];
}
