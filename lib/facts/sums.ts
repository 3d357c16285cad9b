import { fractionDigits, money, type Money } from '../kernel/money';
import type { Passage, Suggestion } from './suggestion';
import { alternatives, fold, sentenceAt } from './words';

/** What the lexicons know of money in words. `TOMAN` is ten rials. */
export interface MoneyWords {
  currencies: Readonly<Record<string, string>>;
  multipliers: Readonly<Record<string, number>>;
}

const SIGNS: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', '₽': 'RUB', '﷼': 'IRR' };
const CODES = 'eur|usd|gbp|rub|irr|chf|pln|try|aed';
const TOMAN_IN_RIAL = 10;

// A space separates only groups of three, and none follows a comma or point: in "order 10482, 35 EUR" the sum is 35.
const SPACED = '\\d{1,3}(?: \\d{3}(?!\\d))+(?:[.,٫]\\d+)?';
const FIGURE = `${SPACED}|\\d+(?:[.,'٬٫]\\d+)*`;
// A figure doesn't begin inside another one, such as the year of "12.03.26 490 EUR".
const NOT_INSIDE = "(?<![\\p{L}\\d-]|\\d[.,'٬٫:/])";

const cache = new WeakMap<MoneyWords, RegExp>();

function pattern(words: MoneyWords): RegExp {
  const known = cache.get(words);
  if (known) return known;
  const multipliers = alternatives(Object.keys(words.multipliers));
  const names = alternatives(Object.keys(words.currencies));
  const unit = `(?:${alternatives(Object.keys(SIGNS))}|(?:${CODES}|${names})(?!\\p{L}))`;
  const before = `(?<unitBefore>${unit})\\s?(?<figureAfter>${FIGURE})`;
  // A figure without a unit is taken too, and dropped later: else each of its digits would be tried as where another one begins.
  const after = `${NOT_INSIDE}(?<figure>${FIGURE})(?:\\s*(?<multiplier>(?:${multipliers})(?!\\p{L})\\.?))?(?:\\s*(?<unit>${unit}))?`;
  const built = new RegExp(`${after}|${before}`, 'gu');
  cache.set(words, built);
  return built;
}

function currencyOf(unit: string, words: MoneyWords): string | undefined {
  const named = Object.entries(words.currencies).find(([name]) => fold(name) === unit)?.[1];
  return SIGNS[unit] ?? named ?? (new RegExp(`^(?:${CODES})$`).test(unit) ? unit.toUpperCase() : undefined);
}

/**
 * A figure as people write it, as a number of minor units: the last separator is the decimal one when as many digits follow it as
 * the currency has (or a single one); every other separator groups thousands. Undefined for a figure too large to count.
 */
export function parseFigure(figure: string, currency: string, times = 1): number | undefined {
  const digits = fractionDigits(currency);
  const clean = figure.replace(/[\s'٬\u00a0]/g, '').replace('٫', '.');
  const match = /^(.*)[.,](\d+)$/.exec(clean);
  const isDecimal = match !== null && digits > 0 && (match[2]?.length ?? 0) <= digits && (match[2]?.length ?? 0) < 3;
  const whole = (isDecimal ? (match[1] ?? '') : clean).replace(/\D/g, '');
  const fraction = isDecimal ? (match[2] ?? '').padEnd(digits, '0') : '0'.repeat(digits);
  const minor = Math.round(Number(whole + fraction) * times);
  return Number.isSafeInteger(minor) && whole.length <= 12 ? minor : undefined;
}

/** Sums with their currency, in the order they appear; a sum without a currency is not one. */
export function sumsIn(passages: readonly Passage[], words: MoneyWords): Suggestion<Money>[] {
  const found = new Map<string, Suggestion<Money>>();
  for (const { text, folded, message } of passages) {
    for (const match of folded.matchAll(pattern(words))) {
      const groups = match.groups ?? {};
      const named = currencyOf(groups.unit ?? groups.unitBefore ?? '', words);
      if (!named) continue;
      const currency = named === 'TOMAN' ? 'IRR' : named;
      const multiplier = (groups.multiplier ?? '').replace('.', '');
      const times =
        (Object.entries(words.multipliers).find(([word]) => fold(word) === multiplier)?.[1] ?? 1) *
        (named === 'TOMAN' ? TOMAN_IN_RIAL : 1);
      const minor = parseFigure(groups.figure ?? groups.figureAfter ?? '', currency, times);
      const key = `${minor} ${currency}`;
      if (minor === undefined || minor === 0 || found.has(key)) continue;
      const quote = sentenceAt(text, match.index, match.index + match[0].length);
      const evidence = { source: 'text' as const, quote, ...(message !== undefined && { message }) };
      found.set(key, { value: money(minor, currency), evidence });
    }
  }
  return [...found.values()];
}
