import { done, isConfused, open, suggested, type ChecklistItem } from '../item';

/** What decides which rights there are: guessed, the answer is a guess too. */
const DECIDING: readonly string[] = ['category', 'country', 'deliveredOn'];

/** What the customer is entitled to was checked before any goodwill (R41, L20-L26, L40-L47, L60). */
export const item: ChecklistItem = {
  id: 'DE-1',
  stage: 'decide',
  isQuick: false,
  isRequired: true,
  applies: (view) => {
    const { category } = view.facts;
    return (
      !isConfused(view) && category !== undefined && !['serviceOrStaff', 'websiteOrApp', 'other'].includes(category)
    );
  },
  auto: ({ isEntitlementKnown, guessed }) => {
    if (!isEntitlementKnown) return open;
    return guessed.some((fact) => DECIDING.includes(fact)) ? suggested('entitlementGuessed') : done('entitlementShown');
  },
};
