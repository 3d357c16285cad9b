import { FINE } from '../finding';
import type { OfferRule } from '../types';

/** From the day on which the team retired it an option is never offered; what was given of it stays. */
export const retired: OfferRule = {
  id: 'retired',
  check: ({ option: { retiredOn } }, { today }) =>
    retiredOn !== undefined && retiredOn <= today
      ? { kind: 'blocked', reason: { code: 'retired', on: retiredOn } }
      : FINE,
};
