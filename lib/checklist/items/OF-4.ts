import { done, open, type ChecklistItem } from '../item';

/** The customer's choice is recorded (R39, R4). */
export const item: ChecklistItem = {
  id: 'OF-4',
  stage: 'offer',
  isQuick: true,
  isRequired: true,
  applies: ({ isRefused }) => !isRefused,
  auto: ({ hasChoice }) => (hasChoice ? done('choiceSet') : open),
};
