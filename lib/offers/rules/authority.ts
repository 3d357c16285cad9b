import { isQuick } from '../quick';
import type { OfferRule } from '../types';

/** The sum of the case and the customer's rolling total decide who may give it. */
export const authority: OfferRule = {
  id: 'authority',
  needsAmount: true,
  check: (valued, ofCase) => ofCase.decide(valued.cost, valued.besides, { ignoreOrderShare: isQuick(valued, ofCase) }),
};
