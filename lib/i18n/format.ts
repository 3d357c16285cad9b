import { fractionDigits, type Money } from '../kernel/money';
import { metaOf, type Language } from '../languages';

/** How a language writes sums, dates and numbers. */
export interface Format {
  money: (amount: Money) => string;
  /** The figure of a sum alone, as it is typed into a field. */
  figure: (amount: Money) => string;
  /** What stands between the whole and the decimals. */
  decimal: string;
  percent: (percent: number) => string;
  number: (value: number) => string;
  /** The text with its figures in the language's own digits. */
  digits: (text: string) => string;
  /** A day with its month in words: "27 November". */
  day: (at: number) => string;
  /** Hour and minute. */
  time: (at: number) => string;
  /** Day and time. */
  moment: (at: number) => string;
  /** A calendar date given as ISO text. */
  date: (iso: string) => string;
  /** Several things in a row, with the language's own comma and "and". */
  list: (items: readonly string[]) => string;
  country: (code: string) => string;
  language: (code: string) => string;
  /** The name of a currency. */
  currency: (code: string) => string;
}

/**
 * A sum as the language writes it. Persian gets its figure first and the unit after it, without the direction marks that the
 * browser would add: they break up a line of mixed directions.
 */
function moneyFormat(locale: string): (amount: Money) => string {
  const cache = new Map<string, Intl.NumberFormat>();
  return ({ minor, currency }) => {
    const digits = fractionDigits(currency);
    let format = cache.get(currency);
    if (!format) {
      const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      format = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        ...fixed,
      });
      cache.set(currency, format);
    }
    const value = minor / 10 ** digits;
    if (!locale.startsWith('fa')) return format.format(value);
    const parts = format.formatToParts(value);
    const unit = parts.find(({ type }) => type === 'currency')?.value ?? currency;
    const figure = parts
      .filter(({ type }) => type !== 'currency' && type !== 'literal')
      .map((part) => part.value)
      .join('');
    return `${figure.replace(/[\u200e\u200f]/g, '')} ${unit}`;
  };
}

function figureFormat(locale: string): (amount: Money) => string {
  const cache = new Map<number, Intl.NumberFormat>();
  return ({ minor, currency }) => {
    const digits = fractionDigits(currency);
    const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    const format = cache.get(digits) ?? new Intl.NumberFormat(locale, fixed);
    cache.set(digits, format);
    return format.format(minor / 10 ** digits);
  };
}

function dayFormats(locale: string, timeZone: string | undefined): Pick<Format, 'day' | 'time' | 'moment' | 'date'> {
  const zone = timeZone === undefined ? {} : { timeZone };
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...zone });
  const time = new Intl.DateTimeFormat(locale, { ...clock, ...zone });
  const moment = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...clock, ...zone });
  const date = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    day: (at) => day.format(at),
    time: (at) => time.format(at),
    moment: (at) => moment.format(at),
    date: (iso) => date.format(Date.parse(`${iso}T00:00:00Z`)),
  };
}

/** The formats of a language in a time zone (an IANA name; the machine's own when absent). */
export function formatOf(language: Language, timeZone?: string): Format {
  const { locale } = metaOf(language);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const currencies = new Intl.DisplayNames(locale, { type: 'currency' });
  return {
    ...dayFormats(locale, timeZone),
    money: moneyFormat(locale),
    figure: figureFormat(locale),
    decimal: number.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.',
    percent: (value) => percent.format(value / 100),
    number: (value) => number.format(value),
    digits: (text) => text.replace(/\d/g, (digit) => number.format(Number(digit))),
    list: (items) => list.format(items),
    country: (code) => countries.of(code) ?? code,
    language: (code) => languages.of(code) ?? code,
    currency: (code) => currencies.of(code) ?? code,
  };
}
