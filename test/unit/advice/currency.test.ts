import { describe, expect, it } from 'vitest';
import { currencyOf } from '@/lib/advice/currency';
import zones from '@/lib/entitlement/zones.json';
import { asTicket } from '@/entrypoints/practice/asTicket';
import { practiceTickets } from '@/entrypoints/practice/tickets';
import { currenciesOf } from '@/lib/policy/catalog';
import { adviceOn } from '../../make/open';
import { eur, NOW } from '../../make/offerCase';
import { policy } from '../../make/policy';

const SHOP = { id: 'main', name: 'Shop', origins: [], country: 'DE', currency: 'EUR' };
const FACTS = { isRepeat: false, hasBrokenPromise: false };
const currencyIn = (country: string, change: object = {}, shop = SHOP) =>
  currencyOf({ ...FACTS, country, ...change }, shop, policy);

describe('the currency of a case', () => {
  it('is that of its sums', () => {
    expect(currencyIn('RU', { orderTotal: eur(5000) })).toBe('EUR');
    expect(currencyIn('DE', { claimed: { minor: 5000, currency: 'RUB' } })).toBe('RUB');
  });

  it('is that of the country where no sum is known', () => {
    expect(currencyIn('RU')).toBe('RUB');
    expect(currencyIn('IR')).toBe('IRR');
    expect(currencyIn('IT')).toBe('EUR');
    expect(currencyIn('IT', {}, { ...SHOP, country: 'RU', currency: 'RUB' })).toBe('EUR');
  });

  it('is the shop’s at home, and in a country whose currency the team has no limits for', () => {
    expect(currencyIn('RU', {}, { ...SHOP, country: 'RU' })).toBe('EUR');
    expect(currenciesOf(policy)).not.toContain('CHF');
    expect(currencyIn('CH')).toBe('EUR');
  });

  it('can be told in every country that the program knows', () => {
    const quickConcede = Object.fromEntries(Intl.supportedValuesOf('currency').map((code) => [code, 1]));
    const everywhere = { ...policy, authority: { ...policy.authority, quickConcede } };
    const told = (country: string) => currencyOf({ ...FACTS, country }, { ...SHOP, currency: 'XXX' }, everywhere);
    expect(Object.keys(zones).filter((code) => code !== SHOP.country && told(code) === 'XXX')).toEqual([]);
  });

  it.each([
    ['119', 'IRR'],
    ['121', 'RUB'],
    ['123', 'IRR'],
  ])('of practice ticket %s, which names no sum, is %s in every offer and limit', (id, currency) => {
    const ticket = practiceTickets(NOW).find((each) => each.id === id);
    if (!ticket) throw new Error(`no practice ticket ${id}`);
    const advice = adviceOn(asTicket(ticket, 'chrome-extension://amends/practice.html'));
    expect(advice.currency).toBe(currency);
    const sums = [...advice.offers.flatMap(({ cost }) => cost ?? []), ...advice.meters.map(({ limit }) => limit)];
    expect(new Set(sums.map((each) => each.currency))).toEqual(new Set([currency]));
  });
});
