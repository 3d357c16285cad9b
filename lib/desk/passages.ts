import { isPublicAnswer } from '../reply/context';
import { namesOrderOrSum } from '../reply/gaps';
import { withPassage, type Passage } from '../reply/passage';
import { fill, toText } from '../reply/template';
import type { Desk } from './desk';

const REFUSED = 'notInPublic';

/**
 * Puts a text into the reply: among its blocks, or before the closing of one that was edited by hand. Where everybody reads the answer, what is private
 * and what names the order or a sum is refused aloud (R64); false then.
 */
export function addPassage(desk: Desk, passage: Passage): boolean {
  const open = desk.open();
  if (!open) return false;
  const { phrases, agentName, order } = open.context;
  const { text } = passage;
  const isPublic = passage.isPublic && !namesOrderOrSum(text, order);
  if (!isPublic && isPublicAnswer(open.context)) {
    desk.say({ code: REFUSED, tone: 'warn' });
    return false;
  }
  const { text: edited, passages = [], publicPassages = [] } = open.record.draft;
  const closing = toText(fill(phrases.closing, { agent: agentName }), phrases.holes);
  desk.edit({
    isWriting: true,
    ...(edited === null
      ? { passages: [...passages, text], publicPassages: isPublic ? [...publicPassages, text] : publicPassages }
      : { text: withPassage(edited, text, closing) }),
  });
  // What was refused before is not what stands there now.
  if (desk.parts.store.getState().status?.code === REFUSED) desk.say(undefined);
  return true;
}
