import { describe, expect, it } from 'vitest';
import { suggestFacts, type FactsContext } from '@/lib/facts/suggest';
import { lexicons, signs } from '../../make/lexicons';

const context: FactsContext = {
  lexicons,
  signs,
  mappings: [{ label: 'Order number', fact: 'order' }],
  currency: 'EUR',
  locales: ['en-GB'],
  now: Date.parse('2026-11-26T10:00:00Z'),
  zone: 'UTC',
};
const facts = (subject: string, text: string) =>
  suggestFacts({ subject, messages: [{ role: 'customer', text }], fields: [] }, context);

describe('facts of a complaint', () => {
  it('finds language, matter, goal, order, sum and date in English', () => {
    const found = facts(
      'Parcel arrived damaged, refund requested (order 48213)',
      'The lamp I ordered on 3 March (order 48213) arrived yesterday with the glass shade in pieces. I paid 64.90 EUR including delivery and I would like my money back.',
    );
    expect(found.language?.value).toBe('en');
    expect(found.category?.value).toBe('damagedOrDefective');
    expect(found.goal?.value).toBe('refund');
    expect(found.orders.map(({ value }) => value)).toEqual(['48213']);
    expect(found.claimed?.value).toEqual({ minor: 6490, currency: 'EUR' });
    expect(found.dates.map(({ value }) => value)).toEqual(['2026-03-03', '2026-11-25']);
    expect(found.isComplaint).toBe('yes');
  });

  it('takes a day in figures for the nearer one, and both for a guess, where the month may come first', () => {
    const day = (text: string) => facts('Where is it?', text).dates.map(({ value, confidence }) => [value, confidence]);
    const text = 'It was promised by 05/12/2026 and is not here.';
    expect(day(text)).toEqual([
      ['2026-12-05', 0.5],
      ['2026-05-12', 0.5],
    ]);
    expect(facts('Where is it?', text).promised.map(({ value, confidence }) => [value.isPassed, confidence])).toEqual([
      [false, 0.5],
      [true, 0.5],
    ]);
    expect(day('It was promised by 25/11/2026.')).toEqual([['2026-11-25', 0.95]]);
    expect(day('It was promised by 11/25/2026.')).toEqual([['2026-11-25', 0.95]]);
    expect(day('It was promised by 05.12.2026.')).toEqual([['2026-12-05', 0.95]]);
    const russian = facts('Где заказ?', 'Заказ обещали привезти 05/12/2026, а его нет.');
    expect(russian.dates.map(({ value, confidence }) => [value, confidence])).toEqual([['2026-12-05', 0.95]]);
  });

  it('finds them in Russian', () => {
    const found = facts(
      'Не пришёл заказ № 77-1045, деньги списаны дважды',
      '14 февраля оформил заказ № 77-1045 на сумму 5 490 ₽. Деньги с карты списали два раза, а заказ так и не пришёл. Прошу вернуть лишнее списание.',
    );
    expect(found.language?.value).toBe('ru');
    expect(['notReceived', 'billing']).toContain(found.category?.value);
    expect(found.goal?.value).toBe('refund');
    expect(found.orders.map(({ value }) => value)).toEqual(['77-1045']);
    expect(found.claimed?.value).toEqual({ minor: 549000, currency: 'RUB' });
    expect(found.dates.map(({ value }) => value)).toEqual(['2026-02-14']);
  });

  it('finds them in Italian', () => {
    const found = facts(
      'Taglia sbagliata e reso rifiutato – ordine IT-20931',
      'Buongiorno, ho ordinato un cappotto taglia 42 ma mi è arrivata la 46. La consegna è del 20 marzo. E perché dovrei pagare io la spedizione (9,90 €) per un errore vostro? Vorrei la sostituzione.',
    );
    expect(found.language?.value).toBe('it');
    expect(['wrongItem', 'refundOrReturn']).toContain(found.category?.value);
    expect(found.goal?.value).toBe('replacement');
    expect(found.orders.map(({ value }) => value)).toEqual(['IT-20931']);
    expect(found.sums.map(({ value }) => value)).toEqual([{ minor: 990, currency: 'EUR' }]);
    expect(found.dates.map(({ value }) => value)).toEqual(['2026-03-20']);
  });

  it('finds them in Persian, with Persian digits, toman as rials and a Jalali date', () => {
    const found = facts(
      'هزینهٔ سفارش ۳۰۴۱۲ برنگشته است',
      'سلام، سفارش شمارهٔ ۳۰۴۱۲ را ۱۵ مهر ۱۴۰۵ لغو کردم ولی مبلغ ۱٬۲۵۰٬۰۰۰ تومان هنوز به حسابم برنگشته است.',
    );
    expect(found.language?.value).toBe('fa');
    expect(found.category?.value).toBe('refundOrReturn');
    expect(found.goal?.value).toBe('refund');
    expect(found.orders.map(({ value }) => value)).toEqual(['30412']);
    expect(found.claimed?.value).toEqual({ minor: 12_500_000, currency: 'IRR' });
    expect(found.dates.map(({ value }) => value)).toEqual(['2026-10-07']);
  });
});

describe('praise', () => {
  const praisedBy = (subject: string, text: string): string => {
    const { isComplaint, complaint } = facts(subject, text);
    expect(isComplaint).toBe('no');
    return complaint.evidence.quote;
  };

  it('is told by its words', () => {
    expect(praisedBy('Thanks', 'Thank you, the team was so friendly.')).toBe('Thank you, the team was so friendly.');
    expect(praisedBy('تشکر از بسته‌بندی', 'سلام، فقط خواستم تشکر کنم. بسته‌بندی عالی بود.')).toContain('تشکر');
  });

  it.each([
    [
      'Is the oak shelf available in 120 cm?',
      'Is the shelf also available in 120 cm, and do you have it in Cork? Thank you',
    ],
    ['Можно ли добавить открытку к заказу?', 'Можно ли вложить открытку с текстом? Спасибо!'],
    ['Copia della fattura', 'Buongiorno, ci serve una copia della fattura. Grazie e buon lavoro.'],
    ['سؤال درباره قفسه', 'سلام، آیا این قفسه موجود است؟ ممنون.'],
    ['My address', 'Please change my address. Thanks'],
  ])('is not the courtesy of a question: %s', (subject, text) => {
    expect(praisedBy(subject, text)).toBe('');
  });
});
