import { GOALS, type Category, type Goal } from '../kernel/enums';
import type { Learned } from './learning';
import { categorySums, ranked, sumOf, type Scored, type Sum } from './matter';
import type { Hit } from './reading';

/** Wishes that come along with nearly every complaint: beside a concrete remedy they are not the goal. */
const SOFT_GOALS: readonly Goal[] = ['explanation', 'toBeHeard', 'changeOfPractice', 'staffAction', 'apology'];
const SOFTNESS = 0.6;

/** Words such as "how", "why" and "should" ask for something in a question or a wish; in a story they only tell. A plain request asks anywhere. */
const TOLD_GOALS: readonly Goal[] = ['explanation', 'changeOfPractice', 'cancellation', 'staffAction'];
const TOLD = 0.3;
const PLAIN_REQUEST = 3;

/** What people mostly want when they ask for something and don't say what: for each point of the matter so many for the goal. */
const IMPLIED: Partial<Record<Category, readonly [Goal, number]>> = {
  refundOrReturn: ['refund', 0.35],
  billing: ['refund', 0.3],
  lateDelivery: ['delivery', 0.3],
  notReceived: ['delivery', 0.3],
  missingItem: ['replacement', 0.25],
  wrongItem: ['replacement', 0.25],
  damagedOrDefective: ['replacement', 0.2],
  priceOrPromotion: ['priceCorrection', 0.3],
  websiteOrApp: ['explanation', 0.25],
};

/** Who was left without an answer wants one. */
const UNANSWERED = 0.45;

/** True where the text speaks to the shop: it names it at its beginning, wishes, asks, says "you", or tells whom it has turned to already. */
const isAddressed = (hits: readonly Hit[]): boolean =>
  hits.some(
    ({ list, isAsked, passage }) =>
      list === 'wishes' || list === 'address' || isAsked || passage.text.trimStart().startsWith('@'),
  );

/** The goals that follow from the matter, with their points. A story told to others asks for nothing. */
function impliedGoals(hits: readonly Hit[]): Map<Goal, number> {
  if (!isAddressed(hits)) return new Map();
  const [top] = categorySums(hits).toSorted((a, b) => b.score - a.score);
  const implied = top && IMPLIED[top.key];
  const points = new Map<Goal, number>(implied ? [[implied[0], implied[1] * top.score]] : []);
  const unanswered = UNANSWERED * sumOf('explanation', hits, 'unanswered').score;
  return points.set('explanation', (points.get('explanation') ?? 0) + unanswered);
}

/** Words that only tell count less. */
function heardAs(goal: Goal, hits: readonly Hit[]): readonly Hit[] {
  if (!TOLD_GOALS.includes(goal)) return hits;
  return hits.map((hit) => (hit.isAsked || hit.weight >= PLAIN_REQUEST ? hit : { ...hit, weight: TOLD * hit.weight }));
}

/** Goals by the customer's words, at most three, best first; a concrete remedy before an explanation. */
export function goalsIn(hits: readonly Hit[], learned?: Learned): Scored<Goal>[] {
  const implied = impliedGoals(hits);
  const sums = GOALS.map((key): Sum<Goal> => {
    const sum = sumOf(key, heardAs(key, hits), `goals.${key}`, SOFT_GOALS.includes(key) ? SOFTNESS : 1);
    return { ...sum, score: sum.score + (implied.get(key) ?? 0) };
  });
  return ranked(sums, { rest: 'toBeHeard', points: (key) => learned?.of('goal', key) ?? 0 });
}
