import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, fractionDigits, least, money, percentOf, subtract, total } from '@/lib/kernel/money';

const amount = fc.integer({ min: 0, max: 1_000_000_000 });

describe('money', () => {
  it('counts in whole minor units and refuses fractions', () => {
    expect(() => money(1.5, 'EUR')).toThrow('whole number');
    expect(() => money(Number.MAX_SAFE_INTEGER + 1, 'EUR')).toThrow('whole number');
  });

  it('never mixes currencies', () => {
    expect(() => add(money(1, 'EUR'), money(1, 'RUB'))).toThrow('do not mix');
    expect(() => least(money(1, 'EUR'), money(1, 'RUB'))).toThrow('do not mix');
  });

  it('knows the decimals of a currency in the same way in every browser', () => {
    expect(['EUR', 'RUB', 'IRR', 'JPY', 'KWD'].map(fractionDigits)).toEqual([2, 2, 0, 0, 3]);
  });

  it('adds up to the same sum in any order', () => {
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        const sum = total(
          amounts.map((minor) => money(minor, 'EUR')),
          'EUR',
        );
        const back = total(
          amounts.toReversed().map((minor) => money(minor, 'EUR')),
          'EUR',
        );
        expect(sum).toEqual(back);
        expect(sum.minor).toBe(amounts.reduce((a, b) => a + b, 0));
      }),
    );
  });

  it('never gives more than the share that is allowed', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 100 }), (minor, percent) => {
        const share = percentOf(money(minor, 'EUR'), percent);
        expect(share.minor * 100).toBeLessThanOrEqual(minor * percent);
        expect(Number.isInteger(share.minor)).toBe(true);
      }),
    );
  });

  it('does not go below zero when more is taken away than is there', () => {
    expect(subtract(money(5, 'EUR'), money(7, 'EUR'))).toEqual(money(0, 'EUR'));
  });
});
