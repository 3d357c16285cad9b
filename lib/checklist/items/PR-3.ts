import { byHand, type ChecklistItem } from '../item';

/** A hand-over was announced and the summary passed on (R37, R36). */
export const item: ChecklistItem = {
  id: 'PR-3',
  stage: 'promise',
  isQuick: false,
  isRequired: false,
  applies: ({ isHandedOver }) => isHandedOver,
  auto: byHand,
};
