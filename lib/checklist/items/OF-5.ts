import { byHand, type ChecklistItem } from '../item';

/** A refusal is explained: reason, rule, what we can do, where to turn (R86, R10, L11, L31). */
export const item: ChecklistItem = {
  id: 'OF-5',
  stage: 'offer',
  isQuick: false,
  isRequired: false,
  applies: ({ isRefused, facts: { customerType } }) => isRefused || customerType === 'confused',
  auto: byHand,
};
