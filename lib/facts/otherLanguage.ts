import type { Signs } from './language';
import { fold } from './words';

/** The languages that a letter may be written in, by their signs. */
type Languages = Readonly<Record<string, Pick<Signs, 'script' | 'common'>>>;

/** What tells them from each other. */
interface Telling {
  /** By language the common words that no other of them has: English and Italian both write "in". */
  only: ReadonlyMap<string, ReadonlySet<string>>;
  scripts: readonly { script: string; pattern: RegExp }[];
}

/** A clause ends with a sentence, or with what announces another. */
const CLAUSE = /[^.!?؟…:;؛\n]+/gu;
const ADDRESS = /(?<!\S)\S*(?:@|:\/\/|[a-z]\.[a-z]{2})\S*/giu;

/** So many common words of another language tell it. */
const ENOUGH = 2;

/** So many words of another writing are no name; Latin names of products are longer, and writing without capitals tells no name from a word. */
const leastOf = (script: string, [word = '']: readonly string[]): number =>
  script === 'Latin' ? 6 : word.toLowerCase() === word.toUpperCase() ? 4 : 2;

function tellingOf(languages: Languages): Telling {
  const all = Object.entries(languages).map(([language, { common }]) => [language, common.map(fold)] as const);
  const isShared = (word: string): boolean => all.filter(([, words]) => words.includes(word)).length > 1;
  const only = new Map(all.map(([language, words]) => [language, new Set(words.filter((word) => !isShared(word)))]));
  const scripts = [...new Set(Object.values(languages).map(({ script }) => script))].map((script) => ({
    script,
    pattern: new RegExp(`\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\u200c'’-]*`, 'gu'),
  }));
  return { only, scripts };
}

const known = new WeakMap<Languages, Telling>();

/** Worked out once: a letter is looked at with each of its letters. */
function tellingOnce(languages: Languages): Telling {
  const telling = known.get(languages) ?? tellingOf(languages);
  known.set(languages, telling);
  return telling;
}

/**
 * The first clause of a letter that is clearly in another language than `language`: by its writing, or by words that only another has. Names and
 * products, which have capitals, and addresses tell nothing. `text` is the letter without what it quotes.
 */
export function otherLanguageIn(text: string, language: string, languages: Languages): string | undefined {
  const { only, scripts } = tellingOnce(languages);
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
