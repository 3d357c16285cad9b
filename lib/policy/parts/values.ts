import * as v from 'valibot';
import { isCalendarDate } from '../../kernel/time';

// The messages of the schemas are codes: `check.ts` turns them into faults, components into words.
export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/, 'idFormat'));
export const Text = v.pipe(v.string(), v.minLength(1, 'empty'), v.maxLength(2000, 'tooLong'));
export const LanguageCode = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'languageCode'));

/** One text in several languages. */
export const Texts = v.pipe(
  v.record(LanguageCode, Text),
  v.check((texts) => Object.keys(texts).length > 0, 'empty'),
);

export const Days = v.pipe(
  v.number(),
  v.integer('wholeNumber'),
  v.minValue(0, 'negative'),
  v.maxValue(3650, 'tooLarge'),
);
export const Count = v.pipe(
  v.number(),
  v.integer('wholeNumber'),
  v.minValue(1, 'tooSmall'),
  v.maxValue(1e6, 'tooLarge'),
);
export const Percent = v.pipe(v.number(), v.minValue(0, 'negative'), v.maxValue(1000, 'tooLarge'));
export const CalendarDate = v.pipe(v.string(), v.isoDate('calendarDate'), v.check(isCalendarDate, 'calendarDate'));
export const Level = v.picklist([1, 2, 3], 'level');
export const CountryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'countryCode'));

const Minor = v.pipe(v.number(), v.safeInteger('wholeNumber'), v.minValue(0, 'negative'));

const knownCurrencies = new Set(Intl.supportedValuesOf('currency'));
/** An ISO 4217 code that the browser knows. */
export const Currency = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'currencyCode'),
  v.check((code) => knownCurrencies.has(code), 'unknownCurrency'),
);

/** Amounts in minor units by currency. */
export const Table = v.record(Currency, Minor);

/** A fact of a case that is a sum. */
export const AmountFact = v.picklist(['itemPrice', 'orderTotal', 'claimed', 'disputed', 'extraCost']);
