import { describe, expect, it } from 'vitest';
import { toneOf } from '@/lib/reply/tone/tone';
import { toneRules } from '../../../make/tone';

/** English with no phrases but one. */
function finds(phrase: string, draft: string, sets: Record<string, string[]> = {}): string[] {
  const english = toneRules.en!;
  const none = Object.fromEntries(Object.keys(english.classes).map((name) => [name, [] as never[]]));
  const empty = (lists: object): never => Object.fromEntries(Object.keys(lists).map((key) => [key, []])) as never;
  const data = {
    ...english,
    sets,
    classes: { ...none, sarcasm: [{ better: 'x', phrases: [phrase] }] } as never,
    contents: empty(english.contents),
    promises: empty(english.promises),
    options: {},
    dated: [],
    vague: [],
    mention: [],
    private: empty(english.private),
  };
  return toneOf(draft, { language: 'en', channel: 'chat', customer: '', data }).findings.map(({ quote }) => quote);
}

describe('the small language of phrases', () => {
  it.each([
    ['red hat', 'A red hat.', ['red hat']],
    ['red hat', 'A red. Hat.', []],
    ['read* it', 'Reading it. He reads it.', ['Reading it', 'reads it']],
    ['pay # euros', 'Pay 20 euros', ['Pay 20 euros']],
    ['a _ c', 'a b c. a c.', ['a b c']],
    ['a _2 d', 'a d. a b c d.', ['a d', 'a b c d']],
    ['(a|b c) d', 'a d. b c d.', ['a d', 'b c d']],
    ['a [b] c', 'a c. a b c.', ['a c', 'a b c']],
    ['a (b)? c', 'a c. a b c.', ['a c', 'a b c']],
    ['a !b', 'a b. a c.', ['a']],
    ['~b a', 'b a. c a.', ['a']],
    ['^ a', 'a a', ['a']],
    ['a $', 'a b a', ['a']],
    ['which one ?', 'Which one? That which one.', ['Which one']],
    ['a -- b | c d', 'a c. a c d. a.', ['a', 'a']],
    ["don't go", 'dont go. do not go.', ['dont go', 'do not go']],
  ])('%s in "%s"', (phrase, draft, expected) => {
    expect(finds(phrase, draft)).toEqual(expected);
  });

  it('names sets', () => {
    expect(finds('@who is late', 'The driver is late', { who: ['courier', 'the driver'] })).toEqual([
      'The driver is late',
    ]);
  });

  it.each(['_3 late', '(late', 'late)', '@nobody', 'late !', '% late'])(
    'refuses a phrase that makes no sense: %s',
    (phrase) => {
      expect(() => finds(phrase, 'late')).toThrow(phrase);
    },
  );
});
