import type { ToneClass } from '../../kernel/enums';
import type { Contents } from './contents';
import type { Draft } from './draft';
import type { Mark } from './finding';
import { STRENGTHS, type Strength } from './lexicon';

/** The most care of a reply in which phrases of a strength still count. */
const MOST_CARE: Readonly<Record<Strength, number>> = { blunt: 10, phrases: 4, doubtful: 3, faint: 2 };

/** What a place weighs beside those of other classes, by how sure it is. */
const WEIGHT: Readonly<Record<Strength, number>> = { blunt: 4, phrases: 2, doubtful: 1, faint: 0.5 };

/** Before so many words nobody can tell how a reply will turn out. */
const LEAST_WORDS = 12;

/** A reply that goes into the matter takes so many words, and names so many figures (days, sums, numbers). */
const THOROUGH = [30, 38, 45];
const FIGURES = 3;

const wordsOf = ({ sentences }: Draft): number => sentences.reduce((sum, { words }) => sum + words.length, 0);

/**
 * How much care a reply shows, 0 to 10: thanks, regret, understanding, a choice, a day, a question (R14, R22, R36, R39), figures, and that it
 * goes into the matter at all. Whoever does most of this rarely means a doubtful word badly; whoever does none of it rarely means it well.
 */
const careOf = (contents: Contents, draft: Draft): number =>
  [
    contents.thanks,
    contents.apology,
    contents.understanding,
    contents.clarifies,
    contents.options > 1,
    contents.promises.some(({ dated }) => dated),
    (draft.text.match(/\p{N}+/gu) ?? []).length >= FIGURES,
    ...THOROUGH.map((words) => wordsOf(draft) >= words),
  ].filter(Boolean).length;

/** The strengths of phrases that count in a reply. */
export function strengthsIn(contents: Contents, draft: Draft): ReadonlySet<Strength> {
  const care = careOf(contents, draft);
  const isEarly = wordsOf(draft) < LEAST_WORDS;
  return new Set(
    STRENGTHS.filter(
      (strength) => care <= MOST_CARE[strength] && !(isEarly && (strength === 'doubtful' || strength === 'faint')),
    ),
  );
}

/**
 * Of the places in a reply those that are worth a hint. A reply that goes wrong mostly goes wrong in one way, so a doubtful place counts
 * only when nothing in the reply is surer, and only for the class that most speaks for.
 */
export function weighed(marks: readonly Mark[]): Mark[] {
  const weights = new Map<ToneClass, number>();
  for (const mark of marks) weights.set(mark.class, (weights.get(mark.class) ?? 0) + WEIGHT[mark.strength]);
  const most = Math.max(0, ...weights.values());
  const heaviest = marks.find((mark) => weights.get(mark.class) === most)?.class;
  const isSure = ({ strength }: Mark): boolean => strength === 'blunt';
  const sure = new Set(marks.filter(isSure).map((mark) => mark.class));
  return marks.filter((mark) => {
    if (sure.has(mark.class)) return true;
    if (sure.size > 0) return mark.strength === 'phrases' && (weights.get(mark.class) ?? 0) > WEIGHT.phrases;
    return mark.class === heaviest || (weights.get(mark.class) ?? 0) > most / 2 + WEIGHT.phrases;
  });
}
