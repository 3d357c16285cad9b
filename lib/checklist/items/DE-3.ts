import { byHand, type ChecklistItem } from '../item';

/** Four sides were looked at: customer, facts, shop, time (R5, R47, R59). */
export const item: ChecklistItem = {
  id: 'DE-3',
  stage: 'decide',
  isQuick: false,
  isRequired: false,
  applies: ({ facts: { severity, isRepeat, tier }, authority, isRefused }) =>
    severity === 'high' || severity === 'critical' || isRepeat || tier === 'vip' || authority === 'above' || isRefused,
  auto: byHand,
};
