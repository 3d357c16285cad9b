import { ENOUGH_APOLOGIES } from '../../kernel/talk';
import { done, isWritten, open, suggested, type ChecklistItem } from '../item';

/** Thanked and apologised once, with understanding (R14, R16, R23); only what was sent counts, and what was said in a call a person tells. */
export const item: ChecklistItem = {
  id: 'LI-3',
  stage: 'listen',
  isQuick: true,
  isRequired: true,
  applies: () => true,
  auto: (view) => {
    if (!isWritten(view)) return open;
    const { replies, draft } = view;
    const isSaid = replies.some(({ hasThanks }) => hasThanks) && replies.some(({ hasApology }) => hasApology);
    if (isSaid) return done('saidInReply', { count: replies.length });
    const isThanked = draft?.hasThanks || replies.some(({ hasThanks }) => hasThanks);
    const isSorry = draft?.hasApology || replies.some(({ hasApology }) => hasApology);
    return draft && isThanked && isSorry ? suggested('inDraft') : open;
  },
  minds: ({ apologies }) => (apologies >= ENOUGH_APOLOGIES ? [{ code: 'apologies', count: apologies }] : []),
};
