import { byHand, type ChecklistItem } from '../item';

/** The wording is clean: no arguing, excuses, blame, haggling, sarcasm, empty promise (R1, R9, R12, R18, R20, R26, R27). */
export const item: ChecklistItem = {
  id: 'OF-3',
  stage: 'offer',
  isQuick: false,
  isRequired: true,
  applies: () => true,
  auto: byHand,
};
