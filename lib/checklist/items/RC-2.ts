import { done, isSilent, isWritten, open, suggested, type CaseView, type ChecklistItem } from '../item';

/** What was told in a call needs no receipt, unless something is left to be done and no call back is agreed for it. */
const isLeftOpen = ({ hasFinished, promises, hasCallback }: CaseView): boolean =>
  hasFinished && promises.open > 0 && !hasCallback;

/** From so many minutes on, hours say more. */
const AS_HOURS = 120;
const inWords = (short: string, long: string, minutes: number): [string, { count: number }] =>
  minutes < AS_HOURS ? [short, { count: minutes }] : [long, { count: Math.round(minutes / 60) }];

/** Receipt is confirmed with the next step and its time, inside the target (R69, R70); a person's reply counts, an automatic one does not. */
export const item: ChecklistItem = {
  id: 'RC-2',
  stage: 'receive',
  isQuick: false,
  isRequired: true,
  applies: (view) => (isWritten(view) ? !isSilent(view) : isLeftOpen(view)),
  auto: (view) => {
    if (!isWritten(view)) return suggested('nextStepDated', { count: view.promises.open });
    const { firstReply } = view;
    if (!firstReply) return open;
    const { minutes, target } = firstReply;
    if (minutes === undefined) return suggested('repliedSome');
    return minutes <= target
      ? done(...inWords('repliedInTime', 'repliedInHours', minutes))
      : suggested(...inWords('repliedLate', 'repliedLateHours', minutes - target));
  },
};
