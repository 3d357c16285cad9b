import { done, open, suggested, type ChecklistItem } from '../item';

/** The customer's goal is known and recorded (R4, R15). */
export const item: ChecklistItem = {
  id: 'CL-2',
  stage: 'clarify',
  isQuick: true,
  isRequired: true,
  applies: () => true,
  auto: ({ facts: { goal }, guessed, quotes, draft }) => {
    if (guessed.includes('goal')) return suggested('notConfirmed', { quote: quotes.goal });
    if (goal) return done('goalSet');
    return draft?.asksGoal ? suggested('askedInDraft') : open;
  },
};
