import type { PromiseRow } from '../rows';
import type { Projection } from './projection';

export const promises: Projection<PromiseRow> = {
  table: 'promises',
  rowOf: (entry) => {
    if (entry.kind === 'promiseMade') return entry.promise.promise;
    return 'promiseId' in entry ? entry.promiseId : undefined;
  },
  apply: (row, entry) => {
    if (entry.kind === 'promiseMade') {
      const { promise: id, ...rest } = entry.promise;
      const made: PromiseRow = {
        id,
        customer: entry.customer,
        madeAt: entry.at,
        state: 'open',
        ...definedOnly(rest),
      };
      return entry.case === undefined ? made : { ...made, case: entry.case };
    }
    if (!row) return undefined;
    if (entry.kind === 'promiseKept')
      return { ...row, state: entry.at <= row.due ? 'kept' : 'keptLate', closedAt: entry.at };
    if (entry.kind === 'promiseCancelled') return { ...row, state: 'cancelled', closedAt: entry.at };
    // Told before it was due, a moved promise counts by its new time; told too late, it stays late (handbook 2.9).
    if (entry.kind === 'promiseMoved' && entry.wasTold && entry.at <= row.due)
      return { ...row, due: entry.due, movedFrom: row.due };
    return row;
  },
};

function definedOnly<T extends { channel?: string | undefined; contact?: string | undefined }>({
  channel,
  contact,
  ...rest
}: T) {
  return { ...rest, ...(channel !== undefined && { channel }), ...(contact !== undefined && { contact }) };
}
