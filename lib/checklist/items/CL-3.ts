import { open, suggested, type ChecklistItem } from '../item';

/** Is extra care needed: vulnerable, safety, discreet goods, a date to keep (R61, R62, L5, L19). */
export const item: ChecklistItem = {
  id: 'CL-3',
  stage: 'clarify',
  isQuick: false,
  isRequired: false,
  applies: ({ needsCare, facts: { category } }) => needsCare || category === 'productSafety',
  auto: ({ needsCare, quotes }) => (needsCare ? suggested('careFlag', { quote: quotes.needsCare }) : open),
};
