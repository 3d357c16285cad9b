import { done, isWritten, open, type ChecklistItem } from '../item';

/** All points are kept in the customer's own words (R29, R30). */
export const item: ChecklistItem = {
  id: 'LI-2',
  stage: 'listen',
  isQuick: true,
  isRequired: true,
  applies: () => true,
  auto: (view) => {
    if (view.points > 0) return done('pointsNoted', view.points);
    return isWritten(view) && view.customerMessages > 0 ? done('messagesKept', view.customerMessages) : open;
  },
};
