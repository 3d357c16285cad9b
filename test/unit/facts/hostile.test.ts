import { describe, expect, it } from 'vitest';
import { factsOfText } from '@/lib/facts/command/command';
import { lexicons, signs } from '../../make/lexicons';

const now = Date.parse('2026-11-26T10:00:00Z');
const facts = (text: string, lang?: string) =>
  factsOfText({ id: 'x', text, ...(lang && { lang }) }, { lexicons, signs, now });
const ZALGO = 'h̷̢̛e̴l̵̡l̶o̸ ẅ̵o̷r̶l̴d̵';
const BASE64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Texts that say nothing. */
const EMPTY: Record<string, string> = {
  nothing: '',
  spaces: ' \n\t \n',
  'one letter': 'a',
  pictures: '🎈🦊🧩 🌍🚀',
  zalgo: ZALGO,
  base64: BASE64,
  'a long word': 'x'.repeat(5000),
  'bidirectional marks': '\u202e\u2066\u200f\u200e\u2069\u202c',
  'half a pair': '\ud83d',
  markup: '<div><span></span></div><!-- --><table><tr><td></td></tr></table>',
  'a greeting': 'Hello',
};

describe('texts that say nothing', () => {
  it.each(Object.entries(EMPTY))('have no facts: %s', (_name, text) => {
    for (const lang of [undefined, ...Object.keys(lexicons)])
      expect(facts(text, lang)).toMatchObject({
        is_complaint: false,
        categories: ['none'],
        claimed: [],
        order_ids: [],
        heat: 0,
        threatens: [],
      });
  });
});

describe('texts that are hard to read', () => {
  const SAID = 'My order 48213 arrived broken, I paid 65 EUR and want a refund.';
  it.each([
    ['a mail with markup', `<html><body><p>${SAID}</p><blockquote>Order 11111, 99 EUR</blockquote></body></html>`],
    ['marks of direction', `\u202a${SAID}\u202c`],
    ['no-break spaces', SAID.replaceAll(' ', '\u00a0')],
    ['a megabyte after it', `${SAID}\n${'lorem ipsum '.repeat(90_000)}`],
    ['another script beside it', `${SAID} مرسی спасибо 谢谢`],
    ['a picture in letters beside it', `${SAID}\n${BASE64.repeat(200)}`],
    ['zalgo beside it', `${ZALGO} ${SAID}`],
  ])('are read all the same: %s', (_name, text) => {
    expect(facts(text, 'en')).toMatchObject({
      is_complaint: true,
      order_ids: ['48213'],
      claimed: [{ amount: 65, currency: 'EUR' }],
    });
  });

  it('quote from the text itself, at the place that they name', () => {
    const text = `Hi!\n\n> quoted\n<b>${SAID}</b>`;
    const [found] = facts(text, 'en').evidence.order_ids;
    expect(text.slice(found?.start ?? 0, found?.end ?? 0)).toBe('48213');
  });
});

/** What makes a careless reader begin again at every character. */
const RUNS: Record<string, string> = {
  'words that begin phrases': 'never has not ',
  'words with gaps after them': 'waiting ',
  'Persian beginnings': 'می نمی ',
  'numbers with signs': '№ 1 ',
  'order words': 'order no. ',
  currencies: '€ ',
  'numbers in words': 'one hundred and ',
  'words of paying': 'paid me about ',
  'bare prices': 'paid 12.50 ',
  'sums in words': 'two dollars ',
  'opening tags': '<div ',
  'quoted history': '<blockquote>',
  'header lines': 'From: a\n',
  'attribution lines': 'On 3 May wrote\n',
  'half mail addresses': '<a@',
  capitals: 'ABCD! ',
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

const LENGTH = 3000;
const TIMES = 6;
/** Twice linear growth and more is let pass as noise; a square would be 36. */
const MOST = 3 * TIMES;

describe('the time that reading takes', () => {
  it.each(Object.entries(RUNS))('grows no faster than the text: %s', (_name, unit) => {
    const text = (length: number): string => unit.repeat(length / unit.length);
    const lang = /[\u0600-\u06ff]/.test(unit) ? 'fa' : 'en';
    const growth = (): number => {
      const short = timeOf(() => facts(text(LENGTH), lang));
      return timeOf(() => facts(text(LENGTH * TIMES), lang)) / short;
    };
    facts(text(LENGTH), lang);
    expect(Math.min(growth(), growth())).toBeLessThan(MOST);
  });
});
