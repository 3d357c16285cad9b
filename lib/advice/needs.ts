import type { Care } from '../facts/hints';
import type { Suggestion } from '../facts/suggestion';
import type { Need } from '../kernel/enums';

/** What helps, for what a customer tells of themselves: the need is kept, never the condition (R61, L19, L75). */
const NEED_FOR: Readonly<Record<Care, Need>> = {
  safety: 'safetyFirst',
  health: 'quickHelp',
  child: 'quickHelp',
  institution: 'quickHelp',
  deadline: 'byDate',
  elderly: 'plainWords',
  hardship: 'noAdvance',
  bereavement: 'considerate',
  discreet: 'discreet',
};

/** What may help this customer, each need once, surest first. */
export function needsIn(care: readonly Suggestion<Care>[]): Suggestion<Need>[] {
  const needs = new Map<Need, Suggestion<Need>>();
  for (const hint of care) {
    const value = NEED_FOR[hint.value];
    if (!needs.has(value)) needs.set(value, { ...hint, value });
  }
  return [...needs.values()];
}
