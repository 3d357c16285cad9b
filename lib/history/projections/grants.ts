import type { Entry, Gift } from '../entries';
import type { GrantRow } from '../rows';
import type { Projection } from './projection';

function fromGift(gift: Gift, entry: Entry, state: GrantRow['state'], before: GrantRow | undefined): GrantRow {
  const { grant, option, label, isEntitlement, face, cost, point, choiceOf, approval } = gift;
  const given = before?.state === 'given' ? before : undefined;
  return {
    id: grant,
    case: entry.case ?? '',
    customer: entry.customer,
    option,
    label,
    isEntitlement,
    state: given ? 'given' : state,
    // What was not taken may be offered again, and counts from then on.
    at: given?.at ?? entry.at,
    policy: entry.policy,
    ...(face && { face }),
    ...(cost && { cost }),
    ...(point !== undefined && { point }),
    ...(choiceOf !== undefined && { choiceOf }),
    ...(approval !== undefined && { approval }),
  };
}

export const grants: Projection<GrantRow> = {
  table: 'grants',
  rowOf: (entry) => {
    if (entry.kind === 'offerMade' || entry.kind === 'grantIssued') return entry.gift.grant;
    return entry.kind === 'grantRevoked' || entry.kind === 'choiceMade' ? entry.grant : undefined;
  },
  apply: (row, entry) => {
    if (entry.kind === 'offerMade') return fromGift(entry.gift, entry, 'offered', row);
    if (entry.kind === 'grantIssued') return fromGift(entry.gift, entry, 'given', row);
    if (entry.kind === 'choiceMade') return row && { ...row, state: 'given' };
    return entry.kind === 'grantRevoked' ? undefined : row;
  },
};
