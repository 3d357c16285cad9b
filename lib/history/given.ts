import type { HistoryRecord } from './record';
import type { GrantRow } from './rows';

/** What was given in the open case, not only offered. */
export const givenIn = ({ case: ofCase, grants }: Pick<HistoryRecord, 'case' | 'grants'>): GrantRow[] =>
  grants.filter((grant) => grant.case === ofCase?.id && grant.state === 'given');
