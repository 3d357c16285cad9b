import type { CaseView } from './item';

/** The four sides from which a case is looked at (R5): who it is, what happened, what we can do, and what came before and will follow. */
export const SIDES = ['customer', 'facts', 'shop', 'time'] as const;
export type Side = (typeof SIDES)[number];

/** What has to be known for a side to say something. */
const IS_FILLED: Readonly<Record<Side, (view: CaseView) => boolean>> = {
  customer: ({ facts: { goal } }) => goal !== undefined,
  facts: ({ orders, dates }) => orders > 0 && dates > 0,
  shop: ({ isEntitlementKnown }) => isEntitlementKnown,
  time: ({ isHistoryLoaded }) => isHistoryLoaded,
};

/** The sides of which nothing is known yet, in their order. */
export const emptySides = (view: CaseView): Side[] => SIDES.filter((side) => !IS_FILLED[side](view));
