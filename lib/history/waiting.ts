import type { HistoryRecord } from './record';
import type { ReplyRow } from './rows';

type Own = Pick<HistoryRecord, 'replies' | 'case'>;

/** Replies of the open case that were inserted and not seen sent yet. */
export const waitingReplies = ({ replies, case: ofCase }: Own): ReplyRow[] =>
  replies.filter((reply) => reply.state === 'inserted' && reply.case === ofCase?.id);

/** Those whose place a reply takes that is inserted now: there is one answer at a time, and beside it one note to colleagues. */
export const replacedBy = (record: Own, mode: ReplyRow['mode']): ReplyRow[] =>
  waitingReplies(record).filter((reply) => reply.mode === mode);

/** Replies that wait to be sent and count as if they were. Those of the case don't while one is being written that will take their place. */
export function countedReplies({ draft, ...record }: Own & Pick<HistoryRecord, 'draft'>): ReplyRow[] {
  const replaced = draft.isWriting ? waitingReplies(record) : [];
  return record.replies.filter((reply) => reply.state === 'inserted' && !replaced.includes(reply));
}
