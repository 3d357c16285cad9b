import type { ReplyRow } from '../history/rows';
import type { AdviceInput } from './input';

/**
 * Replies of a case that reached the customer, in no order of their own. A note to colleagues tells the customer nothing; after a call it tells what
 * was said.
 */
export function reachedIn(
  { ticket, record }: Pick<AdviceInput, 'ticket' | 'record'>,
  caseId: string | undefined,
): ReplyRow[] {
  const isCall = ticket.channel === 'phone' || record.case?.facts.channel?.value === 'phone';
  return record.replies.filter(
    (reply) => reply.case === caseId && reply.state === 'sent' && (isCall || reply.mode === 'public'),
  );
}
