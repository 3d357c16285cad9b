import { describe, expect, it } from 'vitest';
import { countryOf } from '@/lib/facts/countries';
import { adviceOn, practiceTicket } from '../../make/open';

const LOCALES = ['en-GB', 'it-IT', 'ru-RU', 'fa-IR'];

describe('a country', () => {
  it.each([
    ['Brazil', 'BR'],
    ['Japan', 'JP'],
    ['Australia', 'AU'],
    ['United Kingdom', 'GB'],
    ['Bosnia and Herzegovina', 'BA'],
    ["Cote d'Ivoire", 'CI'],
    ['USA', 'US'],
    ['Giappone', 'JP'],
    ['Япония', 'JP'],
    ['ژاپن', 'JP'],
    ['ایران', 'IR'],
    [' brazil ', 'BR'],
  ])('is told by its name in any of our languages: %s', (name, code) => {
    expect(countryOf(name, LOCALES)).toBe(code);
  });

  it.each([
    ['br', 'BR'],
    ['UK', 'GB'],
    ['uk', 'GB'],
  ])('is told by its code: %s', (written, code) => {
    expect(countryOf(written, LOCALES)).toBe(code);
  });

  it.each(['XX', 'EU', 'ZZ', 'EN', 'Narnia', 'unknown', '-'])('is not guessed from %s', (value) => {
    expect(countryOf(value, LOCALES)).toBeUndefined();
  });
});

describe('the country of a case', () => {
  const withCountry = (value?: string) => {
    const ticket = practiceTicket('late');
    const fields = ticket.fields.filter(({ label }) => label !== 'Country');
    return adviceOn({ ...ticket, fields: value === undefined ? fields : [...fields, { label: 'Country', value }] });
  };
  const chipOf = (value?: string) => withCountry(value).chips.find(({ name }) => name === 'country');

  it('is the one that the field names, with its own law', () => {
    expect(chipOf('Brazil')).toMatchObject({ value: 'BR', source: 'field' });
    expect(withCountry('Brazil').entitled).toMatchObject({ hasLaw: false });
  });

  it('is the shop’s own where no field speaks of it', () => {
    expect(chipOf()).toMatchObject({ status: 'suggested', source: 'default' });
  });

  it('is not known where the field says something that can’t be read, and no law is assumed', () => {
    expect(chipOf('Narnia')).toEqual({ name: 'country', status: 'missing' });
    expect(withCountry('Narnia').entitled).toEqual({ kind: 'unknown', facts: ['country'] });
  });
});
