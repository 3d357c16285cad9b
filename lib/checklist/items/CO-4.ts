import { byHand, type ChecklistItem } from '../item';

/** The cause was passed on for prevention (R73-R76). */
export const item: ChecklistItem = {
  id: 'CO-4',
  stage: 'close',
  isQuick: false,
  isRequired: false,
  applies: ({ facts: { fault, severity, isRepeat } }) =>
    fault === 'ours' || isRepeat || (severity !== undefined && severity !== 'low'),
  auto: byHand,
};
