import { byHand, type ChecklistItem } from '../item';

/** The customer has confirmed, or a follow-up date is set (R82, R57, L14). */
export const item: ChecklistItem = {
  id: 'CO-3',
  stage: 'close',
  isQuick: false,
  isRequired: true,
  applies: () => true,
  auto: byHand,
};
