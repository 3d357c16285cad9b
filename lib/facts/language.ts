import type { Lexicon } from './lexicon';
import { fold } from './words';

const share = (text: string, letters: RegExp): number =>
  (text.match(letters) ?? []).length / Math.max(1, (text.match(/\p{L}/gu) ?? []).length);

/** Letters that languages of the same script have and ours don't: then the answer is none of ours. */
const FOREIGN: Record<string, RegExp> = { ru: /[їєґўјљњћђ]/i, fa: /[ٹڈڑےھ]/ };

/** The writing of a language, where it decides alone. */
const SCRIPTS: Record<string, RegExp> = { ru: /\p{Script=Cyrillic}/gu, fa: /\p{Script=Arabic}/gu };

/**
 * The language of a text among those that have a lexicon, by script and by the commonest words; undefined when none fits: then a
 * person says. At least two common words and a clear lead are asked for in a shared script.
 */
export function languageOf(
  text: string,
  lexicons: Readonly<Record<string, Pick<Lexicon, 'common'>>>,
): string | undefined {
  for (const [language, script] of Object.entries(SCRIPTS)) {
    if (lexicons[language] && share(text, script) > 0.5) return FOREIGN[language]?.test(text) ? undefined : language;
  }
  const words = fold(text).split(/[^\p{L}']+/u);
  const counts = Object.entries(lexicons)
    .map(([language, { common }]) => ({
      language,
      count: words.filter((word) => common.includes(word)).length,
    }))
    .toSorted((a, b) => b.count - a.count);
  const [best, next] = counts;
  return best && best.count >= 2 && best.count > (next?.count ?? 0) * 1.5 ? best.language : undefined;
}
