import { fold } from './words';

/** Where a suggested fact was seen. A person confirms it; until then it is a suggestion with its evidence. */
export interface Evidence {
  source: 'text' | 'field' | 'tag' | 'default' | 'message';
  /** The words it came from. */
  quote: string;
  /** Index of the message; absent for the subject and for fields. */
  message?: number;
  /** Label of the helpdesk's field. */
  label?: string;
}

/** A value with its evidence. */
export interface Suggestion<T> {
  value: T;
  evidence: Evidence;
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
