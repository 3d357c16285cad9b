import { givenIn } from '../history/given';
import type { HistoryRecord } from '../history/record';
import type { Outcome } from '../kernel/enums';

/**
 * How the open case ended, as far as the record tells: something was given, a demand was refused, or both. Undefined where neither is recorded: only the
 * agent can say then.
 */
export function outcomeOf(record: Pick<HistoryRecord, 'case' | 'grants'>): Outcome | undefined {
  const isGiven = givenIn(record).length > 0;
  if (record.case?.refusal) return isGiven ? 'partlyUpheld' : 'rejected';
  return isGiven ? 'upheld' : undefined;
}
