import { CATEGORIES, type Category } from '../kernel/enums';
import type { Hit } from './reading';
import type { Learned } from './learning';
import { evidenceOf, type Suggestion } from './suggestion';

/** A suggestion with how much speaks for it. */
export type Scored<K> = Suggestion<K> & { score: number };

/**
 * What a first suggestion needs besides its rivals to be believed: at a score of `DOUBT`, which is one middling word, and without a rival, it is as
 * likely wrong as right.
 */
const DOUBT = 2;
/** How much the next best takes from it. */
const RIVALRY = 0.6;
const MOST = 3;

/** 0 to 1: near 1 when much speaks for it and little for anything else. */
const confidence = (score: number, rival: number): number => score / (score + RIVALRY * rival + DOUBT);

export interface Sum<K> {
  key: K;
  score: number;
  best: Hit | undefined;
}

/** What is left when the words name nothing: it wins against nothing, and is never sure. */
const REST_SCORE = 0.8;

/** Ranks sums with what agents have taught added to them. */
export function ranked<K extends string>(sums: readonly Sum<K>[], rest: K, points: (key: K) => number): Scored<K>[] {
  const sorted = sums
    .map((sum) => ({ ...sum, score: Math.max(sum.score, sum.key === rest ? REST_SCORE : 0) + points(sum.key) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  return sorted.slice(0, MOST).map(({ key, score, best }, index) => ({
    value: key,
    score,
    confidence: confidence(score, sorted[index === 0 ? 1 : 0]?.score ?? 0),
    evidence: evidenceOf(best),
  }));
}

export function sumOf<K extends string>(key: K, hits: readonly Hit[], list: string, times = 1): Sum<K> {
  const own = hits.filter((hit) => hit.list === list && !hit.isNegated);
  const best = own.toSorted((a, b) => b.weight - a.weight)[0];
  return { key, score: times * own.reduce((sum, { weight }) => sum + weight, 0), best };
}

/** Matters of which a negation leaves nothing: "not broken". Of a refund that was not paid it leaves the refund. */
const GONE_WHEN_NEGATED: readonly Category[] = ['damagedOrDefective', 'productSafety', 'wrongItem'];

const heard = (hits: readonly Hit[]): Hit[] =>
  hits.map((hit) =>
    GONE_WHEN_NEGATED.some((category) => hit.list === `categories.${category}`) ? hit : { ...hit, isNegated: false },
  );

/**
 * Blame without a matter of its own is mostly about goods that are not what was hoped for; anger and leaving are mostly about how people were treated.
 * Each such word is a small vote, and all votes together are worth one middling word.
 */
const VOTERS: Partial<Record<Category, { lists: readonly string[]; share: number }>> = {
  notAsDescribed: { lists: ['negative'], share: 0.15 },
  serviceOrStaff: { lists: ['anger', 'threats.leave', 'types.repeat'], share: 0.3 },
};
const MOST_VOTES = 2;

function withVotes(sum: Sum<Category>, hits: readonly Hit[]): Sum<Category> {
  const { lists, share } = VOTERS[sum.key] ?? { lists: [], share: 0 };
  const voters = hits.filter(({ list, isNegated }) =>
    list === 'positive' ? isNegated && lists.includes('negative') : lists.includes(list) && !isNegated,
  );
  const votes = share * voters.reduce((all, { weight }) => all + weight, 0);
  const best = sum.best ?? voters.toSorted((a, b) => b.weight - a.weight)[0];
  return { ...sum, score: sum.score + Math.min(MOST_VOTES, votes), best };
}

export function categorySums(hits: readonly Hit[]): Sum<Category>[] {
  const counted = heard(hits);
  return CATEGORIES.map((key) => withVotes(sumOf(key, counted, `categories.${key}`), hits));
}

/** Categories by the customer's words, at most three, best first. `learned` is what agents have taught this machine. */
export const categoriesIn = (hits: readonly Hit[], learned?: Learned): Scored<Category>[] =>
  ranked(categorySums(hits), 'other', (key) => learned?.of('category', key) ?? 0);
