import { joined, nameKey, phoneKeys } from '../identity';
import type { CustomerRow } from '../rows';
import type { Projection } from './projection';

const blank = (id: string, since: number): CustomerRow => ({
  id,
  names: [],
  emails: [],
  phones: [],
  refs: [],
  nameKeys: [],
  phoneKeys: [],
  absorbed: [],
  since,
});

export const customers: Projection<CustomerRow> = {
  table: 'customers',
  rowOf: (entry) => (entry.kind === 'customerSeen' || entry.kind === 'customersMerged' ? entry.customer : undefined),
  apply: (row, entry) => {
    const before = row ?? blank(entry.customer, entry.at);
    if (entry.kind !== 'customerSeen' && entry.kind !== 'customersMerged') return row;
    const identity = joined(before, entry.identity);
    const from = entry.kind === 'customersMerged' ? [entry.from] : [];
    return {
      ...before,
      ...identity,
      absorbed: [...new Set([...before.absorbed, ...from])],
      nameKeys: identity.names.map(nameKey),
      phoneKeys: phoneKeys(identity.phones),
    };
  },
};

/** The other side of a merge: the absorbed customer points to the one that goes on. */
export const absorbed: Projection<CustomerRow> = {
  table: 'customers',
  rowOf: (entry) => (entry.kind === 'customersMerged' ? entry.from : undefined),
  apply: (row, entry) => row && { ...row, mergedInto: entry.customer },
};
