import { open, suggested, type ChecklistItem } from '../item';

/** What the customer is entitled to was checked before any goodwill (R41, L20-L26, L40-L47, L60). */
export const item: ChecklistItem = {
  id: 'DE-1',
  stage: 'decide',
  isQuick: false,
  isRequired: true,
  applies: ({ facts: { category, customerType } }) =>
    customerType !== 'confused' &&
    category !== undefined &&
    !['serviceOrStaff', 'websiteOrApp', 'other'].includes(category),
  auto: ({ isEntitlementKnown }) => (isEntitlementKnown ? suggested('entitlementShown') : open),
};
