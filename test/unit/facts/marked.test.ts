import { describe, expect, it } from 'vitest';
import { marked } from '@/lib/facts/marked';

const TEXT = 'It is late. It is late again, and nobody answers.';
const QUOTE = 'It is late again, and nobody answers.';

describe('the words that decided', () => {
  it('are told apart in the quote, at the place where they stand', () => {
    expect(marked({ quote: QUOTE, start: 18, end: 22 }, TEXT)).toEqual([
      'It is ',
      'late',
      ' again, and nobody answers.',
    ]);
  });

  it('are found in a quote that was cleaned of markup', () => {
    const at = TEXT.indexOf('nobody');
    expect(marked({ quote: 'again,  nobody', start: at, end: at + 6 }, TEXT)).toEqual(['again,  ', 'nobody', '']);
  });

  it('are none where the text has changed or nothing decided', () => {
    expect(marked({ quote: QUOTE, start: 18, end: 22 }, 'Something else')).toEqual([QUOTE, '', '']);
    expect(marked({ quote: QUOTE }, TEXT)).toEqual([QUOTE, '', '']);
  });
});
