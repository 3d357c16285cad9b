import { describe, expect, it } from 'vitest';
import { pointsSpokenOf } from '@/lib/reply/points';
import { signs } from '../../make/lexicons';

const common = new Set(Object.values(signs).flatMap((each) => each.common));

/** Which of the points, by their number, a reply speaks of. */
const spokenOf = (reply: string, ...points: string[]): number[] =>
  [
    ...pointsSpokenOf(
      reply,
      points.map((text, at) => ({ id: String(at + 1), text })),
      common,
    ),
  ].map(Number);

describe('a reply', () => {
  it.each([
    [
      'English',
      'The lamp will be replaced, and the courier delivers the new one on Friday. On the invoice you were billed twice; the second billing is reversed.',
      [
        'The lamp flickers',
        'Delivery was three days after what you promised',
        'I was billed twice on my invoice',
        'Nobody answers your hotline',
      ],
      [1, 3],
    ],
    [
      'Russian',
      'Новую лампу мы отправим 3 мая, курьер привезёт её в удобное вам время. Деньги за доставку вернём на карту.',
      ['Лампа мигает', 'Верните деньги за доставку', 'Оператор нагрубил мне по телефону'],
      [1, 2],
    ],
    [
      'Italian',
      'La lampada verrà sostituita e la nuova consegna avverrà venerdì. Il secondo addebito sulla carta è stato stornato.',
      [
        'La lampada lampeggia',
        'Mi avete addebitato due volte sulla carta',
        'Il vostro operatore mi ha risposto in modo maleducato',
      ],
      [1, 2],
    ],
    [
      'Persian',
      'لامپ جدید را روز جمعه برایتان می‌فرستیم و هزینهٔ ارسال به کارتتان برمی‌گردد.',
      ['لامپ سوخته است', 'هزینه ارسال را به کارت من برگردانید', 'پشتیبان با من بد حرف زد'],
      [1, 2],
    ],
  ])('in %s answers a point by words in whatever form, and no other', (_language, reply, points, answered) => {
    expect(spokenOf(reply, ...points)).toEqual(answered);
  });

  it('answers a point by its figure, unless another point has the same', () => {
    expect(spokenOf('We refund 49.90 today.', 'You took 49.90 too much', 'It came broken')).toEqual([1]);
    expect(
      spokenOf(
        'Your order 20877 is on its way.',
        'Order 20877 was not complete',
        'On order 20877 a surcharge appeared',
      ),
    ).toEqual([]);
  });

  it('does not answer a point with words that every text has', () => {
    expect(spokenOf('Thank you for your order, we are sorry.', 'You and your order are the worst I had')).toEqual([]);
  });

  it('does not answer a point by repeating it in a list', () => {
    expect(spokenOf('What the customer told us:\n- La lampada lampeggia', 'La lampada lampeggia')).toEqual([]);
  });

  it('does not answer a point by quoting it to ask about it', () => {
    const point = 'Your site is a joke and loses my basket';
    expect(spokenOf('What do you mean by “loses my basket”?', point)).toEqual([]);
    expect(spokenOf('The site keeps every basket now.', point)).toEqual([1]);
  });

  it('is looked at in time that grows with its length only', () => {
    const points = Array.from({ length: 20 }, (_, at) => `point ${at} of the parcel`);
    expect(spokenOf('a'.repeat(200_000), ...points)).toEqual([]);
    expect(spokenOf('parcels '.repeat(20_000), 'The parcel')).toEqual([1]);
  });
});
