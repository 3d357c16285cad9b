import { describe, expect, it } from 'vitest';
import { passage } from '@/lib/facts/suggestion';
import { sumsIn } from '@/lib/facts/sums';
import { lexicons } from '../../make/lexicons';

/** The sums of a text, as minor units with their currency. */
function sums(language: string, text: string): string[] {
  const words = lexicons[language];
  if (!words) throw new Error(`no lexicon of ${language}`);
  return sumsIn([passage(text)], words).map(({ value }) => `${value.minor} ${value.currency}`);
}

describe('a sum', () => {
  it.each([
    ['en', 'I was charged twice for order 10482, 35 EUR each.', '3500 EUR'],
    ['en', 'Order 48213 49.90 EUR', '4990 EUR'],
    ['en', 'Order 48213 490 EUR', '49000 EUR'],
    ['en', 'Paid 12.03.26 490 EUR', '49000 EUR'],
    ['en', 'At 10:30 490 EUR were taken', '49000 EUR'],
    ['ru', 'За заказ 10482, 350 руб. списали дважды', '35000 RUB'],
    ['ru', 'За заказ 10482 12 500 ₽ списали дважды', '1250000 RUB'],
    ['it', 'Ordine del 12.03.2026 49,90 €', '4990 EUR'],
    ['en', 'You owe me € 35, order 10482', '3500 EUR'],
    ['en', 'You owe me € 35 10482 is the order', '3500 EUR'],
  ])('does not swallow the number beside it (%s: %s)', (language, text, sum) => {
    expect(sums(language, text)).toEqual([sum]);
  });

  it.each([
    ['en', '1 234,56 EUR', '123456 EUR'],
    ['en', '1\u00a0234\u00a0567,5 EUR', '123456750 EUR'],
    ['it', '1.234,56 €', '123456 EUR'],
    ['en', '€1,234.56', '123456 EUR'],
    ['en', "1'234.50 EUR", '123450 EUR'],
    ['en', '€ 12 500', '1250000 EUR'],
    ['ru', '12 500 ₽', '1250000 RUB'],
    ['ru', '2,5 тыс. руб.', '250000 RUB'],
    ['en', 'EUR 5', '500 EUR'],
  ])('may have its thousands in groups (%s: %s)', (language, text, sum) => {
    expect(sums(language, text)).toEqual([sum]);
  });

  it('may be written with Persian digits and separators', () => {
    const inRials = (text: string) => sums('fa', text);
    expect(inRials('سفارش ۱۰۴۸۲، ۸۹۰۰۰۰ ریال')).toEqual(inRials('890,000 ریال'));
    expect(inRials('۱٬۲۵۰٬۰۰۰ تومان')).toEqual(inRials('12500000 ریال'));
    expect(sums('fa', '۴۹٫۹۰ یورو')).toEqual(['4990 EUR']);
  });
});
