import type { Signs } from './language';
import { fold } from './words';

/** What tells the languages that a letter may be written in. */
type Telling = Readonly<Record<string, Pick<Signs, 'script' | 'common'>>>;

/** A clause ends with a sentence, or with what announces another. */
const CLAUSE = /[^.!?؟…:;؛\n]+/gu;
const ADDRESS = /\S*(?:@|:\/\/|[a-z]\.[a-z]{2})\S*/giu;

/** So many common words of another language tell it. */
const ENOUGH = 2;

/** So many words of another writing are no name; Latin names of products are longer, and writing without capitals tells no name from a word. */
const leastOf = (script: string, [word = '']: readonly string[]): number =>
  script === 'Latin' ? 6 : word.toLowerCase() === word.toUpperCase() ? 4 : 2;

/** By language the common words that no other of them has: English and Italian both write "in". */
function onlyOf(languages: Telling): Map<string, Set<string>> {
  const all = Object.entries(languages).map(([language, { common }]) => [language, common.map(fold)] as const);
  const isShared = (word: string): boolean => all.filter(([, words]) => words.includes(word)).length > 1;
  return new Map(all.map(([language, words]) => [language, new Set(words.filter((word) => !isShared(word)))]));
}

/**
 * The first clause of a letter that is clearly in another language than `language`: by its writing, or by words that only another has. Names and
 * products, which have capitals, and addresses tell nothing. `text` is the letter without what it quotes.
 */
export function otherLanguageIn(text: string, language: string, languages: Telling): string | undefined {
  const only = onlyOf(languages);
  const scripts = [...new Set(Object.values(languages).map(({ script }) => script))].map((script) => ({
    script,
    pattern: new RegExp(`\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\u200c'’-]*`, 'gu'),
  }));
  const isOther = (words: readonly string[], script: string): boolean => {
    const folded = new Set(words.map(fold));
    const countOf = (each: string): number => [...folded].filter((word) => only.get(each)?.has(word)).length;
    const most = Math.max(0, ...[...only.keys()].filter((each) => each !== language).map(countOf));
    if (most >= ENOUGH && most > countOf(language) * 2) return true;
    return script !== languages[language]?.script && words.length >= leastOf(script, words);
  };
  const plain = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
  for (const { 0: found } of plain.matchAll(CLAUSE)) {
    const clause = found.trim();
    const isWord = (word: string): boolean => word[0] === word[0]?.toLowerCase() || clause.startsWith(word);
    if (scripts.some(({ script, pattern }) => isOther((clause.match(pattern) ?? []).filter(isWord), script)))
      return clause;
  }
  return undefined;
}
