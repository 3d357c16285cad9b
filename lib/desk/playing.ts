import { valueOf } from '../advice/facts';
import { fill, toText } from '../reply/template';
import type { Desk } from './desk';
import { addPassage } from './passages';
import type { OpenTicket } from './state';

/** What is known of the case, in the words of the reply's language; what is not stays a visible blank. */
function valuesOf({ ticket, language, context, advice }: OpenTicket, desk: Desk): Record<string, string | undefined> {
  const format = desk.parts.languages.format(language);
  const claimed = valueOf(advice.chips, 'claimed');
  return {
    name: ticket.requester.name,
    order: context.order,
    agent: context.agentName,
    amount: typeof claimed === 'object' ? format.money(claimed) : undefined,
    date: context.due('reply').text,
  };
}

/** Puts the ready words of a play into the reply, in its language. */
export function addPlayText(desk: Desk, id: string, index: number): void {
  const open = desk.open();
  const text = open?.advice.plays.find((play) => play.id === id)?.texts[index]?.text;
  if (!open || !text) return;
  const words = text[open.language] ?? text.en ?? Object.values(text)[0] ?? '';
  addPassage(desk, toText(fill(words, valuesOf(open, desk)), open.context.phrases.holes));
}
