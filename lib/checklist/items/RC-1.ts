import { done, open, suggested, type ChecklistItem } from '../item';

/** The complaint is logged: category and severity are set (R3, R30, R71). */
export const item: ChecklistItem = {
  id: 'RC-1',
  stage: 'receive',
  isQuick: true,
  isRequired: true,
  applies: () => true,
  auto: ({ facts: { category, severity }, guessed, quotes }) => {
    const quote = quotes.category;
    if (!category) return guessed.includes('category') ? suggested('notConfirmed', { quote }) : open;
    if (!severity) return suggested('category', { quote });
    const isGuessed = guessed.includes('category') || guessed.includes('severity');
    return isGuessed ? suggested('notConfirmed', { quote }) : done('categoryAndSeverity');
  },
};
