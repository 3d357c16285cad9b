import { asciiDigits } from '../kernel/text';

const FOLDS: Record<string, string> = {
  ё: 'е',
  ي: 'ی',
  ك: 'ک',
  ة: 'ه',
  أ: 'ا',
  '’': "'",
  '‘': "'",
  '\u200c': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/**
 * Text made comparable: lower case, digits as 0-9, one form for letters that are written in several. One character stays one
 * character, so positions can be quoted from the original.
 */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : Array.from(text)
          .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
          .join('');
  return asciiDigits(same).replace(/[ёيكةأ’‘\u200c\u00a0\u202f]/g, (sign) => FOLDS[sign] ?? sign);
};

const LETTER = '[\\p{L}\\p{N}_]';
/** A word as part of a pattern, folded as the text it is looked for in. */
export const literal = (word: string): string => fold(word).replace(/[.+?^${}()|[\]\\/*]/g, '\\$&');

/** Words as alternatives of a pattern, longest first. */
export const alternatives = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

/** A lexicon entry as a pattern: `*` at the end of a word stands for any ending, alone for one to three words. */
function entryPattern(entry: string): string {
  return fold(entry)
    .split(/\s+/)
    .map((word) => (word === '*' ? '\\S+(?:\\s+\\S+){0,2}' : literal(word).replaceAll('\\*', '\\p{L}*')))
    .join('\\s+');
}

/** One pattern that finds any of the entries as whole words in folded text; undefined for an empty list. */
export function anyOf(entries: readonly string[]): RegExp | undefined {
  if (entries.length === 0) return undefined;
  const any = entries
    .toSorted((a, b) => b.length - a.length)
    .map(entryPattern)
    .join('|');
  return new RegExp(`(?<!${LETTER})(?:${any})(?!${LETTER})`, 'gu');
}

const SENTENCE_END = /[.!?؟…][\s»"”)]|\n/g;
const LONGEST_QUOTE = 160;

/** The sentence around a position of the text, to be shown as evidence; long ones are cut around the position. */
export function sentenceAt(text: string, start: number, end: number): string {
  // Whatever is further away would be cut off anyhow.
  const offset = Math.max(0, start - LONGEST_QUOTE);
  const near = text.slice(offset, end + LONGEST_QUOTE);
  let from = offset;
  let to = offset + near.length;
  for (const match of near.matchAll(SENTENCE_END)) {
    const after = offset + match.index + match[0].length;
    if (after <= start) from = after;
    else if (offset + match.index >= end) {
      to = after;
      break;
    }
  }
  if (to - from > LONGEST_QUOTE) {
    from = Math.max(from, start - 60);
    to = Math.min(to, from + LONGEST_QUOTE);
  }
  return text.slice(from, to).trim();
}
