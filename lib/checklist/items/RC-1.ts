import { done, open, suggested, type ChecklistItem } from '../item';

/** The complaint is logged: category and severity are set (R3, R30, R71). */
export const item: ChecklistItem = {
  id: 'RC-1',
  stage: 'receive',
  isQuick: true,
  isRequired: true,
  applies: () => true,
  auto: ({ facts: { category, severity } }) => {
    if (category && severity) return done('categoryAndSeverity');
    return category ? suggested('category') : open;
  },
};
