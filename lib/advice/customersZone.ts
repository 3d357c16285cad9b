import { zonesOf, type Zones } from '../entitlement/zones';
import type { Advice } from './advise';

/** By whose clock the customer is told a time: that of their country, and where it has several, ours if it is one of them. */
export function customersZone({ facts, shop }: Pick<Advice, 'facts' | 'shop'>, own: Zones | undefined, here: string) {
  const zones = zonesOf(facts.country ?? shop.country, own, here);
  return zones.includes(here) ? here : (zones[0] ?? here);
}
