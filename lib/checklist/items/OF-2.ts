import { byHand, type ChecklistItem } from '../item';

/** Entitlement and goodwill are kept apart, without conditions (R40, R65, L21, L28). */
export const item: ChecklistItem = {
  id: 'OF-2',
  stage: 'offer',
  isQuick: false,
  isRequired: false,
  applies: ({ hasGoodwill }) => hasGoodwill,
  auto: byHand,
};
