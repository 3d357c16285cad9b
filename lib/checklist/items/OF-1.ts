import { done, open, type ChecklistItem } from '../item';

/** Two options at least were offered (R39, P12). */
export const item: ChecklistItem = {
  id: 'OF-1',
  stage: 'offer',
  isQuick: false,
  isRequired: true,
  applies: ({ facts: { customerType } }) => customerType !== 'confused',
  auto: ({ replies }) => {
    const most = Math.max(0, ...replies.map(({ optionCount }) => optionCount));
    return most >= 2 ? done('optionsSent', most) : open;
  },
};
