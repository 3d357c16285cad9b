import type { Evidence } from './suggestion';

/** A quote in three parts; the middle one decided. */
export type Marked = readonly [before: string, decided: string, after: string];

/**
 * The quote of an evidence with the words that decided told apart, by the text (message or subject) that it is from. What can't be found there any more
 * stays whole.
 */
export function marked(
  { quote = '', start = 0, end = 0 }: Partial<Pick<Evidence, 'quote' | 'start' | 'end'>>,
  text: string,
): Marked {
  const words = text.slice(start, end);
  const whole: Marked = [quote, '', ''];
  if (words.trim() === '') return whole;
  // The quote may have the words more than once: the place in the text says which it is.
  const from = text.lastIndexOf(quote, start);
  const isThere = from >= 0 && end <= from + quote.length;
  const at = isThere ? start - from : quote.indexOf(words);
  return at < 0 ? whole : [quote.slice(0, at), words, quote.slice(at + words.length)];
}
