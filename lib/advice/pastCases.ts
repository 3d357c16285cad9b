import { REPEAT_DAYS } from '../history/line';
import { emptyDraft } from '../history/drafts';
import type { CaseRow, GrantRow } from '../history/rows';
import { isWithinDays } from '../kernel/time';
import type { PastCase } from '../policy/whatIf';
import { caseFacts, type Chip, type ChipName } from './facts';

/** Only what a person confirmed: the words of a past ticket are not kept. */
const confirmed = ({ facts }: CaseRow): Chip[] =>
  Object.entries(facts).map(([name, { value }]) => ({ name: name as ChipName, value, status: 'confirmed' }));

const isRepeat = ({ id, customer, openedAt }: CaseRow, all: readonly CaseRow[]): boolean =>
  all.some(
    (other) =>
      other.customer === customer &&
      other.id !== id &&
      other.openedAt < openedAt &&
      other.complaintSince !== undefined &&
      isWithinDays(other.complaintSince, REPEAT_DAYS, openedAt),
  );

/**
 * Cases of this machine with what was given in them, as a change of the policy is tried on them. Whether a promise was broken then is not told any
 * more; gifts without a cost are left out, for they touch no limit.
 */
export function pastCases(cases: readonly CaseRow[], grants: readonly GrantRow[]): PastCase[] {
  const byCase = Map.groupBy(grants, (grant) => grant.case);
  return cases.map((row) => ({
    id: row.id,
    customer: row.customer,
    facts: caseFacts(confirmed(row), emptyDraft(''), { isRepeat: isRepeat(row, cases), hasBrokenPromise: false }),
    grants: (byCase.get(row.id) ?? []).flatMap(({ option, cost, at }) => (cost ? [{ option, cost, at }] : [])),
  }));
}
