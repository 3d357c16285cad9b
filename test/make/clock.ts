import type { Clock } from '@/lib/entitlement/clock';

/** Fourteen days to claim from the delivery, unless said otherwise. */
export const clock = (change: Partial<Clock> = {}): Clock => ({
  id: 'clock',
  kind: 'claim',
  start: 'deliveredOn',
  length: { unit: 'days', count: 14 },
  movesToWorkingDay: false,
  whenStartUnknown: 'ask',
  ...change,
});
