import type { Caret } from '../reply/editors/focus';
import { editable, insert } from '../reply/editors/insert';
import { replace } from '../reply/editors/replace';
import {
  LIMITS,
  type DraftAnswer,
  type InsertAnswer,
  type InsertAsk,
  type ReplaceAnswer,
  type ReplaceAsk,
} from '../ticket/contract';
import { pick } from '../ticket/pick';
import { plainText } from '../ticket/plainText';
import type { Page, Reader } from '../ticket/reader';

/** The one of the helpdesk's reply editors that was last typed in, else the first. */
const editorOn = (page: Page, reader: Reader, caret: Caret): HTMLElement | undefined =>
  caret.last(reader.editors.map(({ css }) => css)) ?? editable(pick(page.document, reader.editors));

/** What stands in the editor, line by line as a person sees it. */
export function readDraft(page: Page, reader: Reader, caret: Caret): DraftAnswer {
  const element = editorOn(page, reader, caret);
  if (!element) return { kind: 'refused', reason: 'noEditor' };
  const text = element.nodeName === 'TEXTAREA' ? (element as HTMLTextAreaElement).value : plainText(element);
  return { kind: 'draft', text: text.slice(0, LIMITS.text) };
}

/** Writes a reply into the editor, unless that writes to somebody else. */
export async function insertReply(page: Page, reader: Reader, caret: Caret, ask: InsertAsk): Promise<InsertAnswer> {
  const element = editorOn(page, reader, caret);
  const replyUrl = reader.replyUrl?.(ask.key, ask.mode);
  if (!element) return { kind: 'refused', reason: 'noEditor', ...(replyUrl && { replyUrl }) };
  // An editor of which nothing is known may write to the customer: a note never goes there.
  const mode = reader.mode?.(page) ?? 'public';
  if (mode !== ask.mode) return { kind: 'refused', reason: 'wrongMode', ...(replyUrl && { replyUrl }) };
  const arrived = await insert(element, ask);
  return arrived ? { kind: 'inserted' } : { kind: 'refused', reason: 'notArrived' };
}

/** Writes better words into the editor in place of others. To whom it goes stays as it was. */
export async function replaceWords(
  page: Page,
  reader: Reader,
  caret: Caret,
  { words, text }: ReplaceAsk,
): Promise<ReplaceAnswer> {
  const element = editorOn(page, reader, caret);
  const became = element ? await replace(element, words, text) : 'noEditor';
  return became === 'replaced' ? { kind: 'replaced' } : { kind: 'refused', reason: became };
}
