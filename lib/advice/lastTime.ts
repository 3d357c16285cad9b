import { REPEAT_DAYS } from '../history/line';
import type { HistoryRecord } from '../history/record';
import { isWithinDays } from '../kernel/time';

/** What the customer got for the complaint before this one: the same again would say that nothing was learned (R56, P5). */
export interface LastTime {
  options: ReadonlySet<string>;
  /** Epoch ms of that complaint. */
  at: number;
}

/** The last complaint of the customer with something given for it, within the time in which a new one counts as a repeat. */
export function lastTimeOf({ cases, grants }: HistoryRecord, caseId: string, now: number): LastTime | undefined {
  const earlier = cases
    .filter(({ id, complaintSince = 0 }) => id !== caseId && isWithinDays(complaintSince, REPEAT_DAYS, now))
    .toSorted((a, b) => (b.complaintSince ?? 0) - (a.complaintSince ?? 0));
  for (const { id, complaintSince = 0, choices } of earlier) {
    const isTaken = (grant: string): boolean => Object.values(choices).includes(grant);
    const own = grants.filter((grant) => grant.case === id && (grant.state === 'given' || isTaken(grant.id)));
    if (own.length > 0) return { options: new Set(own.map(({ option }) => option)), at: complaintSince };
  }
  return undefined;
}
