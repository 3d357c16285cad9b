import type { Contents } from './contents';
import type { Strength } from './lexicon';

/** The most care of a reply in which phrases of a strength still count. */
const MOST_CARE: Readonly<Record<Strength, number>> = { phrases: 6, doubtful: 2, faint: 1 };

/** Before so many words nobody can tell how a reply will turn out. */
const LEAST_WORDS = 12;

/**
 * How much care a reply shows, 0 to 6: thanks, regret, understanding, a remedy, a day, a question (R14, R22, R36, R39). Whoever does most of
 * this rarely means a doubtful word badly; whoever does none of it rarely means it well.
 */
const careOf = (contents: Contents): number =>
  [
    contents.thanks,
    contents.apology,
    contents.understanding,
    contents.clarifies,
    contents.options > 0,
    contents.promises.some(({ dated }) => dated),
  ].filter(Boolean).length;

/** The strengths of phrases that count in a reply of so many words. */
export function strengthsIn(contents: Contents, words: number): ReadonlySet<Strength> {
  const care = careOf(contents);
  const isOpen = words < LEAST_WORDS;
  const counting = (['phrases', 'doubtful', 'faint'] as const).filter(
    (strength) => care <= MOST_CARE[strength] && (strength === 'phrases' || !isOpen),
  );
  return new Set(counting);
}
