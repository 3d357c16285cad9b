import { CATEGORIES, type Category } from '../kernel/enums';
import type { Hit } from './reading';
import type { Learned } from './learning';
import { evidenceOf, type Suggestion } from './suggestion';

/** A suggestion with how much speaks for it. */
export type Scored<K> = Suggestion<K> & { score: number };

/**
 * What a first suggestion needs besides its rivals to be believed: at a score of `DOUBT`, which is one middling word, and without a rival, it is as
 * likely wrong as right. Where several words at different places speak for it, less is needed: they seldom err together.
 */
const DOUBT = 2;
const SEVERAL = 3;
const DOUBT_OF_SEVERAL = 1.3;
/** How much the next best takes from it. */
const RIVALRY = 0.6;
const MOST = 3;

export interface Sum<K> {
  key: K;
  score: number;
  best: Hit | undefined;
  /** Places of the text that speak for it. */
  places: number;
}

/** 0 to 1: near 1 when much speaks for it, at several places, and little for anything else. */
const confidence = ({ score, places }: Omit<Sum<string>, 'key'>, rival: number): number =>
  score / (score + RIVALRY * rival + (places >= SEVERAL ? DOUBT_OF_SEVERAL : DOUBT));

interface Ranking<K extends string> {
  /** What is left when the words name nothing, with its points: it wins against little, and is never sure. */
  rest: readonly [key: K, points: number];
  /** What agents have taught. */
  points: (key: K) => number;
  /** What the first makes likely beside it: it orders the others, and makes none of them surer. */
  beside?: (first: K, key: K) => number;
}

/** Ranks sums with what agents have taught added to them. */
export function ranked<K extends string>(sums: readonly Sum<K>[], { rest, points, beside }: Ranking<K>): Scored<K>[] {
  const [first, ...others] = sums
    .map((sum) => ({ ...sum, score: Math.max(sum.score, sum.key === rest[0] ? rest[1] : 0) + points(sum.key) }))
    .toSorted((a, b) => b.score - a.score);
  if (!first || first.score <= 0) return [];
  const place = ({ key, score }: Sum<K>): number => Math.max(0, score) + (beside?.(first.key, key) ?? 0);
  const followers = others.filter((sum) => place(sum) > 0).toSorted((a, b) => place(b) - place(a));
  return [first, ...followers].slice(0, MOST).map((sum, index) => ({
    value: sum.key,
    score: sum.score,
    confidence: Math.max(0, confidence(sum, (index === 0 ? others[0] : first)?.score ?? 0)),
    evidence: evidenceOf(sum.best),
  }));
}

export function sumOf<K extends string>(key: K, hits: readonly Hit[], list: string, times = 1): Sum<K> {
  const own = hits.filter((hit) => hit.list === list && !hit.isNegated).toSorted((a, b) => b.weight - a.weight);
  const places = new Set(own.map(({ passage, start }) => `${passage.message} ${start}`)).size;
  return { key, score: times * own.reduce((sum, { weight }) => sum + weight, 0), best: own[0], places };
}

/** Matters of which a negation leaves nothing: "not broken". Of a refund that was not paid it leaves the refund. */
const GONE_WHEN_NEGATED: readonly Category[] = ['damagedOrDefective', 'productSafety', 'wrongItem'];

const heard = (hits: readonly Hit[]): Hit[] =>
  hits.map((hit) =>
    GONE_WHEN_NEGATED.some((category) => hit.list === `categories.${category}`) ? hit : { ...hit, isNegated: false },
  );

/**
 * Blame without a matter of its own is mostly about goods that are not what was hoped for; anger and leaving are mostly about how people were treated;
 * who asks where the parcel is speaks of its delivery. Each such word is a small vote, and all votes together are worth one middling word.
 */
