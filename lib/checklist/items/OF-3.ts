import { done, isWritten, open, suggested, type Auto, type CaseView, type ChecklistItem } from '../item';

/** What the sent replies tell: clean where each was looked at and nothing was left open; hints that were left count, with who left them. */
function ofSent({ replies }: CaseView): Auto {
  const looked = replies.flatMap(({ wording }) => wording ?? []);
  const last = looked.at(-1);
  if (!last || looked.some(({ open: left }) => left.length > 0)) return open;
  const count = looked.reduce((sum, { dismissed }) => sum + dismissed, 0);
  const name = looked.findLast(({ dismissed }) => dismissed > 0)?.by;
  return count > 0 ? done('wordingLeft', { count, name }) : done('wordingClean', { count: looked.length });
}

/** The wording is clean: no arguing, excuses, blame, haggling, sarcasm, empty promise (R1, R9, R12, R18, R20, R26, R27). In a call a reminder. */
export const item: ChecklistItem = {
  id: 'OF-3',
  stage: 'offer',
  isQuick: false,
  isRequired: true,
  requires: isWritten,
  applies: () => true,
  auto: (view) => {
    const { draft } = view;
    if (!isWritten(view)) return open;
    if (!draft) return ofSent(view);
    if (draft.hints.length > 0) return open;
    return draft.dismissed > 0 ? suggested('leftInDraft', { count: draft.dismissed }) : suggested('cleanInDraft');
  },
  minds: ({ draft, replies }) => {
    const left = replies.flatMap(({ wording }) => wording?.open ?? []).length;
    if (draft) return draft.hints.length > 0 ? [{ code: 'hintsInDraft', count: draft.hints.length }] : [];
    return left > 0 ? [{ code: 'hintsSent', count: left }] : [];
  },
};
