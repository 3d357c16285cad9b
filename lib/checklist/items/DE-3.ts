import { open, suggested, type ChecklistItem } from '../item';
import { emptySides } from '../sides';

/** Four sides were looked at: customer, facts, shop, time (R5, R47, R59). Of somebody who has complained before it is required. */
export const item: ChecklistItem = {
  id: 'DE-3',
  stage: 'decide',
  isQuick: false,
  isRequired: false,
  requires: ({ facts: { isRepeat } }) => isRepeat,
  applies: ({ facts: { severity, isRepeat, tier }, authority, isRefused, refusal }) =>
    severity === 'high' ||
    severity === 'critical' ||
    isRepeat ||
    tier === 'vip' ||
    authority === 'above' ||
    authority === 'asked' ||
    isRefused ||
    refusal !== undefined,
  auto: (view) => (emptySides(view).length === 0 ? suggested('fourSides') : open),
  minds: (view) => emptySides(view).map((side) => ({ code: `side.${side}` })),
};
