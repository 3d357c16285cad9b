import type { Signs } from './language';
import { ownWords, quoteWords } from './own';
import { anyOf, fold } from './words';

/** What a message of ours says besides the matter. */
export interface Manners {
  hasThanks: boolean;
  hasApology: boolean;
}

const LONGEST = 4000;
/** "Thanks to" names a cause; the others have words of their own for it. */
const NO_THANKS = /(?<!\p{L})thanks to(?!\p{L})/gu;

interface Patterns {
  thanks: RegExp | undefined;
  apology: RegExp | undefined;
}
const compiled = new WeakMap<Signs, Patterns>();
function patternsOf(signs: Signs): Patterns {
  const known = compiled.get(signs) ?? { thanks: anyOf(signs.thanks), apology: anyOf(signs.apology) };
  compiled.set(signs, known);
  return known;
}

const occurs = (pattern: RegExp | undefined, text: string): boolean =>
  pattern !== undefined && text.search(pattern) >= 0;

/**
 * Whether a message of ours thanks and apologises. It is looked at in every language that we know: a shop may answer in another one than
 * it is written to.
 */
export function mannersOf(text: string, languages: Readonly<Record<string, Signs>>): Manners {
  const all = Object.values(languages);
  const said = fold(ownWords(text, quoteWords(all)).slice(0, LONGEST)).replace(NO_THANKS, ' ');
  const patterns = all.map(patternsOf);
  return {
    hasThanks: patterns.some(({ thanks }) => occurs(thanks, said)),
    hasApology: patterns.some(({ apology }) => occurs(apology, said)),
  };
}

/** In how many of our own messages thanks and apologies were said. */
export interface Said {
  thanks: number;
  apologies: number;
}

/** What was said in the thread by whomever of us. */
export function saidIn(
  messages: readonly { role: string; text: string }[],
  signs: Readonly<Record<string, Signs>>,
): Said {
  const ours = messages.filter(({ role }) => role === 'agent').map(({ text }) => mannersOf(text, signs));
  return {
    thanks: ours.filter(({ hasThanks }) => hasThanks).length,
    apologies: ours.filter(({ hasApology }) => hasApology).length,
  };
}
