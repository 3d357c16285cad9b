import { done, isWritten, open, suggested, type ChecklistItem } from '../item';

/** All points are kept in the customer's own words (R29, R30). What was written down in a call a person has to compare. */
export const item: ChecklistItem = {
  id: 'LI-2',
  stage: 'listen',
  isQuick: true,
  isRequired: true,
  applies: () => true,
  auto: (view) => {
    const { points, customerMessages } = view;
    const noted = { count: points.total };
    if (!isWritten(view)) return points.total > 0 ? suggested('pointsNoted', noted) : open;
    if (points.total > 0) return done('pointsNoted', noted);
    return customerMessages > 0 ? done('messagesKept', { count: customerMessages }) : open;
  },
};
