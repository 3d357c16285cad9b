import { done, isConfused, open, suggested, type ChecklistItem } from '../item';

/** A refusal is explained: reason, rule, what we can do, where to turn (R86, R10, L11, L31). */
export const item: ChecklistItem = {
  id: 'OF-5',
  stage: 'offer',
  isQuick: false,
  isRequired: false,
  applies: (view) => view.isRefused || view.refusal !== undefined || isConfused(view),
  auto: ({ refusal, draft }) => {
    if (refusal?.isComplete && refusal.isTold) return done('refusalTold');
    return draft?.refuses ? suggested('refusalInDraft') : open;
  },
  minds: ({ refusal, isRefused }) => {
    if (isRefused && !refusal) return [{ code: 'noRefusal' }];
    return refusal && !refusal.isTold ? [{ code: 'refusalNotTold' }] : [];
  },
};
