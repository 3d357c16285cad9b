import type { ToneClass } from '../../kernel/enums';
import type { Contents } from './contents';
import type { Draft } from './draft';
import type { Mark } from './finding';
import type { Strength } from './lexicon';
import { overlaps } from './quoted';

/** What a place weighs, by how surely it is a fault. */
const WEIGHT: Readonly<Record<Strength, number>> = { blunt: 4, phrases: 2, doubtful: 1, faint: 0.5 };

/** What the places of a class must weigh together in a reply that shows so much care; with more care than this, the last. */
const LEAST_WEIGHT = [1, 1, 2, 2, 4, 4, 6];

/** Before so many words nobody can tell how a reply will turn out: then only what is clear counts. */
const LEAST_WORDS = 8;

/** A reply that goes into the matter takes so many words, and names so many figures (days, sums, numbers). */
const THOROUGH = [30, 38, 45];
const FIGURES = 3;

const figuresOf = ({ sentences }: Draft): number =>
  sentences.flatMap((sentence) => sentence.words).filter(({ form }) => /\p{N}/u.test(form)).length;
const wordsOf = ({ sentences }: Draft): number => sentences.reduce((sum, { words }) => sum + words.length, 0);

/**
 * How much care a reply shows, 0 to 10: thanks, regret, understanding, a choice, a day, a question (R14, R22, R36, R39), figures, and that it
 * goes into the matter at all. Whoever does most of this rarely means a doubtful word badly; whoever does none of it rarely means it well.
 */
function careOf(contents: Contents, draft: Draft): number {
  const words = wordsOf(draft);
  return [
    contents.thanks,
    contents.apology,
    contents.understanding,
    contents.clarifies,
    contents.options > 1,
    contents.promises.some(({ dated }) => dated),
    figuresOf(draft) >= FIGURES,
    ...THOROUGH.map((least) => words >= least),
  ].filter(Boolean).length;
}

/** So many places of a class are enough for any reply; more need not be told apart. */
const ENOUGH = 12;

/** What the places of one class weigh together; of those that share words only the heaviest. */
function weightOf(marks: readonly Mark[]): number {
  const counted: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => WEIGHT[b.strength] - WEIGHT[a.strength]))
    if (counted.length < ENOUGH && !counted.some((other) => overlaps(mark, other))) counted.push(mark);
  return counted.reduce((sum, { strength }) => sum + WEIGHT[strength], 0);
}

/**
 * Of the places in a reply those that are worth a hint. The more care it shows, the more must speak for a class. A reply that goes wrong
 * mostly goes wrong in one way, so beside a sure place, or a heavier class, a doubtful one says nothing.
 */
export function weighed(marks: readonly Mark[], contents: Contents, draft: Draft): Mark[] {
  const isEarly = wordsOf(draft) < LEAST_WORDS;
  const least = LEAST_WEIGHT[Math.min(careOf(contents, draft), LEAST_WEIGHT.length - 1)] ?? 0;
  const counting = isEarly ? marks.filter(({ strength }) => WEIGHT[strength] > 1) : marks;
  const weights = new Map<ToneClass, number>();
  for (const [name, own] of Map.groupBy(counting, (mark) => mark.class)) weights.set(name, weightOf(own));
  const sure = new Set(counting.filter(({ strength }) => strength === 'blunt').map((mark) => mark.class));
  const most = Math.max(0, ...weights.values());
  const heaviest = counting.find((mark) => weights.get(mark.class) === most)?.class;
  return counting.filter(({ class: name }) => {
    const weight = weights.get(name) ?? 0;
    if (sure.has(name)) return true;
    if (weight < least) return false;
    return sure.size > 0 ? weight >= WEIGHT.phrases : name === heaviest || weight > Math.max(WEIGHT.phrases, most / 2);
  });
}