const VOTERS: Partial<Record<Category, { lists: readonly string[]; share: number }>> = {
  notAsDescribed: { lists: ['negative'], share: 0.15 },
  lateDelivery: { lists: ['goals.delivery'], share: 0.3 },
  notReceived: { lists: ['goals.delivery'], share: 0.3 },
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

/**
 * What a complaint of each kind is mostly about besides, likeliest first: trouble with goods becomes trouble about giving them back, and whatever is
 * not put right becomes trouble with the people who should have.
 */
const BESIDE: Readonly<Record<Category, readonly Category[]>> = {
  lateDelivery: ['serviceOrStaff', 'notReceived'],
  notReceived: ['serviceOrStaff', 'refundOrReturn', 'lateDelivery'],
  damagedOrDefective: ['refundOrReturn', 'serviceOrStaff', 'notAsDescribed'],
  wrongItem: ['refundOrReturn', 'serviceOrStaff'],
  missingItem: ['serviceOrStaff', 'refundOrReturn'],
  notAsDescribed: ['damagedOrDefective', 'refundOrReturn'],
  priceOrPromotion: ['serviceOrStaff', 'billing'],
  billing: ['serviceOrStaff', 'refundOrReturn'],
  refundOrReturn: ['serviceOrStaff', 'damagedOrDefective'],
  serviceOrStaff: ['refundOrReturn', 'lateDelivery', 'other'],
  websiteOrApp: ['serviceOrStaff', 'billing'],
  productSafety: ['damagedOrDefective', 'notAsDescribed'],
  other: ['serviceOrStaff', 'notAsDescribed', 'damagedOrDefective'],
};
/** Points of the likeliest, the second and the third: less than one middling word. */
const BESIDE_POINTS = [1.2, 0.8, 0.4];

/** Who writes more than these characters tells of calls and answers, too. */
const LONG = 300;
const LONG_POINTS: Partial<Record<Category, number>> = { serviceOrStaff: 1 };

/** How likely the first matter and the text's length make the others. */
function likelyBeside(hits: readonly Hit[]): (first: Category, key: Category) => number {
  const texts = [...new Set(hits.map(({ passage }) => passage.text))];
  const isLong = texts.reduce((sum, { length }) => sum + length, 0) > LONG;
  return (first, key) => (BESIDE_POINTS[BESIDE[first].indexOf(key)] ?? 0) + ((isLong && LONG_POINTS[key]) || 0);
}

/** Faults after which the money back is what the customer wants, not the matter itself. */
const FAULTS: readonly Category[] = ['notReceived', 'damagedOrDefective', 'wrongItem', 'missingItem'];
/** What of a wish for the money counts as trouble with a refund then. */
const WISHED = 0.2;

/** How many points of trouble with a refund are only the wish for the money, where a fault explains it. */
function wishedPoints(hits: readonly Hit[]): number {
  if (!heard(hits).some(({ list, isNegated }) => !isNegated && FAULTS.some((key) => list === `categories.${key}`)))
    return 0;
  const wishes = hits.filter(({ list }) => list === 'goals.refund');
  const wished = hits.filter(
    ({ list, passage, start, end }) =>
      list === 'categories.refundOrReturn' &&
      wishes.some((wish) => wish.passage === passage && wish.start < end && start < wish.end),
  );
  return (1 - WISHED) * wished.reduce((sum, { weight }) => sum + weight, 0);
}

export function categorySums(hits: readonly Hit[]): Sum<Category>[] {
  const counted = heard(hits);
  return CATEGORIES.map((key) => withVotes(sumOf(key, counted, `categories.${key}`), hits));
}

/** Who names no matter is helped with "other": any weak word of a matter says more. */
const REST = 0.5;

/**
 * Categories by the customer's words, at most three, best first. `learned` is what agents have taught this machine. A wish for the money makes trouble
 * with a refund likely beside a fault, and never doubtful that it is the fault.
 */
export function categoriesIn(hits: readonly Hit[], learned?: Learned): Scored<Category>[] {
  const wished = wishedPoints(hits);
  const likely = likelyBeside(hits);
  const sums = categorySums(hits).map((sum) =>
    sum.key === 'refundOrReturn' ? { ...sum, score: sum.score - wished } : sum,
  );
  return ranked(sums, {
    rest: ['other', REST],
    points: (key) => learned?.of('category', key) ?? 0,
    beside: (first, key) => likely(first, key) + (key === 'refundOrReturn' ? wished : 0),
  });
}
