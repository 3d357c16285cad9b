import { done, open, type ChecklistItem } from '../item';

/** The customer's goal is known and recorded (R4, R15). */
export const item: ChecklistItem = {
  id: 'CL-2',
  stage: 'clarify',
  isQuick: true,
  isRequired: true,
  applies: () => true,
  auto: ({ facts: { goal } }) => (goal ? done('goalSet') : open),
};
