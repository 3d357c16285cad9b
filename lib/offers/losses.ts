import type { Category, Loss } from '../kernel/enums';

/** What each kind of failure took from the customer: compensation should match the loss (P3, Roschk and Gelbrich 2014). */
export const LOSSES_OF: Record<Category, readonly Loss[]> = {
  lateDelivery: ['time', 'service'],
  notReceived: ['goods', 'time'],
  damagedOrDefective: ['goods', 'money'],
  wrongItem: ['goods', 'time'],
  missingItem: ['goods', 'money'],
  notAsDescribed: ['goods', 'money'],
  priceOrPromotion: ['money'],
  billing: ['money'],
  refundOrReturn: ['money', 'time'],
  serviceOrStaff: ['attention', 'service'],
  websiteOrApp: ['time', 'service'],
  productSafety: ['attention', 'goods'],
  other: ['attention'],
};
