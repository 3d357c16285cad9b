import { describe, expect, it } from 'vitest';
import { decidedIn } from '@/lib/policy/decided';
import { policy } from '../../make/policy';

describe('a sum or a day that stands fast in ready words', () => {
  it.each([
    ['en', 'You get 20 € back.', '20 €'],
    ['en', 'You get £20.50 back.', '£20.50'],
    ['en', 'Here is a voucher of 10%.', '10%'],
    ['en', 'It is with you by 5 May.', '5 May'],
    ['en', 'It is with you by May 5, for sure.', 'May 5'],
    ['en', 'We call you on Friday.', 'Friday'],
    ['en', 'It is with you by 05.12.2026.', '05.12.2026'],
    ['ru', 'Вернём 500 рублей.', '500 рублей'],
    ['ru', 'Посылка придёт 5 мая.', '5 мая'],
    ['ru', 'Напишем до пятницы.', 'пятницы'],
    ['ru', 'Позвоним к понедельнику.', 'понедельнику'],
    ['it', 'Le rendiamo 20 euro.', '20 euro'],
    ['it', 'Arriva entro il 5 maggio.', '5 maggio'],
    ['it', 'La chiamiamo lunedì.', 'lunedì'],
    ['fa', '۵۰۰۰۰ تومان برمی‌گردانیم.', '۵۰۰۰۰ تومان'],
    ['fa', 'تا ۵ خرداد می‌رسد.', '۵ خرداد'],
    ['fa', 'روز شنبه زنگ می‌زنیم.', 'شنبه'],
  ])('in %s is found: %s', (language, text, found) => {
    expect(decidedIn(text, language)).toBe(found);
  });

  it.each([
    ['en', 'The difference is {{amount}}. You have it back by {{date}}.'],
    ['en', 'You may send it back: 1. Put it into any box. 2. Stick on the label. It marched on.'],
    ['ru', 'Среди ваших заказов мы нашли два средних размера.'],
    ['it', 'Ho controllato 2 articoli del suo ordine.'],
    ['xx', 'No program speaks this.'],
  ])('in %s is not seen where there is none: %s', (language, text) => {
    expect(decidedIn(text, language)).toBeUndefined();
  });

  it('is in none of those that ship', () => {
    const written = policy.plays.flatMap(({ texts = [] }) => texts.flatMap(({ text }) => Object.entries(text)));
    expect(written.length).toBeGreaterThan(50);
    expect(written.filter(([language, text]) => decidedIn(text, language) !== undefined)).toEqual([]);
  });
});
