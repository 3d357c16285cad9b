import { zonesOf } from '../entitlement/zones';
import type { Format } from '../i18n/format';
import type { Desk } from './desk';
import type { OpenTicket } from './state';

/** How moments are written to the customer: in the language of the letter, by the clock of their country and not by the agent's. */
export function customersFormat(
  { parts }: Desk,
  { language, advice }: Pick<OpenTicket, 'language' | 'advice'>,
): Format {
  const zones = zonesOf(advice.facts.country ?? advice.shop.country, parts.policy().zones, parts.zone);
  return parts.languages.format(language, zones.includes(parts.zone) ? parts.zone : zones[0]);
}
