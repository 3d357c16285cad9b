import { FINE } from '../finding';
import type { OfferRule } from '../types';

/** Stock and budgets are known only as far as this machine has seen; a team that does not trust that has the lead asked. */
export const seenFromHere: OfferRule = {
  id: 'seenFromHere',
  check: ({ option: { limits } }, ofCase) =>
    ofCase.seenFromHere === 'ask' && (limits?.stock || limits?.perMonth)
      ? { kind: 'level', level: 2, reasons: [{ code: 'seenFromHere' }] }
      : FINE,
};
