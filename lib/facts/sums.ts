import { money, type Money } from '../kernel/money';
import { parseFigure } from './figures';
import { isAfterOrder, type OrderWords } from './orders';
import type { PriceWords } from './prices';
import { evidenceAt, type Passage, type Suggestion } from './suggestion';
import { wordedIn } from './worded';
import { alternatives, fold } from './words';

/** What the lexicons know of money in words. `TOMAN` is ten rials. */
export interface MoneyWords {
  currencies: Readonly<Record<string, string>>;
  multipliers: Readonly<Record<string, number>>;
  /** Ways to say one thousand without a figure: "mil reais". */
  thousandAlone: readonly string[];
  /** Numbers in words and what may stand between them: "one", "hundred and fifty". */
  numerals: Readonly<Record<string, number>>;
  numeralJoiners: readonly string[];
  /** By what prices without a currency are told. */
  prices: PriceWords;
  numbers: OrderWords;
}

const SIGNS: Record<string, string> = {
  '€': 'EUR',
  r$: 'BRL',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  $: 'USD',
  '£': 'GBP',
  '₽': 'RUB',
  '﷼': 'IRR',
  '₹': 'INR',
  '₴': 'UAH',
  '₸': 'KZT',
  '₺': 'TRY',
};
const CODES =
  'eur|usd|gbp|rub|rur|irr|chf|pln|try|aed|brl|cad|aud|inr|kzt|uah|byn|jpy|sek|nok|dkk|czk|huf|ron|bgn|mxn|nzd';
const OTHER_CODES: Record<string, string> = { RUR: 'RUB' };
const TOMAN_IN_RIAL = 10;

// A space separates only groups of three, and none follows a comma or point: in "order 10482, 35 EUR" the sum is 35.
const SPACED = '\\d{1,3}(?: \\d{3}(?!\\d))+(?:[.,٫]\\d+)?';
// A figure doesn't begin inside another one, such as the year of "12.03.26 490 EUR".
const FIGURE = new RegExp(
  `(?:(?<=(?<!\\p{L})(?:${CODES}|rs))|(?<![\\p{L}\\d_-]|\\d[.,'٬٫:/]))(?:${SPACED}|\\d+(?:[.,'٬٫]\\d+)*)`,
  'gu',
);
const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/;
/** How far around a figure its words are looked for. */
const AROUND = 48;

interface Patterns {
  before: RegExp;
  after: RegExp;
  alone: RegExp;
}

const cache = new WeakMap<MoneyWords, Patterns>();

/** What stands right before and right after a figure of money: small patterns at few places, not a large one at each place of the text. */
function patternsOf(words: MoneyWords): Patterns {
  const known = cache.get(words);
  if (known) return known;
  const multipliers = alternatives(Object.keys(words.multipliers));
  const names = alternatives(Object.keys(words.currencies));
  const signs = alternatives(Object.keys(SIGNS));
  const unit = `(?:${signs}|(?:${CODES}|${names})(?!\\p{L}))`;
  const built: Patterns = {
    // Signs and codes stand before figures; of words only these: in "100 р. 21 шт." the 21 is no sum.
    before: new RegExp(`(?<!\\p{L})(?<unit>${signs}|(?:${CODES}|euro|rs)(?!\\p{L}))\\.?(?<gap>\\s?)$`, 'u'),
    after: new RegExp(
      `^(?:,-|,–)?(?:\\s*(?<multiplier>${multipliers})(?:(?!\\p{L})\\.?|(?=${names})))?(?:\\s*(?<unit>${unit}))?`,
      'u',
    ),
    alone: new RegExp(`(?<!\\p{L}|\\d ?|[.,])(?:${alternatives(words.thousandAlone)})\\s+(?<unit>${unit})`, 'gu'),
  };
  cache.set(words, built);
  return built;
}

function currencyOf(unit: string, words: MoneyWords): string | undefined {
  const named = Object.entries(words.currencies).find(([name]) => fold(name) === unit)?.[1];
  const code = new RegExp(`^(?:${CODES})$`).test(unit) ? unit.toUpperCase() : undefined;
  return SIGNS[unit] ?? named ?? (code && (OTHER_CODES[code] ?? code));
}

const DOLLARS = ['USD', 'CAD', 'AUD', 'NZD', 'XXX'];
/** What a bare "$" means in a shop: its own currency where that is a dollar or not known (XXX). */
export const dollarOf = (currency: string): string => (DOLLARS.includes(currency) ? currency : 'USD');

