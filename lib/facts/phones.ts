import type { CountryCode } from 'libphonenumber-js/min';
import type { FindPhones } from './contacts';

/**
 * Loads the numbering plans of the world and gives a finder of telephone numbers; numbers without a country code are read as of `country`
 * (an ISO 3166 code). The plans are heavy and most tickets have no number in their text, so they are loaded when one may be there.
 */
export async function loadPhones(country: string): Promise<FindPhones> {
  const { findPhoneNumbersInText, isSupportedCountry } = await import('libphonenumber-js/min');
  const home: { defaultCountry?: CountryCode } = isSupportedCountry(country) ? { defaultCountry: country } : {};
  return (text) =>
    findPhoneNumbersInText(text, home).map(({ number, startsAt, endsAt }) => ({
      number: number.number,
      quote: text.slice(startsAt, endsAt),
    }));
}
