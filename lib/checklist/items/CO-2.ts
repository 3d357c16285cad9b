import { done, isReview, open, type ChecklistItem } from '../item';

/** The public answer is given and the review left in place (R63-R65). */
export const item: ChecklistItem = {
  id: 'CO-2',
  stage: 'close',
  isQuick: false,
  isRequired: false,
  applies: isReview,
  auto: ({ replies }) => (replies.length > 0 ? done('answered', { count: replies.length }) : open),
};
