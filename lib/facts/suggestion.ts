import type { Hit } from './reading';
import { fold, sentenceAt } from './words';

/** Where a suggested fact was seen. A person confirms it; until then it is a suggestion with its evidence. */
export interface Evidence {
  source: 'text' | 'field' | 'tag' | 'default' | 'message' | 'history';
  /** The words it came from. */
  quote: string;
  /** Index of the message; absent for the subject and for fields. */
  message?: number;
  /** Characters of the message (or of the subject) that decided; the quote is the sentence around them. */
  start?: number;
  end?: number;
  /** Label of the helpdesk's field. */
  label?: string;
  /** How many corrections like it have turned the suggestion: without them it would have been another. */
  taught?: number;
}

/** A value with its evidence and how sure it is, from 0 to 1: 1 where a field states it. */
export interface Suggestion<T> {
  value: T;
  evidence: Evidence;
  confidence: number;
}

/** One piece of the ticket that facts are looked for in. */
export interface Passage {
  text: string;
  /** The same made comparable, once for all who look for words in it. */
  folded: string;
  /** Index of the message; absent for the subject. */
  message?: number;
  /** Epoch ms of the message. */
  at?: number;
}

/** A piece of text with where it stands. */
export const passage = (text: string, place: Pick<Passage, 'message' | 'at'> = {}): Passage => ({
  text,
  folded: fold(text),
  ...place,
});

/** The sentence around a place of a passage, as evidence. */
export const evidenceAt = ({ text, message }: Passage, start: number, end: number): Evidence => ({
  source: 'text',
  quote: sentenceAt(text, start, end),
  start,
  end,
  ...(message !== undefined && { message }),
});

/** An entry of the lexicon as evidence; what has none was learned or concluded. */
export const evidenceOf = (hit: Hit | undefined): Evidence =>
  hit ? evidenceAt(hit.passage, hit.start, hit.end) : { source: 'default', quote: '' };
