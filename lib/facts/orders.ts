import { evidenceAt, type Passage, type Suggestion } from './suggestion';
import { alternatives, literal } from './words';

/** What a language knows of numbers that are none of money. */
export interface OrderWords {
  /** What people write before an order number, and what may stand between the two. */
  order: readonly string[];
  orderFill: readonly string[];
  /** Words that mean other things as well: only a long number after them is one. */
  orderPerhaps: readonly string[];
  /** What the sign № stands for besides: articles, shops, rooms. */
  notOrder: readonly string[];
  /** Measures: a number before one of them counts something. */
  units: readonly string[];
}

interface Patterns {
  /** The end of a text after which an order number comes. */
  lead: RegExp;
  /** The same of a word that means other things as well. */
  perhaps: RegExp | undefined;
  /** The end of a text after which a numbered thing comes that is no order. */
  other: RegExp;
  /** What a number that counts something is followed by. */
  measure: RegExp;
}

/** How far before a number its word is looked for. */
const BEFORE = 48;
const CANDIDATE =
  /(?<![\p{L}\d.,+/:_-])(?:[a-zа-я]{1,6}[-/_]?)?\d[\da-zа-я]*(?:[-/_]\d[\da-zа-я]*|[-/_][a-zа-я]{1,3}(?!\p{L})| \/[a-zа-я](?!\p{L}))*/gu;
const DATE = /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/]\d{1,2}(?:[-/](?:\d{2}|\d{4}))?)$/;
const YEAR = /^(?:19|20|13|14)\d\d$/;
const SIGN = /[#№]\s*$/;
const FIGURE_GOES_ON = /^(?:[.,٫٬]\d| 000(?!\d))/;
const AND = /^\s*(?:[,;&+]|and|и|e|و)\s*[#№]?$/;
const LEAST_DIGITS = 3;
/** A bare sign must stand before a longer number: "#1" and "№ 12" are ranks. */
const LEAST_SIGNED = 4;
const LEAST_PERHAPS = 5;

const cache = new WeakMap<OrderWords, Patterns>();

function patternsOf(words: OrderWords): Patterns {
  const known = cache.get(words);
  if (known) return known;
  const filling = (between: readonly string[]): string => `[\\s:.,(–—-]*(?:${alternatives(between)})(?!\\p{L})\\.?`;
  const fill = filling(words.orderFill);
  // "Item code of order 5" numbers an order.
  const fillOfOthers = filling(words.orderFill.filter((word) => !words.order.includes(word)));
  const built: Patterns = {
    lead: new RegExp(`(?<!\\p{L})(?:${alternatives(words.order)})(?:${fill}){0,4}[\\s:.(№#°º=\u200e-]*$`, 'u'),
    perhaps:
      words.orderPerhaps.length === 0
        ? undefined
        : new RegExp(`(?<!\\p{L})(?:${alternatives(words.orderPerhaps)})(?:${fill}){0,2}[\\s:.(№#°º-]*$`, 'u'),
    other: new RegExp(`(?<!\\p{L})(?:${alternatives(words.notOrder)})(?:${fillOfOthers}){0,2}[\\s:.(№#°º-]*$`, 'u'),
    measure: new RegExp(`^\\s?(?:[%°€$£₽﷼]|(?:${words.units.map(literal).join('|')})(?!\\p{L}))`, 'u'),
  };
  cache.set(words, built);
  return built;
}

const digitsIn = (value: string): number => (value.match(/\d/g) ?? []).length;

/** True where an order number is due: after "order no." and the like. */
export const isAfterOrder = (before: string, words: OrderWords): boolean =>
  patternsOf(words).lead.test(before.slice(-BEFORE));

/** What a number is, by the words around it: named as an order, only signed as a number, or neither. */
function kindOf(value: string, before: string, after: string, words: OrderWords): 'named' | 'signed' | undefined {
  const { lead, perhaps, other, measure } = patternsOf(words);
  if (digitsIn(value) < LEAST_DIGITS || DATE.test(value) || FIGURE_GOES_ON.test(after)) return undefined;
  if (measure.test(after) || other.test(before)) return undefined;
  if (lead.test(before)) return YEAR.test(value) && !/[#№:]\s*$/.test(before) ? undefined : 'named';
  if (perhaps?.test(before) && digitsIn(value) >= LEAST_PERHAPS) return 'signed';
  return SIGN.test(before) && digitsIn(value) >= LEAST_SIGNED ? 'signed' : undefined;
}

const SURE = { named: 0.95, signed: 0.8 };

/**
 * Order numbers after one of the words for an order or a number sign, in the order they appear, each once. `isSum` tells of a place whether a sum
 * of money stands there: "order 350 EUR" is no number.
 */
export function ordersIn(
  passages: readonly Passage[],
  words: OrderWords,
  isSum: (passage: Passage, at: number) => boolean = () => false,
): Suggestion<string>[] {
  const found = new Map<string, Suggestion<string>>();
  for (const passage of passages) {
    let last: number | undefined;
    for (const { 0: value, index } of passage.folded.matchAll(CANDIDATE)) {
      const end = index + value.length;
      const before = passage.folded.slice(Math.max(0, index - BEFORE), index);
      const isNext =
        last !== undefined && AND.test(passage.folded.slice(last, index)) && digitsIn(value) > LEAST_SIGNED;
      const kind = isNext ? 'named' : kindOf(value, before, passage.folded.slice(end, end + BEFORE), words);
      if (!kind || isSum(passage, index)) continue;
      last = end;
      const name = value.toUpperCase();
      if (!found.has(name))
        found.set(name, { value: name, confidence: SURE[kind], evidence: evidenceAt(passage, index, end) });
    }
  }
  return [...found.values()];
}
