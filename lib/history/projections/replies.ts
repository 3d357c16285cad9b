import type { ReplyRow } from '../rows';
import type { Projection } from './projection';

export const replies: Projection<ReplyRow> = {
  table: 'replies',
  rowOf: (entry) => {
    if (entry.kind === 'replyInserted') return entry.reply.reply;
    return entry.kind === 'replySent' || entry.kind === 'replyDropped' ? entry.replyId : undefined;
  },
  apply: (row, entry) => {
    if (entry.kind === 'replyInserted') {
      const { reply, customer, at } = entry;
      return {
        ...reply,
        id: reply.reply,
        case: entry.case ?? '',
        customer,
        insertedAt: at,
        state: 'inserted',
      };
    }
    if (entry.kind === 'replySent') return row && { ...row, state: 'sent', sentAt: entry.at };
    return entry.kind === 'replyDropped' ? row && { ...row, state: 'dropped' } : row;
  },
};
