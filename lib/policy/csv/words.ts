import { ok } from '../../kernel/result';
import type { Cell } from './cell';

/** A word as the document writes it: spreadsheets like to begin cells with a capital. */
const known = (word: string, words: readonly string[]): string =>
  words.find((each) => each.toLowerCase() === word.toLowerCase()) ?? word;

/** Text as it stands. */
export const textCell: Cell = { write: String, read: ok };

/** Text without blanks around it: an id, a date. */
export const lineCell: Cell = { write: String, read: (text) => ok(text.trim()) };

/** A date; one with dots is day, month, year. */
export const dayCell: Cell = {
  write: String,
  read: (text) => {
    const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? [];
    return ok(year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim());
  },
};

/** One of a few words. */
export const wordCell = (words: readonly string[]): Cell => ({
  write: String,
  read: (text) => ok(known(text.trim(), words)),
});

/** Several of a few words: `gift|apology`. */
export const wordsCell = (words: readonly string[]): Cell => ({
  write: (value) => (value as string[]).join('|'),
  read: (text) =>
    ok(
      text
        .split(/[|,;+]/)
        .map((word) => known(word.trim(), words))
        .filter((word) => word !== ''),
    ),
});
