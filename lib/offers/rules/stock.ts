import { FINE } from '../finding';
import { countSince } from '../usage';
import type { OfferRule } from '../types';

/** So many as were counted, less what was given or offered since then on this machine, the day of counting included. */
export const stock: OfferRule = {
  id: 'stock',
  check: ({ option: { id, limits } }, { usage }) => {
    const counted = limits?.stock;
    return counted && countSince(usage, id, counted.countedOn) >= counted.count
      ? { kind: 'blocked', reason: { code: 'stock', count: counted.count } }
      : FINE;
  },
};
