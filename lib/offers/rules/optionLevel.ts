import type { OfferRule } from '../types';

/** The level that the team has set for the option, and for an amount of this size in it. */
export const optionLevel: OfferRule = {
  id: 'optionLevel',
  needsAmount: true,
  check: ({ option, level }) => {
    const needed = option.minLevel > level ? option.minLevel : level;
    return needed === 1
      ? { kind: 'fine' }
      : { kind: 'level', level: needed, reasons: [{ code: 'optionLevel', level: needed }] };
  },
};
