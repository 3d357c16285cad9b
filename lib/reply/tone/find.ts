import type { Index, Indexed } from './lexicon';
import { anyAt, endsOf, type AnyNode, type Symbols } from './pattern';
import type { Sentence } from './words';

/** A phrase that was found: its words `from` to before `to` of a sentence, and the place in the text. */
export interface Hit {
  entry: Indexed;
  sentence: number;
  from: number;
  to: number;
  start: number;
  end: number;
}

/** What a sentence has of the signs that phrases need, as flags. */
function signsOf(words: readonly (readonly number[])[], { signs, count }: Index): Uint8Array {
  const present = new Uint8Array(count);
  for (const symbol of new Set(words.flat())) {
    present[symbol] = 1;
    for (const sign of signs.get(symbol) ?? []) present[sign] = 1;
  }
  return present;
}

/** The entries that can begin at a word and whose other words are all in the sentence; each once. */
function candidates(symbols: readonly number[], present: Uint8Array, { by }: Index): Indexed[] {
  const found: Indexed[] = [];
  for (const symbol of symbols)
    for (const entry of by.get(symbol) ?? [])
      if (entry.needs.every((sign) => present[sign] === 1) && !found.includes(entry)) found.push(entry);
  return found;
}

/** A phrase in a sentence, with its place counted from where the sentence begins. */
type Found = Omit<Hit, 'sentence'>;

function search(sentence: Sentence, index: Index): Found[] {
  const { vocabulary } = index;
  const words = sentence.words.map(({ form, isName }) =>
    isName ? [vocabulary.name, ...vocabulary.symbolsOf(form)] : vocabulary.symbolsOf(form),
  );
  const symbols: Symbols = { words, isQuestion: sentence.isQuestion, memo: new Map() };
  const present = signsOf(words, index);
  const excluded = new Map<AnyNode, boolean>();
  const isExcluded = ({ unless }: Indexed): boolean => {
    if (!unless) return false;
    const known = excluded.get(unless) ?? words.some((_, at) => anyAt(unless, symbols, at) !== 0);
    excluded.set(unless, known);
    return known;
  };
  const found: Found[] = [];
  for (const [from, word] of sentence.words.entries()) {
    for (const entry of candidates(words[from] ?? [], present, index)) {
      const ends = endsOf(entry.sequence, symbols, from);
      const to = from + 31 - Math.clz32(ends);
      const last = sentence.words[to - 1];
      if (ends > 1 && last && !isExcluded(entry))
        found.push({ entry, from, to, start: word.start - sentence.start, end: last.end - sentence.start });
    }
  }
  return found;
}

/** A draft is looked at after each letter, and all its sentences but one are the same as before. */
const MOST_KEPT = 500;
const kept = new WeakMap<Index, Map<string, readonly Found[]>>();

/** All phrases of the index in one sentence of a text, in the order of the text. */
export function hitsIn(text: string, sentence: Sentence, number: number, index: Index): Hit[] {
  const { start, end, isQuestion } = sentence;
  const own = kept.get(index) ?? new Map<string, readonly Found[]>();
  kept.set(index, own);
  const key = `${isQuestion ? '?' : '.'}${text.slice(start, end)}`;
  const found = own.get(key) ?? search(sentence, index);
  if (own.size >= MOST_KEPT) own.clear();
  own.set(key, found);
  return found.map((hit) => ({ ...hit, sentence: number, start: hit.start + start, end: hit.end + start }));
}
