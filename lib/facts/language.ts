import type { Lexicon } from './lexicon';
import { fold } from './words';

type Signs = Pick<Lexicon, 'script' | 'foreignLetters' | 'common'>;

/** The share of a text's letters that belong to a script. */
function share(text: string, script: string): number {
  const own = text.match(new RegExp(`\\p{Script=${script}}`, 'gu')) ?? [];
  return own.length / Math.max(1, (text.match(/\p{L}/gu) ?? []).length);
}

/** The language whose common words a text has: two at least, and clearly more than any other has. */
function byWords(text: string, lexicons: readonly (readonly [string, Signs])[]): string | undefined {
  const words = fold(text).split(/[^\p{L}']+/u);
  const [best, next] = lexicons
    .map(([language, { common }]) => ({ language, count: words.filter((word) => common.includes(word)).length }))
    .toSorted((a, b) => b.count - a.count);
  return best && best.count >= 2 && best.count > (next?.count ?? 0) * 1.5 ? best.language : undefined;
}

/**
 * The language of a text among those that have a lexicon; undefined when none fits: then a person says. The script decides where only one
 * of them is written in it, else the commonest words.
 */
export function languageOf(text: string, lexicons: Readonly<Record<string, Signs>>): string | undefined {
  const lower = text.toLowerCase();
  const all = Object.entries(lexicons);
  const ofScript = all.filter(([, { script }]) => share(text, script) > 0.5);
  const fitting = all.filter(
    ([, { foreignLetters }]) => !Array.from(foreignLetters).some((sign) => lower.includes(sign)),
  );
  const [only, another] = ofScript;
  if (only && !another) return fitting.includes(only) ? only[0] : undefined;
  return byWords(text, fitting);
}
