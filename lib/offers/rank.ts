import { LOSSES_OF } from './losses';
import type { CaseFacts } from '../kernel/case';
import type { Offer, Verdict } from './types';

const ORDER: Record<Verdict['kind'], number> = { offer: 0, ask: 1, unknown: 2, blocked: 3 };

/** Fits the goal, fits the loss, available now, at once before later, lower cost (handbook 4.4). */
function keysOf({ option, verdict, cost, isQuick }: Offer, { goal, category }: CaseFacts): number[] {
  const losses = category ? LOSSES_OF[category] : [];
  return [
    ORDER[verdict.kind],
    isQuick ? 0 : 1,
    goal && option.goals.includes(goal) ? 0 : 1,
    option.repairs.some((loss) => losses.includes(loss)) ? 0 : 1,
    option.speed === 'now' ? 0 : 1,
    cost?.minor ?? Infinity,
  ];
}

interface Placed {
  offer: Offer;
  keys: number[];
}

function compare(a: Placed, b: Placed): number {
  for (const [index, left] of a.keys.entries()) {
    const right = b.keys[index] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.offer.option.id < b.offer.option.id ? -1 : 1;
}

/** The offers, best first; the id breaks a tie. */
export const ranked = (offers: readonly Offer[], facts: CaseFacts): Offer[] =>
  offers
    .map((offer) => ({ offer, keys: keysOf(offer, facts) }))
    .toSorted(compare)
    .map(({ offer }) => offer);
