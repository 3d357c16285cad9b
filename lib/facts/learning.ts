import { DAY } from '../kernel/time';
import type { Tokens } from './tokens';

/** Facts in which this machine learns from the agent. */
export const TAUGHT = ['category', 'goal'] as const;
export type TaughtFact = (typeof TAUGHT)[number];

/** What one confirmation or correction teaches: the words of the text and the value that a person gave it. */
export interface Lesson {
  fact: TaughtFact;
  value: string;
  /** What had been suggested; absent where nothing was. */
  suggested?: string | undefined;
  /** The text's features, as `featuresOf` gives them. */
  features: readonly string[];
  /** Epoch ms. */
  at: number;
}

/** One thing that was learned, for people to look at: in texts with this word, the value is so much likelier than elsewhere. */
export interface LearnedWord {
  fact: TaughtFact;
  word: string;
  value: string;
  /** Points that it adds to the value's score. */
  points: number;
  /** In how many lessons the word and the value came together, older ones counting less. */
  times: number;
}

const WORD = /^\p{L}{3,}$/u;
/** Beginnings of words stand for their forms; longer ones would make each form a word of its own. */
const STEM = 6;
const MOST_FEATURES = 80;

/** The words of a text by which lessons are remembered: each once, cut to their beginnings, in no order that would give the text back. */
export function featuresOf(all: readonly Tokens[]): string[] {
  const words = new Set(
    all.flatMap(({ words: own }) => own.filter((word) => WORD.test(word)).map((word) => word.slice(0, STEM))),
  );
  return [...words].slice(0, MOST_FEATURES).toSorted();
}

/** After so many days a lesson counts half. */
const HALF_LIFE = 180;
/** A word must have been seen with so many lessons before it says anything. */
const LEAST_TIMES = 2;
/** Lessons that nobody gave and that say nothing: they keep few lessons from saying much. */
const CAUTION = 2;
/** A single word never says more than this, and all together never more than `MOST`: the lexicon stays in charge. */
const MOST_OF_A_WORD = 0.8;
const MOST = 3;
const SCALE = 1;

interface Counts {
  all: number;
  byValue: Map<string, number>;
  byWord: Map<string, { all: number; byValue: Map<string, number> }>;
}

const more = (map: Map<string, number>, key: string, by: number): Map<string, number> =>
  map.set(key, (map.get(key) ?? 0) + by);

function count(lessons: readonly Lesson[], now: number): Counts {
  const counts: Counts = { all: 0, byValue: new Map(), byWord: new Map() };
  for (const { value, features, at } of lessons) {
    const weight = 0.5 ** (Math.max(0, now - at) / DAY / HALF_LIFE);
    counts.all += weight;
    more(counts.byValue, value, weight);
    for (const word of features) {
      const own = counts.byWord.get(word) ?? { all: 0, byValue: new Map<string, number>() };
      own.all += weight;
      more(own.byValue, value, weight);
      counts.byWord.set(word, own);
    }
  }
  return counts;
}

/** How much likelier a value is where a word stands than anywhere, as a logarithm, drawn to nothing while lessons are few. */
function points({ all, byValue, byWord }: Counts, word: string, value: string): number {
  const own = byWord.get(word);
  if (!own || own.all < LEAST_TIMES || all === 0) return 0;
  const usual = ((byValue.get(value) ?? 0) + 0.5) / (all + 1);
  const here = ((own.byValue.get(value) ?? 0) + CAUTION * usual) / (own.all + CAUTION);
  return Math.max(-MOST_OF_A_WORD, Math.min(MOST_OF_A_WORD, Math.log(here / usual)));
}

/** What agents have taught about one text: points to add to the scores of values. */
export interface Learned {
  of: (fact: TaughtFact, value: string) => number;
}

/**
 * What this machine has learned from confirmed and corrected facts. Made anew from the lessons, so that forgetting them is the reset; `now` (epoch
 * ms) says how old they are. Pure.
 */
export class Teaching {
  private readonly counts: Readonly<Record<TaughtFact, Counts>>;
  /** How many confirmations and corrections it rests on. */
  readonly lessons: number;
  readonly corrections: number;

  constructor(lessons: readonly Lesson[], now: number) {
    const of = (fact: TaughtFact): Counts =>
      count(
        lessons.filter((lesson) => lesson.fact === fact),
        now,
      );
    this.counts = { category: of('category'), goal: of('goal') };
    this.lessons = lessons.length;
    this.corrections = lessons.filter(({ value, suggested }) => value !== suggested).length;
  }

  /** What it says of a text with these features; between -MOST and MOST for each value. */
  about(features: readonly string[]): Learned {
    return {
      of: (fact, value) => {
        const counts = this.counts[fact];
        if (!counts.byValue.has(value)) return 0;
        const sum = features.reduce((total, word) => total + points(counts, word, value), 0);
        return Math.max(-MOST, Math.min(MOST, SCALE * sum));
      },
    };
  }

  /** The words that say most, for people to look at. */
  words(most = 20): LearnedWord[] {
    return TAUGHT.flatMap((fact) =>
      [...this.counts[fact].byWord].flatMap(([word, { byValue }]) =>
        [...byValue].map(([value, times]) => ({
          fact,
          word,
          value,
          times,
          points: points(this.counts[fact], word, value),
        })),
      ),
    )
      .filter((each) => each.points > 0)
      .toSorted((a, b) => b.points * b.times - a.points * a.times)
      .slice(0, most);
  }
}
