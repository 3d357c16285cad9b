import { done, open, type ChecklistItem } from '../item';

/** All that was promised has been done (R38, R82, L15). */
export const item: ChecklistItem = {
  id: 'CO-1',
  stage: 'close',
  isQuick: true,
  isRequired: true,
  applies: () => true,
  auto: ({ promises, hasOpenOffers, replies }) =>
    replies.length > 0 && promises.open === 0 && promises.done > 0 && !hasOpenOffers
      ? done('allKept', { count: promises.done })
      : open,
  minds: ({ promises: { late } }) => (late > 0 ? [{ code: 'latePromises', count: late }] : []),
};
