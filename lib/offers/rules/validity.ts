import { FINE } from '../finding';
import type { OfferRule } from '../types';

/** An option is there from its first to its last day, both included. */
export const validity: OfferRule = {
  id: 'validity',
  check: ({ option: { from, until } }, { today }) =>
    (from !== undefined && today < from) || (until !== undefined && today > until)
      ? { kind: 'blocked', reason: { code: 'notValid', from, until } }
      : FINE,
};
