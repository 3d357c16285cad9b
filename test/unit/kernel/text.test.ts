import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiDigits, bareWords, cleanLine, cleanText } from '@/lib/kernel/text';

describe('text from outside', () => {
  it('reads Persian and Arabic digits and keeps every position', () => {
    expect(asciiDigits('۳۰۴۱۲ و ٤٥')).toBe('30412 و 45');
    fc.assert(fc.property(fc.string(), (text) => asciiDigits(text).length === text.length));
  });

  it('takes direction marks out of names: they can make one name look like another', () => {
    expect(cleanLine('Eve \u202eEvil\u202c\u200f')).toBe('Eve Evil');
  });

  it('keeps a name on one line and within its limit', () => {
    expect(cleanLine('a\nb\tc')).toBe('a b c');
    expect(cleanLine('x'.repeat(500), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  it('keeps the paragraphs of a message and drops control characters', () => {
    expect(cleanText('one\r\n\r\n\r\n\r\ntwo\u0000')).toBe('one\n\ntwo');
  });

  it('compares texts by letters and digits only, whatever the alphabet writes in two ways', () => {
    expect(bareWords('Ёлка: 12!')).toBe('елка 12');
    expect(bareWords('كتاب‌های ۱۲')).toBe('کتاب های 12');
  });
});
