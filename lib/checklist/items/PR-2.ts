import { suggested, type ChecklistItem } from '../item';

/** Every commitment is a promise with owner and date (R35, R38, R10). */
export const item: ChecklistItem = {
  id: 'PR-2',
  stage: 'promise',
  isQuick: false,
  isRequired: false,
  applies: ({ promises }) => promises.open + promises.done > 0,
  auto: ({ promises }) => suggested('promisesKept', promises.open + promises.done),
};
