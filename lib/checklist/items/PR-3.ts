import { done, open, suggested, type ChecklistItem } from '../item';

/** A hand-over was announced and the summary passed on (R37, R36). The record takes none without its summary. */
export const item: ChecklistItem = {
  id: 'PR-3',
  stage: 'promise',
  isQuick: false,
  isRequired: false,
  applies: ({ isHandedOver, handover, draft }) =>
    isHandedOver || handover !== undefined || draft?.announcesHandover === true,
  auto: ({ handover, draft }) => {
    if (handover?.isAnnounced) return done('handoverTold');
    return draft?.announcesHandover ? suggested('inDraft') : open;
  },
  minds: ({ handover }) => {
    if (!handover) return [{ code: 'noSummary' }];
    if (!handover.isAnnounced) return [{ code: 'handoverNotTold' }];
    return handover.isAccepted ? [] : [{ code: 'handoverWaits' }];
  },
};
