import type { NoteWords } from './notes';
import type { QuoteWords } from './own';
import { fold } from './words';

/** What tells a language, and what must be known of it before its lexicon is there: small, and always loaded. */
export interface Signs extends QuoteWords, NoteWords {
  /** The writing of the language, as Unicode names it. */
  script: string;
  /** Letters that others of the same script have and this language doesn't: a text with one of them is not in it. */
  foreignLetters: string;
  /** The commonest words: they tell the languages of one script apart. */
  common: readonly string[];
  /** Common words of its neighbours that it doesn't have: each takes away one of its own. */
  foreign: readonly string[];
  /** How thanks and apologies are said. */
  thanks: readonly string[];
  apology: readonly string[];
}

type Telling = Pick<Signs, 'script' | 'foreignLetters' | 'common'> & Partial<Pick<Signs, 'foreign'>>;

/** The scripts in which more than half of a text's letters are written: one, or none. */
function scriptsOf(text: string, scripts: readonly string[]): string[] {
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  return scripts.filter(
    (script) => (text.match(new RegExp(`\\p{Script=${script}}`, 'gu')) ?? []).length > Math.max(1, letters) / 2,
  );
}

/** The language whose common words a text has: two at least, and clearly more than any other has. */
function byWords(text: string, languages: readonly (readonly [string, Telling])[]): string | undefined {
  const words = fold(text).split(/[^\p{L}']+/u);
  const [best, next] = languages
    .map(([language, { common, foreign = [] }]) => ({
      language,
      count:
        words.filter((word) => common.includes(word)).length - words.filter((word) => foreign.includes(word)).length,
    }))
    .toSorted((a, b) => b.count - a.count);
  return best && best.count >= 2 && best.count > (next?.count ?? 0) * 1.5 ? best.language : undefined;
}

/**
 * The language of a text among those that are known; undefined when none fits: then a person says. The script decides where only one
 * of them is written in it, else the commonest words.
 */
export function languageOf(text: string, languages: Readonly<Record<string, Telling>>): string | undefined {
  const lower = text.toLowerCase();
  const all = Object.entries(languages);
  const scripts = scriptsOf(text, [...new Set(all.map(([, { script }]) => script))]);
  const ofScript = all.filter(([, { script }]) => scripts.includes(script));
  const fitting = all.filter(
    ([, { foreignLetters }]) => !Array.from(foreignLetters).some((sign) => lower.includes(sign)),
  );
  const [only, another] = ofScript;
  if (only && !another) return fitting.includes(only) ? only[0] : undefined;
  return byWords(text, fitting);
}
