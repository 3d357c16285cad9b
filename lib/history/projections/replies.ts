import type { Entry } from '../entries';
import type { ReplyRow } from '../rows';
import type { Projection } from './projection';

function asSent(row: ReplyRow, entry: Extract<Entry, { kind: 'replySent' }>): ReplyRow {
  const { hasThanks = row.hasThanks, hasApology = row.hasApology, at } = entry;
  return { ...row, hasThanks, hasApology, state: 'sent', sentAt: at };
}

export const replies: Projection<ReplyRow> = {
  table: 'replies',
  rowOf: (entry) => {
    if (entry.kind === 'replyInserted' || entry.kind === 'replyCopied') return entry.reply.reply;
    return entry.kind === 'replySent' || entry.kind === 'replyDropped' ? entry.replyId : undefined;
  },
  apply: (row, entry) => {
    if (entry.kind === 'replyInserted' || entry.kind === 'replyCopied') {
      const { reply, customer, at } = entry;
      return {
        ...reply,
        id: reply.reply,
        case: entry.case ?? '',
        customer,
        insertedAt: at,
        by: entry.by.name,
        state: entry.kind === 'replyCopied' ? 'copied' : 'inserted',
      };
    }
    if (entry.kind === 'replySent') return row && asSent(row, entry);
    return entry.kind === 'replyDropped' ? row && { ...row, state: 'dropped' } : row;
  },
};
