import { done, open, type ChecklistItem } from '../item';

/** The amount is inside my authority, or a decision was asked for (R11, R48-R50). */
export const item: ChecklistItem = {
  id: 'DE-4',
  stage: 'decide',
  isQuick: true,
  isRequired: false,
  applies: ({ authority, facts: { disputed } }) => authority !== 'none' || (disputed?.minor ?? 0) > 0,
  auto: ({ authority }) => {
    if (authority === 'within') return done('withinAuthority');
    return authority === 'asked' ? done('decisionRequested') : open;
  },
};
