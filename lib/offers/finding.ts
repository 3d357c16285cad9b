import type { Finding } from './types';

/** A rule has nothing against the option: one answer for all, since most rules give it for most options. */
export const FINE: Finding = { kind: 'fine' };

/** Where the team has set nothing for a currency, the lead is asked; nothing is ever converted. */
export const noRow = (currency: string): Extract<Finding, { kind: 'level' }> => ({
  kind: 'level',
  level: 2,
  reasons: [{ code: 'noLimits', level: 1, currency }],
});

/** A rule failed: the option is closed, and the rule named. */
export const broken = (rule: string): Extract<Finding, { kind: 'blocked' }> => ({
  kind: 'blocked',
  reason: { code: 'broken', rule },
});
