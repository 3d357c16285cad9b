import type { Signs } from './language';
import type { Lexicon } from './lexicon';
import { mannersOf } from './manners';
import { complaintIn } from './mood';
import type { TicketText } from './passages';
import { readPassages } from './reading';
import type { Passage } from './suggestion';

/** What the customer wrote after our last answer. */
export interface LastWord {
  text: string;
  /** It thanks, asks nothing and has no grievance: perhaps all is well (R82). */
  isContent: boolean;
}

/** The customer's last word, from the passages of a ticket; undefined where the last word is ours, or there was no answer of ours before. */
export function lastWordIn(
  { messages }: TicketText,
  passages: readonly Passage[],
  signs: Readonly<Record<string, Signs>>,
  lexicon: Lexicon,
): LastWord | undefined {
  const talk = messages.filter(({ role }) => role === 'customer' || role === 'agent');
  const last = passages.at(-1);
  if (talk.at(-1)?.role !== 'customer' || talk.every(({ role }) => role === 'customer')) return undefined;
  if (last?.message === undefined) return undefined;
  const text = last.text.trim();
  const isThanks = mannersOf(text, signs).hasThanks && !/[?؟]/u.test(text);
  return { text, isContent: isThanks && complaintIn(readPassages([last], lexicon).once).value === 'no' };
}
