import { done, open, suggested, type ChecklistItem } from '../item';

/** The cause was passed on for prevention: it counts in the reports (R73-R76). */
export const item: ChecklistItem = {
  id: 'CO-4',
  stage: 'close',
  isQuick: false,
  isRequired: false,
  applies: ({ facts: { fault, severity, isRepeat } }) =>
    fault === 'ours' || isRepeat || (severity !== undefined && severity !== 'low'),
  auto: ({ cause, guessed, quotes }) => {
    if (!cause) return open;
    return guessed.includes('cause') ? suggested('notConfirmed', { quote: quotes.cause }) : done('causeCounted');
  },
};
