import { done, isLive, open, suggested, type ChecklistItem } from '../item';

/** The customer has finished and was not interrupted (R8, R54). In a call only a person can tell. */
export const item: ChecklistItem = {
  id: 'LI-1',
  stage: 'listen',
  isQuick: false,
  isRequired: true,
  applies: isLive,
  auto: ({ facts: { channel }, hasFinished, wasInterrupted }) => {
    if (hasFinished) return done('customerFinished');
    return channel === 'chat' && wasInterrupted === false ? suggested('notInterrupted') : open;
  },
};
