import { occurs, wordsOf, type Lexicon } from './lexicon';
import { passage } from './suggestion';
import { ownWords } from './words';

/** What a message of ours says besides the matter. */
export interface Manners {
  hasThanks: boolean;
  hasApology: boolean;
}

const LONGEST = 4000;

/**
 * Whether a message of ours thanks and apologises. It is looked at in every language that we speak: a shop may answer in another one than
 * it is written to.
 */
export function mannersOf(text: string, lexicons: Readonly<Record<string, Lexicon>>): Manners {
  const said = [passage(ownWords(text).slice(0, LONGEST))];
  const words = Object.values(lexicons).map(wordsOf);
  return {
    hasThanks: words.some(({ thanks }) => occurs(thanks, said)),
    hasApology: words.some(({ apology }) => occurs(apology, said)),
  };
}
