import { DAY } from '../kernel/time';
import type { Reading } from './reading';

/** Facts in which this machine learns from the agent. */
export const TAUGHT = ['category', 'goal'] as const;
export type TaughtFact = (typeof TAUGHT)[number];

export const isTaught = (fact: string): fact is TaughtFact => (TAUGHT as readonly string[]).includes(fact);

/** What one confirmation or correction teaches: what the text had in it, how it was ranked without lessons, and the value that a person gave it. */
export interface Lesson {
  fact: TaughtFact;
  value: string;
  /** Scores by value as the lexicon alone gave them; the highest was suggested. */
  scores: Readonly<Record<string, number>>;
  /** The text's features, as `featuresOf` gives them. */
  features: readonly string[];
  /** Epoch ms. */
  at: number;
}

/** One thing that was learned, for people to look at: texts with this word are drawn to the value, or away from it. */
export interface LearnedWord {
  fact: TaughtFact;
  /** A word, cut to its beginning. */
  word: string;
  value: string;
  /** Points that it adds to the value's score; below zero it takes them away. */
  points: number;
}

const WORD = /^\p{L}{3,}$/u;
/** Beginnings of words stand for their forms; longer ones would make each form a word of its own. */
const STEM = 6;
const MOST_FEATURES = 80;

/** A word cut to its beginning, as lessons remember it. */
export const stemOf = (word: string): string => word.slice(0, STEM);

/** What lessons remember of a text: its words, each once, cut to their beginnings and in no order that would give the text back. */
export function featuresOf({ tokens }: Reading): string[] {
  const words = new Set(tokens.flatMap(({ words: own }) => own.filter((word) => WORD.test(word)).map(stemOf)));
  return [...words].slice(0, MOST_FEATURES).toSorted();
}

/** After so many days a lesson counts half. */
const HALF_LIFE = 180;
/** How far one lesson moves a text's words together: what a team calls its goods and its troubles tells matters apart. */
const STEP = 0.2;
/** A word says nothing until so many lessons have it: one text is chance. */
const ENOUGH = 2;
/** The value that a person gave must win by so much; then the lesson has nothing more to teach. */
const MARGIN = 0.5;
/** All that was learned never says more than one middling word of the lexicon. */
const MOST = 2;
/** Times that the lessons are gone through. */
const ROUNDS = 2;

type Weights = Map<string, Map<string, number>>;

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

const pointsOf = (weights: Weights, features: readonly string[], value: string): number => {
  const own = weights.get(value);
  return own
    ? clamp(
        features.reduce((sum, feature) => sum + (own.get(feature) ?? 0), 0),
        MOST,
      )
    : 0;
};

/** Adds points to each of the features for a value. */
function add(weights: Weights, { features }: Lesson, value: string, points: number): void {
  const own = weights.get(value) ?? new Map<string, number>();
  weights.set(value, own);
  const step = (STEP * points) / Math.sqrt(Math.max(1, features.length));
  for (const feature of features) own.set(feature, (own.get(feature) ?? 0) + step);
}

/** The value that scores most besides one. */
function best(values: readonly string[], besides: string, score: (value: string) => number) {
  let found: { value: string; score: number } | undefined;
  for (const value of new Set(values)) {
    if (value === besides) continue;
    const own = score(value);
    if (!found || own > found.score) found = { value, score: own };
  }
  return found;
}

/** What the lexicon alone would have put beside the given value, and whether it left that in doubt. */
function withoutLessons({ value, scores }: Lesson): { rival: string | undefined; isDoubtful: boolean } {
  const rival = best(Object.keys(scores), value, (each) => scores[each] ?? 0);
  return { rival: rival?.value, isDoubtful: (scores[value] ?? 0) < (rival?.score ?? 0) + MARGIN };
}

