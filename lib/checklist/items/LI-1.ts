import { done, open, type ChecklistItem } from '../item';

/** The customer has finished and was not interrupted (R8, R54). */
export const item: ChecklistItem = {
  id: 'LI-1',
  stage: 'listen',
  isQuick: false,
  isRequired: true,
  applies: ({ facts: { channel } }) => channel === 'phone' || channel === 'chat',
  auto: ({ hasFinished }) => (hasFinished ? done('customerFinished') : open),
};
