import { isToCustomer } from '../history/line';
import type { HistoryRecord } from '../history/record';
import type { PromiseRow } from '../history/rows';

/** What the customer was promised in the open case. */
export const promisedIn = ({ promises, case: ofCase }: Pick<HistoryRecord, 'promises' | 'case'>): PromiseRow[] =>
  promises.filter((promise) => promise.case === ofCase?.id && isToCustomer(promise));

/** True when there is a promise in these very words: made by one press beside them. */
export const isPromised = (record: Pick<HistoryRecord, 'promises' | 'case'>, words: string): boolean =>
  promisedIn(record).some(({ text }) => text === words);
