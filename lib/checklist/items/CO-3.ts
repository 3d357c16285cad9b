import { done, open, suggested, type ChecklistItem } from '../item';

/** The customer has confirmed, or a follow-up date is set (R82, R57, L14). */
export const item: ChecklistItem = {
  id: 'CO-3',
  stage: 'close',
  isQuick: false,
  isRequired: true,
  applies: () => true,
  auto: ({ followUp, confirmedBy }) => {
    if (followUp === 'set') return done('followUpSet');
    if (followUp === 'done') return done('followUpDone');
    return confirmedBy === undefined ? open : suggested('customerConfirms', { quote: confirmedBy });
  },
  acts: ({ followUp, confirmedBy, replies }) =>
    followUp || confirmedBy !== undefined || replies.length === 0 ? [] : [{ code: 'followUp' }],
};
