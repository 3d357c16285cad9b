import { fractionDigits } from './money';
import { asciiDigits } from './text';

/** Everything that only spaces a figure or directs it. */
const AROUND = /[\s\u200e\u200f\u061c\u2066-\u2069]/g;
const MINUS = /^[-−–]|[-−–]$/;
/** Thousands in groups of three, with one mark between them all. */
const GROUPS = /^\d{1,3}(?:([.,'’٬،])\d{3})(?:\1\d{3})*$/;
const MOST_DIGITS = 12;

interface Figure {
  isNegative: boolean;
  whole: string;
  fraction: string;
}

/** The figure cut at its decimal mark, if it has one. */
function cut(text: string, decimal: string): { before: string; mark: string; fraction: string } {
  const own = text.includes('٫') ? '٫' : decimal.replace('٫', '.');
  const other = own === ',' ? '.' : ',';
  const [, before, mark, fraction] =
    new RegExp(`^(.*)([${own}])(\\d+)$`).exec(text) ?? new RegExp(`^(.*)([${other}])(\\d{1,2})$`).exec(text) ?? [];
  return before === undefined || mark === undefined || fraction === undefined
    ? { before: text, mark: own, fraction: '' }
    : { before, mark, fraction };
}

/**
 * Takes a figure apart. The mark of the language ("." or ",") is always a decimal one; the other mark groups thousands where three digits
 * follow it, and is a decimal one else. Undefined for what is no figure.
 */
function figureOf(text: string, decimal: string): Figure | undefined {
  const bare = asciiDigits(text).replace(AROUND, '');
  const clean = bare.replace(MINUS, '');
  const { before, mark, fraction } = cut(clean, decimal);
  const isGrouped = GROUPS.test(before) && !before.includes(mark);
  const whole = before.replace(/\D/g, '');
  if ((!isGrouped && !/^\d+$/.test(before)) || whole.length > MOST_DIGITS) return undefined;
  return { isNegative: clean !== bare, whole, fraction };
}

const signed = (value: number, { isNegative }: Figure): number => (isNegative && value > 0 ? -value : value);

/** A number as a person types it, in the digits of any language: "1,234.5", "1.234,5", "۱۲٫۵". Undefined for what is none. */
export function parseNumber(text: string, decimal: string): number | undefined {
  const figure = figureOf(text, decimal);
  return figure && signed(Number(`${figure.whole}.${figure.fraction || '0'}`), figure);
}

/** The codes and signs that may stand beside an amount: those of its own currency only. */
function units(currency: string): string[] {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const sign = parts.formatToParts(0).find(({ type }) => type === 'currency')?.value;
  return [currency, currency.toLowerCase(), ...(sign === undefined ? [] : [sign])];
}

function withoutUnit(text: string, currency: string): string {
  const bare = text.trim();
  const unit = units(currency).find((each) => bare.startsWith(each) || bare.endsWith(each));
  return unit === undefined ? bare : bare.replace(unit, '');
}

/**
 * An amount as a person types it, in minor units of the currency; it may be negative, which is for its field to refuse. Undefined for what
 * is no amount, such as one with more decimals than the currency has: nothing is rounded.
 */
export function parseAmount(text: string, currency: string, decimal: string): number | undefined {
  const figure = figureOf(withoutUnit(text, currency), decimal);
  const digits = fractionDigits(currency);
  if (!figure || figure.fraction.length > digits) return undefined;
  return signed(Number(figure.whole + figure.fraction.padEnd(digits, '0')), figure);
}
