import type { Money } from '../kernel/money';
import { money } from '../kernel/money';
import { DAY, isWithinDays } from '../kernel/time';
import type { CaseRow, GrantRow, PromiseRow } from './rows';

/** A complaint within so many days after another one of the same customer is a repeat (handbook, part 3). */
export const REPEAT_DAYS = 180;
const GIVEN_DAYS = 90;

/** The history of a customer in one line: facts and counts, no label and no score. */
export interface HistoryLine {
  /** Complaints within the repeat period, the open one included. */
  complaints: number;
  /** Months that the period covers, for the words. */
  months: number;
  /** Goodwill of the last 90 days, by currency. */
  given: Money[];
  givenDays: number;
  /** Of what the customer was promised. */
  latePromises: number;
  openPromises: number;
  /** Epoch ms of the complaint before this one. */
  previousAt?: number;
}

/** True for what a customer was promised: to ask later whether all is well is our own reminder and no promise (R82). */
export const isToCustomer = ({ isFollowUp }: PromiseRow): boolean => !isFollowUp;

/** True for a promise whose time has passed without it being kept. */
export const isLate = ({ state, due }: PromiseRow, now: number): boolean => state === 'open' && due < now;

const isGoodwill = ({ isEntitlement, state, cost }: GrantRow): boolean =>
  !isEntitlement && state === 'given' && (cost?.minor ?? 0) > 0;

function givenByCurrency(grants: readonly GrantRow[], now: number): Money[] {
  const recent = grants.filter((grant) => isGoodwill(grant) && isWithinDays(grant.at, GIVEN_DAYS, now));
  const sums = new Map<string, number>();
  for (const { cost } of recent) if (cost) sums.set(cost.currency, (sums.get(cost.currency) ?? 0) + cost.minor);
  return [...sums].map(([currency, minor]) => money(minor, currency));
}

/** What the history line says. `current` is the case of the open ticket, which counts as one complaint when it is one. */
export function historyLine(
  rows: { cases: readonly CaseRow[]; grants: readonly GrantRow[]; promises: readonly PromiseRow[] },
  current: { caseId?: string | undefined; isComplaint: boolean },
  now: number,
): HistoryLine {
  const earlier = rows.cases
    .filter(
      ({ id, complaintSince }) =>
        id !== current.caseId && complaintSince !== undefined && isWithinDays(complaintSince, REPEAT_DAYS, now),
    )
    .map(({ complaintSince }) => complaintSince ?? 0);
  const promised = rows.promises.filter(isToCustomer);
  return {
    complaints: earlier.length + (current.isComplaint ? 1 : 0),
    months: Math.round((REPEAT_DAYS * DAY) / (30 * DAY)),
    given: givenByCurrency(rows.grants, now),
    givenDays: GIVEN_DAYS,
    latePromises: promised.filter((promise) => isLate(promise, now)).length,
    openPromises: promised.filter(({ state }) => state === 'open').length,
    ...(earlier.length > 0 && { previousAt: Math.max(...earlier) }),
  };
}
