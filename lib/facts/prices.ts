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
/** It may be a measure, too: less sure than one with a currency, and least where only other sums make it one. */
export const SAID_AS_PRICE = 0.7;
const AMONG_SUMS = 0.6;

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

interface Context {
  words: MoneyWords;
  /** The shop's currency, in which such prices are meant; where it isn't known, it is "XXX". */
  currency: string;
  /** Sums with their currency, found already. */
  sums: readonly Suggestion<Money>[];
  /** Tells of a place whether a price is due there. */
  isDue: (passage: Passage, at: number) => boolean;
}

interface Price {
  minor: number;
  confidence: number;
}

/** A figure that is a price by the words around it. */
function priceAt(
  passage: Passage,
  { figure, at, isAmongSums }: { figure: string; at: number; isAmongSums: boolean },
  { words, currency, isDue }: Context,
): Price | undefined {
  const text = passage.folded;
  const { lead, paid, multiplier, next, measure } = patternsOf(words);
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(at + figure.length, at + figure.length + AROUND);
  const times = words.multipliers[multiplier.exec(after)?.[1] ?? ''];
  const rest = times === undefined ? after : after.replace(multiplier, '');
  const minor = parseFigure(figure, currency, times);
  if (!minor || DATE.test(figure) || measure.test(rest)) return undefined;
  const isLarge = minor >= (parseFigure(`${LEAST}`, currency) ?? 0);
  const isDecimal = DECIMALS.test(figure);
  const isSaid =
    paid.test(rest) || (isDecimal && isDue(passage, at)) || (isLarge && next.test(rest) && lead.test(before));
  if (isSaid) return { minor, confidence: SAID_AS_PRICE };
  return isDecimal && isAmongSums ? { minor, confidence: AMONG_SUMS } : undefined;
}

/**
 * Prices without a currency: right after words of paying, right before what is paid, or with two decimals where a price is due or other sums are told.
 */
export function pricesIn(passages: readonly Passage[], context: Context): Suggestion<Money>[] {
  const { words, currency, sums } = context;
  return passages.flatMap((passage) => {
    const isAmongSums = sums.some(({ evidence }) => evidence.message === passage.message);
    return [...passage.folded.matchAll(FIGURE)].flatMap(({ 0: figure, index }): Suggestion<Money>[] => {
      const price = priceAt(passage, { figure, at: index, isAmongSums }, context);
      if (!price || hasCurrency(passage.folded, figure, index, words)) return [];
      const evidence = evidenceAt(passage, index, index + figure.length);
      return [{ value: money(price.minor, currency), confidence: price.confidence, evidence }];
    });
  });
}
