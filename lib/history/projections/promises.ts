import type { Commitment } from '../entries';
import type { PromiseRow } from '../rows';
import { movedTo } from '../pause';
import { withSheet } from '../talkRows';
import type { Projection } from './projection';

export const promises: Projection<PromiseRow> = {
  table: 'promises',
  rowOf: (entry) => {
    if (entry.kind === 'promiseMade') return entry.promise.promise;
    return 'promiseId' in entry ? entry.promiseId : undefined;
  },
  apply: (row, entry) => {
    if (entry.kind === 'promiseMade') {
      // Told again, by another window or machine, it is what has become of it since.
      if (row) return row;
      const made: PromiseRow = {
        id: entry.promise.promise,
        customer: entry.customer,
        madeAt: entry.at,
        state: 'open',
        ...definedOnly(entry.promise),
      };
      return entry.case === undefined ? made : { ...made, case: entry.case };
    }
    if (!row) return undefined;
    if (entry.kind === 'promiseKept')
      return { ...row, state: entry.at <= row.due ? 'kept' : 'keptLate', closedAt: entry.at };
    if (entry.kind === 'promiseCancelled') return { ...row, state: 'cancelled', closedAt: entry.at };
    // Told before it was due, a moved promise counts by its new time; told too late, it stays late (handbook 2.9).
    if (entry.kind === 'promiseMoved' && entry.wasTold && entry.at <= row.due) return movedTo(row, entry.due);
    return withSheet(row, entry);
  },
};

/** What a promise says, without what is not said. */
function definedOnly({ promise: _id, what, text, due, ...rest }: Commitment) {
  const said = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    what,
    text,
    due,
    ...(Object.fromEntries(said) as Pick<PromiseRow, 'channel' | 'contact' | 'from' | 'isPause' | 'isFollowUp'>),
  };
}
