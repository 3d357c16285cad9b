import { fits } from '../../kernel/condition';
import { FINE } from '../finding';
import type { OfferRule } from '../types';

/** The team's own conditions on the case. */
export const conditions: OfferRule = {
  id: 'conditions',
  check: ({ option }, { facts, today }) => {
    const fit = fits(option.when, { facts, today });
    if (fit.kind === 'yes') return FINE;
    if (fit.kind === 'unknown') return { kind: 'unknown', facts: fit.facts };
    return { kind: 'blocked', reason: { code: 'condition', facts: fit.facts } };
  },
};
