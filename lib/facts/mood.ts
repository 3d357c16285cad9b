import type { Heat } from '../kernel/enums';
import type { Hit } from './reading';
import { evidenceOf, type Passage, type Suggestion } from './suggestion';

/** Whether the words sound like a complaint. */
export type Complaint = 'yes' | 'no' | 'unsure';

/** The share by which words of trouble and wishes speak for a complaint: they are in questions too. */
const TROUBLE = 0.4;
const WISH = 0.3;
/** Who announces something or insults is aggrieved, whatever else they say. */
const ANNOUNCED = 0.8;
/** Questions that people ask before they buy, and a trouble that is told as over, speak against it. */
const ENQUIRY = 0.6;
const SETTLED = 1;
/** Matters that people ask about without a grievance, too. */
const TOPICS = ['websiteOrApp', 'billing', 'priceOrPromotion', 'other'].map((category) => `categories.${category}`);
const TOPIC = 0.35;
/** Praise weighs a little less than blame: people wrap a complaint in politeness. */
const PRAISE = 0.8;
/** A weak word names the matter ("price", "app"); it is no sign of trouble. */
const WEAKEST_TROUBLE = 2;
/** Words of a claim that say more than that something was bought: "charged", "owe", "difference". */
const PLAIN_CLAIM = 3;
/** Who complains denies much: each kind of denial counts a little, some of them. */
const DENIAL = 0.3;
const MOST_DENIALS = 4;
/** Below this the words are those of a question or of nothing at all; one clear word of trouble alone stays under it. */
const SURE = 2;

const sum = (hits: readonly Hit[]): number => hits.reduce((total, { weight }) => total + weight, 0);
const strongest = (hits: readonly Hit[]): Hit | undefined => hits.toSorted((a, b) => b.weight - a.weight)[0];

/**
 * How far the words are those of a complaint: above zero for, below zero against. Denied praise is blame ("not good"), denied blame is half a
 * praise ("no problems").
 */
export function grievance(hits: readonly Hit[]): { score: number; against: Hit[]; praise: Hit[] } {
  const of = (list: string): Hit[] => hits.filter((hit) => hit.list === list);
  const against = [
    ...of('negative').filter(({ isNegated }) => !isNegated),
    ...of('positive').filter(({ isNegated }) => isNegated),
  ];
  const praise = of('positive').filter(({ isNegated }) => !isNegated);
  const denied = of('negative').filter(({ isNegated }) => isNegated);
  const topics = hits.filter(({ list, weight }) => TOPICS.includes(list) && weight >= WEAKEST_TROUBLE);
  const demands = of('claim').filter(({ weight, isNegated }) => weight >= PLAIN_CLAIM && !isNegated);
  const trouble = hits.filter(
    ({ list, weight, isNegated }) =>
      (list === 'unanswered' || (list.startsWith('categories.') && !TOPICS.includes(list))) &&
      weight >= WEAKEST_TROUBLE &&
      !isNegated,
  );
  const wishes = hits.filter(({ list }) => list.startsWith('goals.') && list !== 'goals.explanation');
  const announced = hits.filter(
    ({ list, isNegated }) => list.startsWith('threats.') && (list === 'threats.leave' || !isNegated),
  );
  const score =
    sum(against) +
    TROUBLE * sum(trouble) +
    TOPIC * (sum(topics) + sum(demands)) +
    WISH * sum(wishes) +
    ANNOUNCED * (sum(announced) + sum(of('insults'))) +
    DENIAL * Math.min(MOST_DENIALS, of('negators').length + of('negatorsAfter').length) -
    PRAISE * sum(praise) -
    ENQUIRY * sum(of('enquiry')) -
    SETTLED * sum(of('settled').filter(({ isNegated }) => !isNegated)) -
    (PRAISE / 2) * sum(denied);
  return { score, against: [...against, ...announced, ...trouble, ...topics], praise };
}

/** The clearest words of praise; none where people thank as everybody does, or ask more than they praise. */
function praised(praise: readonly Hit[], hits: readonly Hit[]): Hit | undefined {
  const asked = sum(hits.filter(({ list }) => list === 'enquiry'));
  return sum(praise) >= SURE && sum(praise) > asked ? strongest(praise) : undefined;
}

/** Whether it is a complaint, with the words that say so most clearly. For what is none those are words of praise: a question has none. */
export function complaintIn(hits: readonly Hit[]): Suggestion<Complaint> {
  const { score, against, praise } = grievance(hits);
  const value: Complaint = score >= SURE ? 'yes' : score <= 0 ? 'no' : 'unsure';
  const confidence = Math.abs(score) / (Math.abs(score) + SURE);
  return { value, confidence, evidence: evidenceOf(value === 'no' ? praised(praise, hits) : strongest(against)) };
}

/** Words in capitals that are names or shouts: from four letters on. */
const SHOUTED = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu;
const MANY_SHOUTS = 3;
const EXCLAIMED = /[!]{2,}|!\s*!/g;

const loudness = ({ text }: Passage): number =>
  ((text.match(SHOUTED) ?? []).length >= MANY_SHOUTS ? 2 : 0) +
  Math.min(2, (text.match(EXCLAIMED) ?? []).length) +
  Math.min(1, (text.match(/!/g) ?? []).length / 4);

/** Scores from which on heat is 1, 2 and 3: annoyed by one word of blame, angry by several of anger, furious by insults. */
const HEATS = [1.5, 5, 14] as const;

/** How heated the words are, from calm (0) to furious or insulting (3). The confidence is that they are no less heated than that. */
export function heatIn(hits: readonly Hit[], passages: readonly Passage[]): Suggestion<Heat> {
  const anger = hits.filter(({ list, isNegated }) => list === 'anger' && !isNegated);
  const insults = hits.filter(({ list }) => list === 'insults');
  const { score, against } = grievance(hits);
  const total =
    1.2 * sum(anger) +
    3 * sum(insults) +
    Math.max(0, Math.min(3, score / 4)) +
    passages.reduce((all, each) => all + loudness(each), 0) * (score > 0 ? 1 : 0);
  const value = HEATS.filter((from) => total >= from).length as Heat;
  const edge = total >= HEATS[0] ? total - (HEATS[value - 1] ?? 0) : HEATS[0] - total;
  return {
    value,
    confidence: 0.5 + 0.5 * (edge / (edge + 2)),
    evidence: evidenceOf(strongest([...insults, ...anger, ...against])),
  };
}
