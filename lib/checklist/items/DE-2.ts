import { done, isConfused, open, suggested, type ChecklistItem } from '../item';

/** Our part and the cause are recorded, without blame in the text (R19, R20, R72). */
export const item: ChecklistItem = {
  id: 'DE-2',
  stage: 'decide',
  isQuick: false,
  isRequired: true,
  applies: (view) => !isConfused(view),
  auto: ({ facts: { fault }, cause, guessed, quotes }) => {
    if (!fault || fault === 'unknown' || !cause) return open;
    const isGuessed = guessed.includes('fault') || guessed.includes('cause');
    return isGuessed ? suggested('notConfirmed', { quote: quotes.fault ?? quotes.cause }) : done('faultAndCause');
  },
};
