import type { CaseView } from '../checklist/item';

/** True where anger is among what is known or guessed of the customer. */
export const isAngry = ({ talk }: CaseView): boolean => talk.all.includes('angry');

/**
 * True while the customer is heard out before anything is offered: a caller, and in a chat an angry one where a person says so (R8, R54). A pause that
 * was agreed ends it, for there is something to prepare; so does the end of the case.
 */
export function isHeardOut(view: CaseView): boolean {
  const { facts, talk, hasFinished, pause, isClosed } = view;
  if (hasFinished || pause || isClosed) return false;
  return facts.channel === 'phone' || (facts.channel === 'chat' && isAngry(view) && talk.source === 'agent');
}
