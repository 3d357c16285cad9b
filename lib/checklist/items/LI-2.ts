import { done, isWritten, open, type ChecklistItem } from '../item';

/** All points are kept in the customer's own words (R29, R30). */
export const item: ChecklistItem = {
  id: 'LI-2',
  stage: 'listen',
  isQuick: true,
  isRequired: true,
  applies: () => true,
  auto: (view) => {
    if (view.points.total > 0) return done('pointsNoted', view.points.total);
    return isWritten(view) && view.customerMessages > 0 ? done('messagesKept', view.customerMessages) : open;
  },
};
