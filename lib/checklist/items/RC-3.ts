import { done, open, type ChecklistItem } from '../item';

/** History, open promises and past gifts were looked at (R5, R56, P5). Of somebody who has complained before it can't be left out. */
export const item: ChecklistItem = {
  id: 'RC-3',
  stage: 'receive',
  isQuick: false,
  isRequired: true,
  applies: () => true,
  isFixed: ({ facts: { isRepeat } }) => isRepeat,
  auto: ({ isNewCustomer, isHistoryLoaded }) => {
    if (!isHistoryLoaded) return open;
    return done(isNewCustomer ? 'newCustomer' : 'historyLoaded');
  },
};
