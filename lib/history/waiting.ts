import type { HistoryRecord } from './record';
import type { ReplyRow } from './rows';

type Own = Pick<HistoryRecord, 'replies' | 'case'>;

/** How replies wait that have left the panel and were not seen sent yet. */
export const WAITING: readonly ReplyRow['state'][] = ['inserted', 'copied'];

/** Replies of the open case that were inserted or copied and not seen sent yet. */
export const waitingReplies = ({ replies, case: ofCase }: Own): ReplyRow[] =>
  replies.filter((reply) => WAITING.includes(reply.state) && reply.case === ofCase?.id);

/** Those whose place a reply takes that leaves the panel now: there is one answer at a time, and beside it one note to colleagues. */
export const replacedBy = (record: Own, mode: ReplyRow['mode']): ReplyRow[] =>
  waitingReplies(record).filter((reply) => reply.mode === mode);

/** Replies that were inserted and count as if they were sent; whether a copied one will ever be, nobody knows. Those of the case don't while one is being written that will take their place. */
export function countedReplies({ draft, ...record }: Own & Pick<HistoryRecord, 'draft'>): ReplyRow[] {
  const replaced = draft.isWriting ? waitingReplies(record) : [];
  return record.replies.filter((reply) => reply.state === 'inserted' && !replaced.includes(reply));
}
