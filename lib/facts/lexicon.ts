import { indexOf, type EntryIndex, type EntryLists } from './entries';
import type { DateWords } from './dates';
import type { OrderWords } from './orders';
import type { MoneyWords } from './sums';

/**
 * The words of one language by which facts are told: one file in each language folder, loaded when the language appears.
 *
 * An entry of a list is a word or a phrase. `word*` stands for any ending, `a/b` for either; between words `*` alone stands for up to three of them
 * and `#` for a number in digits. ` =3` at its end says how much it speaks for the matter, from 1 (slightly) to 3 (by itself); 2 is meant where
 * nothing is said.
 */
export interface Lexicon extends DateWords, MoneyWords {
  /** Beginnings of words that some write apart. */
  joins: string[];
  /** Lists by what they speak for; those of categories, goals, threats, types and care by their keys. */
  lists: EntryLists;
  numbers: OrderWords;
}

const indexes = new WeakMap<Lexicon, EntryIndex>();
/** The lexicon's entries made ready to be looked for; that is the dear part, so it is done once. */
export function entriesOf(lexicon: Lexicon): EntryIndex {
  const known = indexes.get(lexicon) ?? indexOf(lexicon.lists, lexicon.joins);
  indexes.set(lexicon, known);
  return known;
}
