import { money, type Money } from '../kernel/money';
import { parseFigure } from './figures';
import { evidenceAt, type Passage, type Suggestion } from './suggestion';
import { hasCurrency, type MoneyWords } from './sums';
import { alternatives, literal } from './words';

/** What a language knows of prices that are said without a currency. */
export interface PriceWords {
  /** What stands right before one, and what may stand between: "paid", "cost me about". */
  before: readonly string[];
  fill: readonly string[];
  /** What is paid, right after it: "65 shipping". */
  after: readonly string[];
  /** How a sentence may go on after it; any other word would be what is counted: "paid 3 times". */
  next: readonly string[];
}

interface Patterns {
  lead: RegExp;
  paid: RegExp;
  multiplier: RegExp;
  next: RegExp;
  measure: RegExp;
}

const FIGURE =
  /(?<![\p{L}\d_.,:/#№+*-])(?:\d{1,3}(?: \d{3}(?!\d))+(?:[.,٫]\d{2}(?!\d))?|\d+(?:[.,'٬٫]\d+)*)(?![\p{L}\d%°]{2}|[\d%°]|[-/:]\d)/gu;
const DECIMALS = /[.,٫]\d{2}$/;
const DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;
/** How far around a figure its words are looked for. */
const AROUND = 40;
/** A figure below this is a number of things, or a mark. */
const LEAST = 10;
/** It may be a measure, too: less sure than one with a currency. */
const LESS_SURE = 0.7;

const cache = new WeakMap<MoneyWords, Patterns>();

function patternsOf(words: MoneyWords): Patterns {
  const known = cache.get(words);
  if (known) return known;
  const { before, fill, after, next } = words.prices;
  const gap = `[\\s:(~=-]*(?:${alternatives(fill)})(?!\\p{L})`;
  const built: Patterns = {
    lead: new RegExp(`(?<!\\p{L})(?:${alternatives(before)})(?:${gap}){0,3}[\\s:(~=-]*$`, 'u'),
    paid: new RegExp(`^\\s?(?:${alternatives(after)})(?!\\p{L})`, 'u'),
    multiplier: new RegExp(`^\\s?(${alternatives(Object.keys(words.multipliers))})(?!\\p{L})\\.?`, 'u'),
    next: new RegExp(`^\\s*(?:$|[.,;:!?؟،)\\n]|[-–—]\\s|(?:${alternatives(next)})(?!\\p{L}))`, 'u'),
    measure: new RegExp(`^\\s?(?:[%°"]|(?:${words.numbers.units.map(literal).join('|')})(?!\\p{L}))`, 'u'),
  };
  cache.set(words, built);
  return built;
}

/** Tells of a place whether a price is due there. */
type IsDue = (passage: Passage, at: number) => boolean;

/** The minor units of a figure that is a price by the words around it. */
function priceAt(passage: Passage, figure: string, at: number, words: MoneyWords, currency: string, isDue: IsDue) {
  const text = passage.folded;
  const { lead, paid, multiplier, next, measure } = patternsOf(words);
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(at + figure.length, at + figure.length + AROUND);
  const times = words.multipliers[multiplier.exec(after)?.[1] ?? ''];
  const rest = times === undefined ? after : after.replace(multiplier, '');
  const minor = parseFigure(figure, currency, times);
  if (!minor || DATE.test(figure) || measure.test(rest)) return undefined;
  if (DECIMALS.test(figure) && isDue(passage, at)) return minor;
  if (paid.test(rest)) return minor;
  const isLarge = minor >= (parseFigure(`${LEAST}`, currency) ?? 0);
  return isLarge && next.test(rest) && lead.test(before) ? minor : undefined;
}

/**
 * Prices without a currency: right after words of paying, right before what is paid, or with two decimals where one is due (`isDue` tells of a
 * place). They are meant in `currency`, that of the shop; where it isn't known, it is "XXX".
 */
export function pricesIn(
  passages: readonly Passage[],
  words: MoneyWords,
  currency: string,
  isDue: IsDue,
): Suggestion<Money>[] {
  return passages.flatMap((passage) =>
    [...passage.folded.matchAll(FIGURE)].flatMap(({ 0: figure, index }): Suggestion<Money>[] => {
      const minor = priceAt(passage, figure, index, words, currency, isDue);
      if (minor === undefined || hasCurrency(passage.folded, figure, index, words)) return [];
      const evidence = evidenceAt(passage, index, index + figure.length);
      return [{ value: money(minor, currency), confidence: LESS_SURE, evidence }];
    }),
  );
}
