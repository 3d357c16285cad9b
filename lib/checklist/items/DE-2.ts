import { done, open, type ChecklistItem } from '../item';

/** Our part and the cause are recorded, without blame in the text (R19, R20, R72). */
export const item: ChecklistItem = {
  id: 'DE-2',
  stage: 'decide',
  isQuick: false,
  isRequired: true,
  applies: ({ facts: { customerType } }) => customerType !== 'confused',
  auto: ({ facts: { fault }, cause }) => (fault && fault !== 'unknown' && cause ? done('faultAndCause') : open),
};
