import { done, open, type ChecklistItem } from '../item';

/** History, open promises and past gifts were looked at (R5, R56, P5). */
export const item: ChecklistItem = {
  id: 'RC-3',
  stage: 'receive',
  isQuick: false,
  isRequired: true,
  applies: () => true,
  auto: ({ isNewCustomer, isHistoryLoaded }) => {
    if (!isHistoryLoaded) return open;
    return done(isNewCustomer ? 'newCustomer' : 'historyLoaded');
  },
};
