import type { Advice } from '../advice/advise';
import type { AdviceInput } from '../advice/input';
import { withWritten, writtenByHand } from '../advice/written';
import { ownWords, quoteWords } from '../facts/own';
import type { ReplyRow } from '../history/rows';
import type { Ticket } from '../ticket/contract';
import type { DeskParts } from './parts';
import type { Wordings } from './wording';

/** More than this is not read of one answer. */
const LONGEST = 4000;

/** What was found in a thread last. It is asked for with each letter that is typed, and changes only with the thread or the replies of the record. */
const kept = new WeakMap<Ticket, { replies: readonly ReplyRow[]; texts: string[] }>();

/** The own words of what colleagues wrote by hand. */
function textsOf(input: AdviceInput, { languages }: Pick<DeskParts, 'languages'>): string[] {
  const { ticket, record } = input;
  const known = kept.get(ticket);
  if (known?.replies === record.replies) return known.texts;
  const quotes = quoteWords(Object.values(languages.signs));
  const texts = writtenByHand(input).map(({ text }) => ownWords(text, quotes).slice(0, LONGEST));
  kept.set(ticket, { replies: record.replies, texts });
  return texts;
}

/**
 * The advice with what colleagues wrote by hand in the thread, as far as the wording rules of its language are there. A ticket that is no complaint, or
 * that is still being read, is left alone: the rules are not loaded for it.
 */
export function withThread(
  advice: Advice,
  input: AdviceInput,
  language: string,
  parts: Pick<DeskParts, 'languages'>,
  wordings: Wordings,
): Advice {
  if (advice.isComplaint === 'no') return advice;
  const channel = advice.facts.channel ?? 'email';
  const contents = textsOf(input, parts).flatMap((text) => wordings.contentsOf(text, language, channel) ?? []);
  return withWritten(advice, input, contents);
}
