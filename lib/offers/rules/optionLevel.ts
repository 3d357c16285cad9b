import { FINE } from '../finding';
import type { OfferRule } from '../types';

/** The level that the team has set for the option, and for an amount of this size in it. */
export const optionLevel: OfferRule = {
  id: 'optionLevel',
  check: ({ option, level, isUnlisted, cost: { currency } }) => {
    const needed = option.minLevel > level ? option.minLevel : level;
    if (needed === 1) return FINE;
    const why = isUnlisted ? { code: 'noLimits' as const, level: 1 as const, currency } : undefined;
    return { kind: 'level', level: needed, reasons: [why ?? { code: 'optionLevel', level: needed }] };
  },
};
