import type { HistoryRecord } from '../history/record';
import type { PromiseRow } from '../history/rows';

/** What the customer was promised in the open case. To ask later whether all is well is our own reminder and no promise (R82). */
export const promisedIn = ({ promises, case: ofCase }: Pick<HistoryRecord, 'promises' | 'case'>): PromiseRow[] =>
  promises.filter((promise) => promise.case === ofCase?.id && !promise.isFollowUp);
