import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '@/lib/i18n/format';
import { parseAmount, parseNumber } from '@/lib/kernel/figure';
import { LANGUAGES } from '@/lib/languages';

describe('an amount as it is typed', () => {
  it.each([
    ['10', 'EUR', '.', 1000],
    ['10.5', 'EUR', '.', 1050],
    ['1,234.50', 'EUR', '.', 123_450],
    ['1.234,50', 'EUR', '.', 123_450],
    ['12,50', 'EUR', '.', 1250],
    ['12,345', 'EUR', '.', 1_234_500],
    ['12.345', 'EUR', ',', 1_234_500],
    ['1 234,50', 'RUB', ',', 123_450],
    ['12.50', 'EUR', ',', 1250],
    ['€ 12.50', 'EUR', '.', 1250],
    ['12.50 eur', 'EUR', '.', 1250],
    ['−20.00', 'EUR', '.', -2000],
    ['۱۲٫۵', 'EUR', '٫', 1250],
    ['۱۲.۵', 'EUR', '٫', 1250],
    ['۲٬۵۰۰٬۰۰۰', 'IRR', '٫', 2_500_000],
    ['1.234', 'KWD', '.', 1234],
  ])('%s in %s is read', (text, currency, decimal, minor) => {
    expect(parseAmount(text, currency, decimal)).toBe(minor);
  });

  it.each([
    ['', 'EUR', '.'],
    ['ten', 'EUR', '.'],
    ['12.345', 'EUR', '.'],
    ['1.5', 'IRR', '.'],
    ['$10', 'EUR', '.'],
    ['10 %', 'EUR', '.'],
    ['1,23,456', 'EUR', '.'],
    ['1.234.567', 'EUR', '.'],
    ['--5', 'EUR', '.'],
    ['1234567890123', 'EUR', '.'],
  ])('%j in %s is none: nothing is guessed or rounded', (text, currency, decimal) => {
    expect(parseAmount(text, currency, decimal)).toBeUndefined();
  });

  it('is read as it is shown, in every language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('EUR', 'RUB', 'IRR', 'KWD'),
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        (language, currency, minor) => {
          const format = formatOf(language);
          expect(parseAmount(format.figure({ minor, currency }), currency, format.decimal)).toBe(minor);
        },
      ),
    );
  });
});

describe('a number as it is typed', () => {
  it('may have decimals and the digits of any language', () => {
    expect(parseNumber('12.5', '.')).toBe(12.5);
    expect(parseNumber('12,5', ',')).toBe(12.5);
    expect(parseNumber('۳۶۵', '٫')).toBe(365);
    expect(parseNumber('-3', '.')).toBe(-3);
    expect(parseNumber('some', '.')).toBeUndefined();
  });
});
