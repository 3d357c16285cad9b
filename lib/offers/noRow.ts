import type { Finding } from './types';

/** Where the team has set nothing for a currency, the lead is asked; nothing is ever converted. */
export const noRow = (currency: string): Extract<Finding, { kind: 'level' }> => ({
  kind: 'level',
  level: 2,
  reasons: [{ code: 'noLimits', level: 1, currency }],
});