/** The weights of those words that enough lessons have which the lexicon left in doubt. */
function supported(weights: Weights, lessons: readonly Lesson[]): Weights {
  const counts = new Map<string, number>();
  for (const lesson of lessons) {
    const { rival, isDoubtful } = withoutLessons(lesson);
    if (!isDoubtful) continue;
    for (const value of [lesson.value, rival])
      for (const word of lesson.features) counts.set(`${value} ${word}`, (counts.get(`${value} ${word}`) ?? 0) + 1);
  }
  const isSupported = (value: string, word: string): boolean => (counts.get(`${value} ${word}`) ?? 0) >= ENOUGH;
  return new Map(
    [...weights].map(([value, own]) => [value, new Map([...own].filter(([word]) => isSupported(value, word)))]),
  );
}

/**
 * Goes through the lessons: where the given value doesn't win yet, its features are drawn to it and away from what won. The weights are the mean of
 * those after each lesson: one lesson late in the list moves little.
 */
function weightsOf(lessons: readonly Lesson[], now: number): Weights {
  const weights: Weights = new Map();
  const mean: Weights = new Map();
  const turns = Array.from({ length: ROUNDS }, () => lessons).flat();
  for (const [turn, lesson] of turns.entries()) {
    const { value, scores, features, at } = lesson;
    const score = (each: string): number => (scores[each] ?? 0) + pointsOf(weights, features, each);
    const rival = best([...Object.keys(scores), ...weights.keys()], value, score);
    if (rival === undefined || score(value) >= rival.score + MARGIN) continue;
    const fresh = 0.5 ** (Math.max(0, now - at) / DAY / HALF_LIFE);
    const left = (turns.length - turn) / turns.length;
    for (const [each, way] of [
      [value, fresh],
      [rival.value, -fresh],
    ] as const) {
      add(weights, lesson, each, way);
      add(mean, lesson, each, way * left);
    }
  }
  return supported(mean, lessons);
}

/** What agents have taught about one text: points to add to the scores of values. */
export interface Learned {
  of: (fact: TaughtFact, value: string) => number;
  /** How many corrections to this value were of texts like it. */
  corrected: (fact: TaughtFact, value: string) => number;
}

/** Texts are like each other when they share so many of their words. */
const LIKE = 3;

const sharesWords = (own: ReadonlySet<string>, { features }: Lesson): boolean =>
  features.filter((feature) => own.has(feature)).length >= LIKE;

const suggestedBy = (scores: Lesson['scores']): string | undefined =>
  Object.entries(scores).toSorted(([, a], [, b]) => b - a)[0]?.[0];

/**
 * What this machine has learned from confirmed and corrected facts. Made anew from the lessons, so that forgetting them is the reset; `now` (epoch
 * ms) says how old they are. Pure.
 */
export class Teaching {
  private readonly weights: Readonly<Record<TaughtFact, Weights>>;
  /** How many confirmations and corrections it rests on. */
  readonly lessons: number;
  readonly corrections: number;
  private readonly corrected: readonly Lesson[];

  constructor(lessons: readonly Lesson[], now: number) {
    const of = (fact: TaughtFact): Weights =>
      weightsOf(
        lessons.filter((lesson) => lesson.fact === fact),
        now,
      );
    this.weights = { category: of('category'), goal: of('goal') };
    this.lessons = lessons.length;
    this.corrected = lessons.filter(({ value, scores }) => value !== suggestedBy(scores));
    this.corrections = this.corrected.length;
  }

  /** What it says of a text with these features; between -MOST and MOST for each value. */
  about(features: readonly string[]): Learned {
    const own = new Set(features);
    return {
      of: (fact, value) => pointsOf(this.weights[fact], features, value),
      corrected: (fact, value) =>
        this.corrected.filter((each) => each.fact === fact && each.value === value && sharesWords(own, each)).length,
    };
  }

  /** What says most, for people to look at. */
  words(most = 20): LearnedWord[] {
    return TAUGHT.flatMap((fact) =>
      [...this.weights[fact]].flatMap(([value, own]) =>
        [...own].map(([word, points]) => ({ fact, word, value, points })),
      ),
    )
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .slice(0, most);
  }
}
