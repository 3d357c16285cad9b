import type { ReplyRow } from '../history/rows';
import { bareWords } from '../kernel/text';
import type { ReplyMode } from '../ticket/contract';
import type { Desk } from './desk';
import type { OpenTicket } from './state';

/** True when a letter that left the panel before and is not known to be sent still stands in the page's editor: the customer would get both. */
export async function earlierStands(
  { parts }: Desk,
  { ticket, record }: OpenTicket,
  tabId: number,
  mode: ReplyMode,
): Promise<boolean> {
  const isEarlier = (reply: ReplyRow): boolean =>
    reply.case === record.case?.id && reply.mode === mode && reply.state !== 'sent';
  const earlier = record.replies.filter(isEarlier);
  if (earlier.length === 0) return false;
  const draft = await parts.door.askDraft(tabId, ticket.key);
  if (draft?.kind !== 'draft') return false;
  const there = bareWords(draft.text);
  return earlier.some(({ text }) => text.trim() !== '' && there.includes(bareWords(text)));
}
