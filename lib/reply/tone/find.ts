import type { Entry, Index } from './lexicon';
import { endsOf, type Sequence } from './pattern';
import type { Sentence } from './words';

/** A phrase that was found: its words `from` to before `to` of a sentence, and the place in the text. */
export interface Hit {
  entry: Entry;
  sentence: number;
  from: number;
  to: number;
  start: number;
  end: number;
}

function candidates(form: string, index: Index): Entry[] {
  const found = [...(index.words.get(form) ?? [])];
  for (let length = Math.min(form.length, index.longestStem); length > 0; length--)
    found.push(...(index.stems.get(form.slice(0, length)) ?? []));
  if (/^\d/.test(form)) found.push(...index.numbers);
  return found;
}

const occurs = (sequence: Sequence, sentence: Sentence): boolean =>
  sentence.words.some((_, at) => endsOf(sequence, sentence, at).length > 0);

/** All phrases of the index in one sentence, in the order of the text. */
export function hitsIn(sentence: Sentence, number: number, index: Index): Hit[] {
  const hits: Hit[] = [];
  for (const [from, word] of sentence.words.entries()) {
    for (const entry of new Set(candidates(word.form, index))) {
      const to = Math.max(...endsOf(entry.sequence, sentence, from));
      const last = sentence.words[to - 1];
      if (to <= from || !last || entry.unless.some((sequence) => occurs(sequence, sentence))) continue;
      hits.push({ entry, sentence: number, from, to, start: word.start, end: last.end });
    }
  }
  return hits;
}
