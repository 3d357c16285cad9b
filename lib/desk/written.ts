import type { Advice } from '../advice/advise';
import type { AdviceInput } from '../advice/input';
import { withWritten, writtenByHand } from '../advice/written';
import { ownWords, quoteWords } from '../facts/own';
import type { DeskParts } from './parts';
import type { Wordings } from './wording';

/** More than this is not read of one answer. */
const LONGEST = 4000;

/**
 * The advice with what colleagues wrote by hand in the thread, as far as the wording rules of its language are there. A ticket that is no complaint, or
 * that is still being read, is left alone: the rules are not loaded for it.
 */
export function withThread(
  advice: Advice,
  input: AdviceInput,
  language: string,
  { languages }: Pick<DeskParts, 'languages'>,
  wordings: Wordings,
): Advice {
  if (advice.isComplaint === 'no') return advice;
  const quotes = quoteWords(Object.values(languages.signs));
  const channel = advice.facts.channel ?? 'email';
  const contents = writtenByHand(input).flatMap(
    ({ text }) => wordings.contentsOf(ownWords(text, quotes).slice(0, LONGEST), language, channel) ?? [],
  );
  return withWritten(advice, input, contents);
}
