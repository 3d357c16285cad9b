import { asciiDigits } from '../kernel/text';
import type { Passage, Suggestion } from './suggestion';
import { alternatives, sentenceAt } from './words';

/** Order numbers have three digits at least; letters in front and hyphens within are common. */
const NUMBER = '([a-zа-я]{0,4}[-/]?\\d[\\d-]{1,}\\d|[a-z]{1,4}-?\\d{2,})';

const cache = new WeakMap<readonly string[], RegExp>();

function pattern(before: readonly string[]): RegExp {
  const known = cache.get(before);
  if (known) return known;
  // Each part brings the space after it: optional spaces side by side would be tried in every way to share a long run among them.
  const word = '(?:(?:number|no\\.?|nr\\.?|n\\.|номер|numero|شماره ?ی?)\\s*)?';
  const stop = '(?:[:.]\\s*)?';
  const sign = '(?:(?:№|#|n°)\\s*)?';
  const named = `(?<!\\p{L})(?:${alternatives(before)})\\s*${word}${stop}${sign}${stop}${NUMBER}`;
  const signed = `(?:№|#)\\s*${NUMBER}`;
  const built = new RegExp(`${named}|${signed}`, 'gu');
  cache.set(before, built);
  return built;
}

const hasThreeDigits = (value: string): boolean => (value.match(/\d/g) ?? []).length >= 3;
const looksLikeDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Order numbers after one of the words for an order or a number sign, in the order they appear, each once. */
export function ordersIn(passages: readonly Passage[], before: readonly string[]): Suggestion<string>[] {
  const found = new Map<string, Suggestion<string>>();
  for (const { text, folded, message } of passages) {
    for (const match of folded.matchAll(pattern(before))) {
      const value = asciiDigits(match[1] ?? match[2] ?? '').toUpperCase();
      if (!hasThreeDigits(value) || looksLikeDate(value) || found.has(value)) continue;
      const quote = sentenceAt(text, match.index, match.index + match[0].length);
      found.set(value, {
        value,
        evidence: { source: 'text', quote, ...(message !== undefined && { message }) },
      });
    }
  }
  return [...found.values()];
}
