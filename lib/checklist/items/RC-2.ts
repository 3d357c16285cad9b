import { done, isWritten, open, type ChecklistItem } from '../item';

/** Receipt is confirmed with the next step and its time (R69, R70); a person's reply counts, an automatic one does not. */
export const item: ChecklistItem = {
  id: 'RC-2',
  stage: 'receive',
  isQuick: false,
  isRequired: true,
  applies: isWritten,
  auto: ({ replies }) => (replies.length > 0 ? done('replied', replies.length) : open),
};
