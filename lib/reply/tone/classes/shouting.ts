import { spanAt, type Draft } from '../draft';
import type { Mark } from '../finding';
import { phrasesOf } from '../lexicon';
import { foldWord } from '../words';

/** What tells an ordinary word from a name or a short form. */
interface Ear {
  emphasis: ReadonlySet<string>;
  isOrdinary: (word: string) => boolean;
}

/** Words in capitals that stand together. */
export const CAPITALS =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{M}'’]*(?:[ ,-]{1,2}\p{Lu}[\p{Lu}\p{M}'’]*)*(?![\p{L}\p{N}])/gu;
const MARKS = /(?:[!！?؟]{0,3}[!！]){2,}[!！?؟]*|(\p{L})\1{3,}/gu;

/** Short forms are rarely longer, and in Cyrillic never. */
const SHORT_FORM = 4;
const LEAST_STEM = 4;
const isCyrillic = (word: string): boolean => /^\p{Script=Cyrillic}+$/u.test(word);

/**
 * Whether words in capitals are a raised voice: small words that nobody writes so for another reason, or ordinary words, as the phrases of the language
 * have them. Several words need one of them; one alone must be no short form.
 */
function isLoud(words: readonly string[], { emphasis, isOrdinary }: Ear): boolean {
  const isEmphatic = (word: string): boolean => word.length > 1 && emphasis.has(foldWord(word));
  if (words.length > 1) {
    const long = words.filter((word) => word.length >= SHORT_FORM);
    return words.some(isEmphatic) || long.length > 2 || words.some((word) => word.length > 1 && isOrdinary(word));
  }
  const [word = ''] = words;
  if (isEmphatic(word) && word.length > 2) return true;
  return word.length > SHORT_FORM
    ? isCyrillic(word) || isOrdinary(word)
    : word.length === SHORT_FORM && isEmphatic(word);
}

/** Capitals, doubled marks and drawn-out letters (R21). Names, short forms and what the customer wrote so are none. */
export function shouting(draft: Draft): Mark[] {
  const emphasis = new Set(draft.data.emphasis.map(foldWord));
  const written = new Set((draft.customer.match(CAPITALS) ?? []).flatMap((run) => run.split(/[ ,-]+/)).map(foldWord));
  const { vocabulary } = phrasesOf(draft.data);
  const ear: Ear = { emphasis, isOrdinary: (word) => vocabulary.knows(foldWord(word), LEAST_STEM) };
  const capitals = [...draft.text.matchAll(CAPITALS)].filter(({ 0: run }) => {
    const own = run.split(/[ ,-]+/).filter((word) => !written.has(foldWord(word)));
    return isLoud(own, ear);
  });
  return [...capitals, ...draft.text.matchAll(MARKS)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter((mark) => !spanAt(draft.quotes, mark))
    .map(({ start, end }) => ({
      class: 'shouting',
      start,
      end,
      better: draft.data.better.shouting,
      strength: 'blunt',
    }));
}
