import { done, open, suggested, type ChecklistItem } from '../item';

/** The customer's choice is recorded (R39, R4). */
export const item: ChecklistItem = {
  id: 'OF-4',
  stage: 'offer',
  isQuick: true,
  isRequired: true,
  applies: ({ isRefused, refusal }) => !isRefused && !refusal,
  auto: ({ hasChoice, takenBy }) => {
    if (hasChoice) return done('choiceSet');
    return takenBy === undefined ? open : suggested('choiceWritten', { quote: takenBy });
  },
};
