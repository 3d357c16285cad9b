import type { Passage } from '../kernel/talk';
import { isPublicAnswer } from '../reply/context';
import { namesOrderOrSum } from '../reply/gaps';
import { withPassage } from '../reply/passage';
import { fill, toText } from '../reply/template';
import type { Desk } from './desk';
import type { OpenTicket } from './state';

/** True for what everybody may read: nothing private, and nothing of the order or of money. */
const isForAll = ({ text, isPublic }: Passage, { context }: OpenTicket): boolean =>
  isPublic && !namesOrderOrSum(text, context.order);

const REASONS = ['nothingKnown', 'notInPublic'] as const;

/** Why a text can't be put in: it says nothing, or everybody reads the answer and may not read this (R64). */
function refusalOf(passage: Passage, open: OpenTicket): (typeof REASONS)[number] | undefined {
  if (passage.text.trim() === '') return 'nothingKnown';
  return isPublicAnswer(open.context) && !isForAll(passage, open) ? 'notInPublic' : undefined;
}

/**
 * Puts a text into the reply: among its blocks, or before the closing of one that was edited by hand. What stands there already is not put in twice.
 * False where it is refused; the reason is said.
 */
export function addPassage(desk: Desk, passage: Passage): boolean {
  const open = desk.open();
  if (!open) return false;
  const refusal = refusalOf(passage, open);
  if (refusal) {
    desk.say({ code: refusal, tone: 'warn' });
    return false;
  }
  const { text } = passage;
  const { phrases, agentName } = open.context;
  const { text: edited, passages = [] } = open.record.draft;
  const closing = toText(fill(phrases.closing, { agent: agentName }), phrases.holes);
  const isThere = edited === null ? passages.some((each) => each.text === text) : edited.includes(text);
  const added =
    edited === null
      ? { passages: [...passages, { text, isPublic: isForAll(passage, open) }] }
      : { text: withPassage(edited, text, closing) };
  desk.edit({ isWriting: true, ...(!isThere && added) });
  // What was refused before is not what stands there now.
  const said = desk.parts.store.getState().status?.code;
  if (REASONS.some((reason) => reason === said)) desk.say(undefined);
  return true;
}
