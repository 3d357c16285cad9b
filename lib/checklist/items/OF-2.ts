import { done, open, suggested, type CaseView, type ChecklistItem } from '../item';

const isTied = (hints: readonly string[] | undefined): boolean => hints?.includes('condition') === true;

const tiedInDraft = ({ draft }: CaseView): boolean => isTied(draft?.hints);

/** Entitlement and goodwill are kept apart, without conditions (R40, R65, L21, L28). */
export const item: ChecklistItem = {
  id: 'OF-2',
  stage: 'offer',
  isQuick: false,
  isRequired: false,
  applies: ({ hasGoodwill }) => hasGoodwill,
  auto: (view) => {
    const giving = view.replies.filter(({ isApart }) => isApart !== undefined);
    if (tiedInDraft(view) || giving.some(({ isApart, wording }) => isApart === false || isTied(wording?.open)))
      return open;
    if (giving.length === 0) return view.draft ? suggested('apartInDraft') : open;
    return giving.every(({ wording }) => wording) ? done('apart') : suggested('apartNotChecked');
  },
  minds: (view) => (tiedInDraft(view) ? [{ code: 'tiedInDraft' }] : []),
};
