import type { FILLED_HOLES } from '../policy/playHoles';
import { fill, toText } from '../reply/template';
import type { Desk } from './desk';
import { addPassage } from './passages';
import type { OpenTicket } from './state';

/**
 * What is known of the case; what is not stays a visible blank. A sum and a day are what somebody decides: the ready words bring neither, for what is
 * claimed is not what is given (R10, R36).
 */
function valuesOf({ ticket, context }: OpenTicket): Record<(typeof FILLED_HOLES)[number], string | undefined> {
  return {
    name: ticket.requester.name,
    order: context.order,
    agent: context.agentName,
  };
}

/** Blanks that only the customer's own case fills. */
const OF_THE_CASE = /\{\{(?:order|amount)\}\}/;

/** Puts the ready words of a play into the reply, in its language. */
export function addPlayText(desk: Desk, id: string, textId: string): void {
  const open = desk.open();
  const play = open?.advice.plays.find((each) => each.id === id);
  const text = play?.texts.find((each) => each.id === textId)?.text;
  if (!open || !text) return;
  const words = text[open.language] ?? text.en ?? Object.values(text)[0] ?? '';
  addPassage(desk, {
    text: toText(fill(words, valuesOf(open)), open.context.phrases.holes),
    isPublic: !OF_THE_CASE.test(words),
  });
}
