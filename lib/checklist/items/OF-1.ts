import { done, isConfused, isWritten, open, suggested, type ChecklistItem } from '../item';

/** A real choice begins here (R39, P12). */
const CHOICE = 2;

/** Two options at least were offered; one only because law or stock leaves no other (R39, P12). */
export const item: ChecklistItem = {
  id: 'OF-1',
  stage: 'offer',
  isQuick: false,
  isRequired: true,
  applies: (view) => !isConfused(view),
  reasons: ['onlyByLaw', 'onlyInStock'],
  auto: (view) => {
    const { replies, listed, draft } = view;
    const sent = Math.max(0, ...replies.map(({ optionCount }) => optionCount));
    // What the note of a call says was offered is what somebody wrote down of it.
    if (sent >= CHOICE) return (isWritten(view) ? done : suggested)('optionsSent', { count: sent });
    if (listed >= CHOICE) return suggested('optionsListed', { count: listed });
    const count = draft?.optionCount ?? 0;
    return count >= CHOICE ? suggested('optionsInDraft', { count }) : open;
  },
};
