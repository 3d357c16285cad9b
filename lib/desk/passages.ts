import { withPassage } from '../reply/passage';
import { fill, toText } from '../reply/template';
import type { Desk } from './desk';

/** Puts a text into the reply: among its blocks, or before the closing of one that was edited by hand. */
export function addPassage(desk: Desk, text: string): void {
  const open = desk.open();
  if (!open) return;
  const { draft } = open.record;
  const { phrases, agentName } = open.context;
  const closing = toText(fill(phrases.closing, { agent: agentName }), phrases.holes);
  if (draft.text === null) desk.edit({ isWriting: true, passages: [...(draft.passages ?? []), text] });
  else desk.edit({ isWriting: true, text: withPassage(draft.text, text, closing) });
}
