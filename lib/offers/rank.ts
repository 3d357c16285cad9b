import type { CaseFacts } from '../kernel/case';
import { LOSSES_OF } from './losses';
import type { Offer, Verdict } from './types';

const ORDER: Record<Verdict['kind'], number> = { offer: 0, ask: 1, unknown: 2, blocked: 3 };

interface Placed {
  offer: Offer;
  /** The answers to the questions of the order as one number, the first question weighing most. */
  place: number;
  cost: number;
}

/** Fits the goal, fits the loss, available now, at once before later (handbook 4.4). */
function placed(offer: Offer, { goal, category }: CaseFacts): Placed {
  const { option, verdict, isQuick, cost } = offer;
  const losses = category ? LOSSES_OF[category] : [];
  const misses =
    (isQuick ? 0 : 8) +
    (goal !== undefined && option.goals.includes(goal) ? 0 : 4) +
    (option.repairs.some((loss) => losses.includes(loss)) ? 0 : 2) +
    (option.speed === 'now' ? 0 : 1);
  return { offer, place: 16 * ORDER[verdict.kind] + misses, cost: cost?.minor ?? Infinity };
}

/** Among equals the cheaper comes first; the id breaks a tie. */
function compare(a: Placed, b: Placed): number {
  if (a.place !== b.place) return a.place - b.place;
  if (a.cost !== b.cost) return a.cost < b.cost ? -1 : 1;
  return a.offer.option.id < b.offer.option.id ? -1 : 1;
}

/** The offers, best first. */
export const ranked = (offers: readonly Offer[], facts: CaseFacts): Offer[] =>
  offers
    .map((offer) => placed(offer, facts))
    .toSorted(compare)
    .map(({ offer }) => offer);