/** The figure without an order number that stands before it: of "order 123 490 EUR" 490. */
function withoutOrder(figure: string, before: string, words: MoneyWords): string {
  const match = /^(\d{3}) ([1-9].*)$/.exec(figure);
  return match?.[2] !== undefined && isAfterOrder(before, words.numbers) ? match[2] : figure;
}

/** A figure with its currency and what multiplies it. */
interface Amount {
  figure: string;
  unit: string;
  multiplier: string;
  start: number;
  end: number;
}

/** True where a figure has its currency beside it. */
export const hasCurrency = (text: string, figure: string, start: number, words: MoneyWords): boolean =>
  amountAt(text, figure, start, words) !== undefined;

/** The unit that stands nearest to a figure: a sign joined to it, else what follows, else what stands before. */
function amountAt(text: string, figure: string, start: number, words: MoneyWords): Amount | undefined {
  const { before, after } = patternsOf(words);
  if (DATE.test(figure)) return undefined;
  const end = start + figure.length;
  const left = before.exec(text.slice(Math.max(0, start - AROUND), start));
  const right = after.exec(text.slice(end, end + AROUND));
  const multiplier = right?.groups?.multiplier ?? '';
  const isJoined = left?.groups?.gap === '';
  const unit = (isJoined ? left.groups?.unit : undefined) ?? right?.groups?.unit ?? left?.groups?.unit;
  if (unit === undefined) return undefined;
  const isLeft = isJoined || right?.groups?.unit === undefined;
  const from = isLeft ? start - (left?.[0].length ?? 0) : start;
  return { figure, unit, multiplier, start: from, end: end + (right?.[0].trimEnd().length ?? 0) };
}

function amountsIn(text: string, words: MoneyWords): Amount[] {
  const figures = [...text.matchAll(FIGURE)].flatMap(({ 0: figure, index }) => {
    const before = text.slice(Math.max(0, index - AROUND), index);
    const own = withoutOrder(figure, before, words);
    return amountAt(text, own, index + figure.length - own.length, words) ?? [];
  });
  const alone = [...text.matchAll(patternsOf(words).alone)].map(({ 0: all, index, groups }): Amount => ({
    figure: '1000',
    unit: groups?.unit ?? '',
    multiplier: '',
    start: index,
    end: index + all.length,
  }));
  const inWords = wordedIn(text, words).map(({ value, ...place }): Amount => ({
    figure: `${value}`,
    multiplier: '',
    ...place,
  }));
  const isInside = ({ start, end }: Amount): boolean => inWords.some((each) => each.start <= start && end <= each.end);
  return [...[...figures, ...alone].filter((amount) => !isInside(amount)), ...inWords].toSorted(
    (a, b) => a.start - b.start,
  );
}

function moneyOf({ figure, unit, multiplier }: Amount, words: MoneyWords, dollar: string): Money | undefined {
  const named = unit === '$' ? dollar : currencyOf(unit, words);
  if (!named) return undefined;
  const currency = named === 'TOMAN' ? 'IRR' : named;
  const word = Object.entries(words.multipliers).find(([each]) => fold(each) === multiplier);
  const times = (word?.[1] ?? 1) * (named === 'TOMAN' ? TOMAN_IN_RIAL : 1);
  const minor = parseFigure(figure, currency, times);
  return minor === undefined || minor === 0 ? undefined : money(minor, currency);
}

/** A sum with its currency is hardly anything else. */
const SURE = 0.95;

/**
 * Sums with their currency, in the order they appear; a sum without a currency is not one. `dollar` is what a bare "$" means: the shop's
 * currency where that is one of the dollars.
 */
export function sumsIn(passages: readonly Passage[], words: MoneyWords, dollar = 'USD'): Suggestion<Money>[] {
  const found = new Map<string, Suggestion<Money>>();
  for (const passage of passages) {
    for (const amount of amountsIn(passage.folded, words)) {
      const value = moneyOf(amount, words, dollar);
      const key = `${value?.minor} ${value?.currency}`;
      if (!value || found.has(key)) continue;
      found.set(key, { value, evidence: evidenceAt(passage, amount.start, amount.end), confidence: SURE });
    }
  }
  return [...found.values()];
}
