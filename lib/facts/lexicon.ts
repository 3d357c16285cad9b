import type { Category, Goal } from '../kernel/enums';
import type { Passage, Suggestion } from './suggestion';
import { anyOf, sentenceAt } from './words';

/** The words of one language by which facts are told. One file in each language folder. */
export interface Lexicon {
  /** The writing of the language, as Unicode names it. */
  script: string;
  /** Letters that others of the same script have and this language doesn't: a text with one of them is not in it. */
  foreignLetters: string;
  /** The commonest words: they tell the languages of one script apart. */
  common: string[];
  complaint: string[];
  noComplaint: string[];
  categories: Partial<Record<Category, string[]>>;
  goals: Partial<Record<Goal, string[]>>;
  /** How thanks and apologies are said. */
  thanks: string[];
  apology: string[];
  /** What people write before an order number. */
  order: string[];
  /** What people write about money that they want back. */
  claim: string[];
  months: Record<string, number>;
  calendar: 'gregory' | 'persian';
  days: Record<string, number>;
  daysAgo: string[];
  currencies: Record<string, string>;
  multipliers: Record<string, number>;
}

/** A lexicon with its patterns compiled; compiling is the dear part, so it is done once. */
export interface Words {
  lexicon: Lexicon;
  complaint: RegExp | undefined;
  noComplaint: RegExp | undefined;
  claim: RegExp | undefined;
  thanks: RegExp | undefined;
  apology: RegExp | undefined;
  categories: [Category, RegExp][];
  goals: [Goal, RegExp][];
}

const patterns = <K extends string>(lists: Partial<Record<K, string[]>>): [K, RegExp][] =>
  (Object.entries(lists) as [K, string[]][]).flatMap(([key, entries]) => {
    const pattern = anyOf(entries);
    return pattern ? [[key, pattern] as [K, RegExp]] : [];
  });

const compile = (lexicon: Lexicon): Words => ({
  lexicon,
  complaint: anyOf(lexicon.complaint),
  noComplaint: anyOf(lexicon.noComplaint),
  claim: anyOf(lexicon.claim),
  thanks: anyOf(lexicon.thanks),
  apology: anyOf(lexicon.apology),
  categories: patterns(lexicon.categories),
  goals: patterns(lexicon.goals),
});

const compiled = new WeakMap<Lexicon, Words>();
/** The patterns of a lexicon. */
export function wordsOf(lexicon: Lexicon): Words {
  const known = compiled.get(lexicon) ?? compile(lexicon);
  compiled.set(lexicon, known);
  return known;
}

interface Score<K> {
  key: K;
  score: number;
  first: { passage: Passage; start: number; end: number };
}

/** Different words count, the same word again does not; the subject counts double: people name the matter there. */
function score<K>(key: K, pattern: RegExp, passages: readonly Passage[]): Score<K> | undefined {
  const seen = new Set<string>();
  let sum = 0;
  let first: Score<K>['first'] | undefined;
  for (const passage of passages) {
    for (const match of passage.folded.matchAll(pattern)) {
      if (seen.has(match[0])) continue;
      seen.add(match[0]);
      sum += passage.message === undefined ? 2 : 1;
      first ??= { passage, start: match.index, end: match.index + match[0].length };
    }
  }
  return first && { key, score: sum, first };
}

/** A suggestion with how many different words speak for it. */
export type Scored<K> = Suggestion<K> & { score: number };

/** The keys whose words occur, best first; among equals the order of the list. */
function ranked<K>(lists: readonly [K, RegExp][], passages: readonly Passage[]): Scored<K>[] {
  return lists
    .flatMap(([key, pattern]) => score(key, pattern, passages) ?? [])
    .toSorted((a, b) => b.score - a.score)
    .map(({ key, score: sum, first: { passage, start, end } }) => ({
      value: key,
      score: sum,
      evidence: {
        source: 'text',
        quote: sentenceAt(passage.text, start, end),
        ...(passage.message !== undefined && { message: passage.message }),
      },
    }));
}

/** Categories by the customer's words, best first. */
export const categoriesIn = (passages: readonly Passage[], words: Words): Scored<Category>[] =>
  ranked(words.categories, passages);

/** Wishes that come along with nearly every complaint: beside a concrete remedy they are not the goal. */
const SOFT_GOALS: readonly Goal[] = ['explanation', 'toBeHeard', 'changeOfPractice'];

/** Goals by the customer's words, best first; a concrete remedy before an explanation. */
export const goalsIn = (passages: readonly Passage[], words: Words): Scored<Goal>[] =>
  ranked(words.goals, passages).toSorted(
    (a, b) => Number(SOFT_GOALS.includes(a.value)) - Number(SOFT_GOALS.includes(b.value)),
  );

/** True when a pattern occurs in any of the passages. */
export const occurs = (pattern: RegExp | undefined, passages: readonly Passage[]): boolean =>
  pattern !== undefined && passages.some(({ folded }) => folded.search(pattern) >= 0);
