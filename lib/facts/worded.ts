import type { MoneyWords } from './sums';
import { alternatives, fold } from './words';

/** An amount in words before a currency: where its words begin, how much they say, where the currency's name ends. */
export interface Worded {
  value: number;
  unit: string;
  start: number;
  end: number;
}

interface Numerals {
  currency: RegExp;
  values: ReadonlyMap<string, number>;
  multipliers: ReadonlyMap<string, number>;
  joiners: ReadonlySet<string>;
}

/** How far before a currency its number is looked for. */
const BEFORE = 70;
const WORD = /[\p{L}\d]+(?:[.,٫٬'](?=\d)\d+)*/gu;
const FIGURE = /^\d/;
const LEAST = 2;

const cache = new WeakMap<MoneyWords, Numerals>();

function numeralsOf(words: MoneyWords): Numerals {
  const known = cache.get(words);
  if (known) return known;
  const folded = (values: Readonly<Record<string, number>>): Map<string, number> =>
    new Map(Object.entries(values).map(([word, value]) => [fold(word), value]));
  const built: Numerals = {
    currency: new RegExp(`(?<=\\p{L}\\s)(?:${alternatives(Object.keys(words.currencies))})(?!\\p{L})`, 'gu'),
    values: folded(words.numerals),
    multipliers: folded(words.multipliers),
    joiners: new Set(words.numeralJoiners.map(fold)),
  };
  cache.set(words, built);
  return built;
}

/** "1.5" and "1,5" have decimals, "1.500" has thousands. */
const figureOf = (word: string): number => Number(word.replace(/[.,٫٬'](?=\d{3}(?!\d))/g, '').replace(/[,٫]/, '.'));

/** The words right before a currency that a number may be made of, in their order. */
function runBefore(before: string, { values, multipliers, joiners }: Numerals): { word: string; at: number }[] {
  const run: { word: string; at: number }[] = [];
  let from = before.length;
  for (const { 0: word, index } of [...before.matchAll(WORD)].toReversed()) {
    const isPart = values.has(word) || multipliers.has(word) || joiners.has(word) || FIGURE.test(word);
    if (!isPart || !/^[\s-]*$/.test(before.slice(index + word.length, from))) break;
    run.unshift({ word, at: index });
    from = index;
  }
  while (run[0] && joiners.has(run[0].word)) run.shift();
  return run;
}

/** "One million and two hundred thousand": what stands before a multiplier is multiplied, and all is added up. */
function valueOf(run: readonly { word: string }[], { values, multipliers }: Numerals): number {
  let [total, group] = [0, 0];
  for (const { word } of run) {
    const times = multipliers.get(word);
    if (times === undefined) group += values.get(word) ?? (FIGURE.test(word) ? figureOf(word) : 0);
    else if (times < 1000) group = Math.max(1, group) * times;
    else {
      total += Math.max(1, group) * times;
      group = 0;
    }
  }
  return total + group;
}

/** Amounts of which some number is written as a word: "two hundred dollars", "1 million and 200 thousand tomans". */
export function wordedIn(text: string, words: MoneyWords): Worded[] {
  const numerals = numeralsOf(words);
  return [...text.matchAll(numerals.currency)].flatMap(({ 0: unit, index }): Worded[] => {
    const from = Math.max(0, index - BEFORE);
    const run = runBefore(text.slice(from, index), numerals);
    const figures = run.filter(({ word }) => FIGURE.test(word)).length;
    const isWorded = figures > 1 || run.some(({ word }) => numerals.values.has(word));
    const value = valueOf(run, numerals);
    const [first] = run;
    if (!first || !isWorded || value < LEAST) return [];
    return [{ value, unit, start: from + first.at, end: index + unit.length }];
  });
}
