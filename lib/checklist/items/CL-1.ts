import { done, open, suggested, type ChecklistItem } from '../item';

/** The facts are fixed: order, dates, what was expected and what happened (R7, R31, R32). */
export const item: ChecklistItem = {
  id: 'CL-1',
  stage: 'clarify',
  isQuick: false,
  isRequired: true,
  applies: () => true,
  auto: ({ orders, dates, hasGap, guessed }) => {
    if (orders === 0 || dates === 0) return open;
    return hasGap && !guessed.includes('order') ? done('factsFixed') : suggested('orderAndDates');
  },
};
