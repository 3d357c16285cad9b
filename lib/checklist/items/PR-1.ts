import { done, open, type ChecklistItem } from '../item';

/** A pause is agreed: time, channel, number (R33, R34, R36). */
export const item: ChecklistItem = {
  id: 'PR-1',
  stage: 'promise',
  isQuick: false,
  isRequired: false,
  applies: ({ facts: { channel, customerType } }) =>
    (channel === 'phone' || channel === 'chat') && (customerType === 'angry' || customerType === 'abusive'),
  auto: ({ hasCallback }) => (hasCallback ? done('callbackAgreed') : open),
};
