// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emailsIn, mayHavePhone } from '@/lib/facts/contacts';
import { datesIn } from '@/lib/facts/dates';
import { momentIn } from '@/lib/facts/moment';
import { ordersIn } from '@/lib/facts/orders';
import { otherLanguageIn } from '@/lib/facts/otherLanguage';
import { ownWords, quoteWords } from '@/lib/facts/own';
import { readPassages } from '@/lib/facts/reading';
import { passage } from '@/lib/facts/suggestion';
import { pricesIn } from '@/lib/facts/prices';
import { sumsIn } from '@/lib/facts/sums';
import { sentenceAt } from '@/lib/facts/words';
import { bareWords, cleanLine, cleanText } from '@/lib/kernel/text';
import { gapsIn } from '@/lib/reply/gaps';
import { nameAndMail } from '@/lib/ticket/build';
import { htmlToText } from '@/lib/ticket/plainText';
import { lexicons, signs } from '../../make/lexicons';
import { tone } from '../../make/tone';

const allLexicons = Object.values(lexicons);
const quoted = quoteWords(Object.values(signs));
const { contents } = tone('');
const now = Date.parse('2026-11-26T10:00:00Z');

/** Everything that looks at a text before a person does: of a page, or one that is being written with each of its letters. */
const LOOKS: Record<string, (text: string) => unknown> = {
  cleanText,
  cleanLine,
  bareWords,
  htmlToText,
  nameAndMail,
  emailsIn: (text) => emailsIn([passage(text)]),
  mayHavePhone: (text) => mayHavePhone([passage(text)]),
  datesIn: (text) => allLexicons.map((known) => datesIn([passage(text)], known, now, 'UTC')),
  ordersIn: (text) => allLexicons.map(({ numbers }) => ordersIn([passage(text)], numbers)),
  pricesIn: (text) =>
    allLexicons.map((words) => pricesIn([passage(text)], { words, currency: 'EUR', sums: [], isDue: () => true })),
  sumsIn: (text) => allLexicons.map((known) => sumsIn([passage(text)], known)),
  readPassages: (text) => allLexicons.map((lexicon) => readPassages([passage(text)], lexicon)),
  ownWords: (text) => ownWords(text, quoted),
  sentenceAt: (text) => sentenceAt(text, text.length - 2, text.length - 1),
  momentIn: (text) => allLexicons.map((words) => momentIn(text, { words, locale: 'en-GB', at: now, zone: 'UTC' })),
  otherLanguageIn: (text) => otherLanguageIn(text, 'en', signs),
  gapsIn: (text) =>
    gapsIn(text, { contents, heat: 3, apologies: 2, isPublic: true, order: 'A-1', customer: 'Tom H.', untold: [] }),
};

/** What makes a careless pattern begin again at every character: runs that almost match, and end in something else. */
const RUNS: Record<string, string> = {
  spaces: ' ',
  'no-break spaces': '\u00a0',
  'blank lines': ' \n',
  letters: 'a',
  digits: '1',
  'digits with spaces': '1 ',
  'grouped digits': '1.1,',
  dots: '.',
  dashes: '-',
  'at signs': '@',
  'half addresses': 'a@a.',
  'direction marks': '\u202e',
};

/** The best of a few runs: what else the machine does only adds. */
function timeOf(deed: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    deed();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const LENGTH = 2000;
const TIMES = 8;
/** Twice linear growth and more is let pass as noise; a square would be 64. */
const MOST = 3 * TIMES;

describe.each(Object.entries(LOOKS))('%s', (_name, look) => {
  it.each(Object.entries(RUNS))('takes no longer for each character of a long run of %s', (_what, unit) => {
    const text = (length: number): string => `Order${unit.repeat(length / unit.length)}x`;
    const growth = (): number => {
      const short = timeOf(() => look(text(LENGTH)));
      return timeOf(() => look(text(LENGTH * TIMES))) / short;
    };
    look(text(LENGTH));
    expect(Math.min(growth(), growth())).toBeLessThan(MOST);
  });
});
