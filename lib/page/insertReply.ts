import type { Caret } from '../reply/editors/focus';
import { editable, insert } from '../reply/editors/insert';
import type { InsertAnswer, InsertAsk } from '../ticket/contract';
import { pick } from '../ticket/pick';
import type { Page, Reader } from '../ticket/reader';

/** Writes a reply into the one of the helpdesk's reply editors that was last typed in, else the first, unless that writes to somebody else. */
export async function insertReply(page: Page, reader: Reader, caret: Caret, ask: InsertAsk): Promise<InsertAnswer> {
  const typedIn = caret.last(reader.editors.map(({ css }) => css));
  const element = typedIn ?? editable(pick(page.document, reader.editors));
  const replyUrl = reader.replyUrl?.(ask.key, ask.mode);
  if (!element) return { kind: 'refused', reason: 'noEditor', ...(replyUrl && { replyUrl }) };
  // An editor of which nothing is known may write to the customer: a note never goes there.
  const mode = reader.mode?.(page) ?? 'public';
  if (mode !== ask.mode) return { kind: 'refused', reason: 'wrongMode', ...(replyUrl && { replyUrl }) };
  const arrived = await insert(element, ask);
  return arrived ? { kind: 'inserted' } : { kind: 'refused', reason: 'notArrived' };
}
