import type { CaseFacts } from '../kernel/case';
import { currenciesOf } from '../policy/catalog';
import type { Policy } from '../policy/schema';
import type { Shop } from './input';

/** Where a currency is what people pay with (ISO 4217 by ISO 3166, as of 2026): `Intl` knows the names of both and not which goes with which. */
const USED_IN: Readonly<Record<string, string>> = {
  EUR: 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK',
  USD: 'EC US',
  AED: 'AE',
  AMD: 'AM',
  AUD: 'AU',
  BRL: 'BR',
  BYN: 'BY',
  CAD: 'CA',
  CHF: 'CH',
  CLP: 'CL',
  CZK: 'CZ',
  DKK: 'DK',
  GBP: 'GB',
  GEL: 'GE',
  HUF: 'HU',
  IDR: 'ID',
  IRR: 'IR',
  KZT: 'KZ',
  MXN: 'MX',
  NOK: 'NO',
  NZD: 'NZ',
  PLN: 'PL',
  RON: 'RO',
  RUB: 'RU',
  SEK: 'SE',
  TRY: 'TR',
  UAH: 'UA',
};

/** The currency of the customer's country, where it is not the shop's own and the team has limits in it: in any other the shop is paid in its own. */
function abroad({ country }: CaseFacts, shop: Shop, policy: Policy): string | undefined {
  if (country === undefined || country === shop.country) return undefined;
  return currenciesOf(policy).find((currency) => USED_IN[currency]?.split(' ').includes(country));
}

/** The currency of the case: that of its order, else of the claim, else that of the customer's country, else the shop's. */
export const currencyOf = (facts: CaseFacts, shop: Shop, policy: Policy): string =>
  (facts.orderTotal ?? facts.itemPrice ?? facts.claimed ?? facts.extraCost)?.currency ??
  abroad(facts, shop, policy) ??
  shop.currency;
