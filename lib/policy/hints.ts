import { fractionDigits } from '../kernel/money';
import { nearest } from '../kernel/nearest';
import type { FaultCode, Hint } from './faults';

interface Where {
  /** The last name of the path: in a table of amounts it is the currency. */
  key: unknown;
  expected: string | null;
}

const currencyOf = ({ key }: Where): string | undefined =>
  typeof key === 'string' && /^[A-Z]{3}$/.test(key) ? key : undefined;

/** A number as it was probably meant; `minor` is what it becomes in a table of amounts. */
function numberHint(value: number, minor: number, where: Where): Hint | undefined {
  const currency = currencyOf(where);
  const meant = currency === undefined ? value : minor;
  if (!Number.isSafeInteger(meant)) return undefined;
  return { value: meant, ...(currency !== undefined && { currency }) };
}

const wordHint = (meant: string | undefined, pattern: RegExp): Hint | undefined =>
  meant !== undefined && pattern.test(meant) ? { value: meant } : undefined;

/** A date with dots is day, month, year everywhere; one with slashes may be either. */
const isoDate = (text: string): string | undefined => {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
};

/** How a word may be mended, by what is wrong with it. */
const OF_WORDS: Partial<Record<FaultCode, (word: string, where: Where) => Hint | undefined>> = {
  calendarDate: (word) => wordHint(isoDate(word), /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  clockTime: (word) => wordHint(`0${word.trim()}`, /^0\d:[0-5]\d$/),
  countryCode: (word) => wordHint(word.trim().toUpperCase(), /^[A-Z]{2}$/),
  currencyCode: (word) => wordHint(word.trim().toUpperCase(), /^[A-Z]{3}$/),
  idFormat: (word) => wordHint(word.trim().replace(/[^A-Za-z0-9]+/g, '-'), /^(?=.*[A-Za-z0-9])[A-Za-z0-9-]{1,40}$/),
  languageCode: (word) => wordHint(word.trim().slice(0, 2).toLowerCase(), /^[a-z]{2}$/),
  notAllowed: (word, { expected }) => {
    const allowed = [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, each]) => each ?? '');
    const meant = nearest(word, allowed);
    return meant === undefined ? undefined : { value: meant };
  },
  origin: (word) => (URL.canParse(word) ? wordHint(new URL(word).origin, /^https?:\/\//) : undefined),
};

/**
 * What was probably meant where a value is wrong, if that can be told: the amount without its minus, the date in the right order, the known
 * word that differs by a letter.
 */
export function hintFor(code: FaultCode, input: unknown, where: Where): Hint | undefined {
  if (typeof input === 'number') {
    if (code === 'negative') return numberHint(-input, -input, where);
    if (code === 'wholeNumber') {
      const digits = fractionDigits(currencyOf(where) ?? '');
      return numberHint(Math.round(input), Math.round(input * 10 ** digits), where);
    }
    return undefined;
  }
  return typeof input === 'string' ? OF_WORDS[code]?.(input, where) : undefined;
}

/** The known name that was probably meant, as part of a fault. */
export function nameHint(name: string, known: readonly string[]): { hint?: Hint } {
  const meant = nearest(name, known);
  return meant === undefined ? {} : { hint: { value: meant } };
}
