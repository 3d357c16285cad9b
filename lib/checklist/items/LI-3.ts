import { done, open, type ChecklistItem } from '../item';

/** Thanked and apologised once, with understanding (R14, R16, R23); only what was sent counts. */
export const item: ChecklistItem = {
  id: 'LI-3',
  stage: 'listen',
  isQuick: true,
  isRequired: true,
  applies: () => true,
  auto: ({ replies }) => {
    const isSaid = replies.some(({ hasThanks }) => hasThanks) && replies.some(({ hasApology }) => hasApology);
    return isSaid ? done('saidInReply') : open;
  },
};
