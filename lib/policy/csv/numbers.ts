import { fractionDigits, type MoneyTable } from '../../kernel/money';
import { fail, ok, type Result } from '../../kernel/result';
import { asciiDigits } from '../../kernel/text';
import type { Cell, CellFault } from './cell';

/** Between the figures of a large number stand blanks of all kinds, apostrophes, or the Persian mark. */
const plain = (text: string): string =>
  asciiDigits(text)
    .replace(/[\s\u2009\u202f'’٬]/g, '')
    .replaceAll('٫', '.')
    .replaceAll('−', '-');

const isGrouped = (text: string, mark: string): boolean =>
  text.split(mark).every((part, index) => (index === 0 ? /^[1-9]\d{0,2}$/.test(part) : /^\d{3}$/.test(part)));

/**
 * Where the decimals begin. A mark can stand before the decimals or between thousands: the currency tells, for no amount has more decimals than
 * its currency; 1.000 is a thousand euros, but one dinar of Kuwait. Undefined where it can't be told.
 */
function split(text: string, digits: number): { whole: string; decimals: string } | undefined {
  const marks = [...text.matchAll(/[.,]/g)].map(([mark]) => mark);
  const last = marks.at(-1);
  if (last === undefined) return { whole: text, decimals: '' };
  const other = last === '.' ? ',' : '.';
  const at = text.lastIndexOf(last);
  const [head, tail] = [text.slice(0, at), text.slice(at + 1)];
  const isOnce = marks.filter((mark) => mark === last).length === 1;
  const isDecimal = tail.length > 0 && (tail.length <= digits || (tail.length !== 3 && /^0+$/.test(tail)));
  if (isOnce && isDecimal && (!head.includes(other) || isGrouped(head, other)))
    return { whole: head.replaceAll(other, ''), decimals: tail.slice(0, digits) };
  return !text.includes(other) && isGrouped(text, last)
    ? { whole: text.replaceAll(last, ''), decimals: '' }
    : undefined;
}

/** An amount of a currency in minor units, from a cell that may say the currency too, with a decimal comma or point. */
export function readAmount(text: string, currency: string): Result<number, CellFault> {
  const digits = fractionDigits(currency);
  const wrong = (): Result<number, CellFault> =>
    fail({ reason: 'amountFormat', received: text, expected: `${(25).toFixed(digits)} ${currency}` });
  const [, sign = '', figures = ''] =
    /^(-?)([\d.,]+)$/.exec(plain(text.replace(currency, '').replace(/\p{Sc}/gu, ''))) ?? [];
  const parts = split(figures, digits);
  if (!parts || !/^\d+$/.test(parts.whole)) return wrong();
  const minor = Number(sign + parts.whole + parts.decimals.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? ok(minor === 0 ? 0 : minor) : fail({ reason: 'tooLarge', received: text });
}

/** An amount with all decimals of its currency and nothing between its thousands. */
export function writeAmount(minor: number, currency: string, decimal: string): string {
  const digits = fractionDigits(currency);
  const figures = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  const sign = minor < 0 ? '-' : '';
  return digits === 0 ? sign + figures : sign + whole + decimal + figures.slice(-digits);
}

/** Amounts in several currencies: `25.00 EUR|2000.00 RUB`; a table without rows is `none`. */
export const writeTable = (table: MoneyTable): string =>
  Object.entries(table)
    .map(([currency, minor]) => `${writeAmount(minor, currency, '.')} ${currency}`)
    .join('|') || 'none';

/** The same read again. */
export function readTable(text: string): Result<MoneyTable, CellFault> {
  if (text.trim().toLowerCase() === 'none') return ok({});
  const table: Record<string, number> = {};
  for (const part of text.split('|')) {
    const currency = /[A-Z]{3}/.exec(part)?.[0];
    if (currency === undefined) return fail({ reason: 'amountFormat', received: part.trim(), expected: '25.00 EUR' });
    const amount = readAmount(part, currency);
    if (!amount.ok) return amount;
    table[currency] = amount.value;
  }
  return ok(table);
}

/** One amount of a currency that the column names. */
export const amountCell = (currency: string, decimal: string): Cell => ({
  write: (minor) => writeAmount(minor as number, currency, decimal),
  read: (text) => readAmount(text, currency),
});

/** A number that may have decimals, and a percent sign. */
export const shareCell = (decimal: string): Cell => ({
  write: (value) => String(value).replace('.', decimal),
  read: (text) => {
    const figures = plain(text).replace(/[%٪]$/, '').replace(',', '.');
    return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(figures)
      ? ok(Number(figures))
      : fail({ reason: 'numberFormat', received: text, expected: `12${decimal}5` });
  },
});

/** A whole number; marks between its thousands are let through. */
export const wholeCell: Cell = {
  write: String,
  read: (text) => {
    const parts = split(plain(text).replace(/^-/, ''), 0);
    const sign = plain(text).startsWith('-') ? '-' : '';
    return parts && /^\d+$/.test(parts.whole)
      ? ok(Number(sign + parts.whole))
      : fail({ reason: 'wholeNumber', received: text, expected: '30' });
  },
};
