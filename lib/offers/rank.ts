import type { CaseFacts } from '../kernel/case';
import { LOSSES_OF } from './losses';
import type { Offer, Verdict } from './types';

const ORDER: Record<Verdict['kind'], number> = { offer: 0, ask: 1, unknown: 2, blocked: 3 };

interface Placed {
  offer: Offer;
  /** The answers to the questions of the order as one number, the first question weighing most. */
  place: number;
}

/** Fits the goal, fits the loss, available now, at once before later (handbook 4.4). */
function placed(offer: Offer, { goal, category }: CaseFacts): Placed {
  const { option, verdict, isQuick } = offer;
  const losses = category ? LOSSES_OF[category] : [];
  const answers = [
    isQuick,
    goal !== undefined && option.goals.includes(goal),
    option.repairs.some((loss) => losses.includes(loss)),
    option.speed === 'now',
  ];
  return { offer, place: answers.reduce((sum, isSo) => 2 * sum + (isSo ? 0 : 1), ORDER[verdict.kind]) };
}

/** Among equals the cheaper comes first; the id breaks a tie. */
function compare({ offer: a, place: left }: Placed, { offer: b, place: right }: Placed): number {
  if (left !== right) return left - right;
  const [cost, other] = [a.cost?.minor ?? Infinity, b.cost?.minor ?? Infinity];
  if (cost !== other) return cost < other ? -1 : 1;
  return a.option.id < b.option.id ? -1 : 1;
}

/** The offers, best first. */
export const ranked = (offers: readonly Offer[], facts: CaseFacts): Offer[] =>
  offers
    .map((offer) => placed(offer, facts))
    .toSorted(compare)
    .map(({ offer }) => offer);
