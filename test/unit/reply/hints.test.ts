import { describe, expect, it } from 'vitest';
import type { ToneClass } from '@/lib/kernel/enums';
import { languageFiles } from '@/lib/languages';
import type { Phrases } from '@/lib/reply/context';
import { gapsIn } from '@/lib/reply/gaps';
import { conditionIn, mended } from '@/lib/reply/hints';
import type { Finding } from '@/lib/reply/tone/finding';
import { tone } from '../../make/tone';

const finding = (text: string, name: ToneClass, quote: string, better?: string): Finding => ({
  class: name,
  quote,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  rule: 'R1',
  confidence: 1,
  ...(better !== undefined && { better }),
});

describe('a better wording', () => {
  it('takes the place of the whole sentence, and leaves a visible blank', () => {
    const text = 'Hello Ann. We will answer as soon as possible. Bye.';
    const hint = finding(text, 'emptyPromise', 'as soon as possible', 'You have our answer by … at the latest.');
    expect(mended(text, hint, 'text')).toBe('Hello Ann. You have our answer by [text?] at the latest. Bye.');
  });

  it.each([
    ['We refund you 12.50 EUR as soon as possible. Bye.', 'We do it by 5 May. Bye.'],
    ['Restituiamo 1.250,00 EUR as soon as possible.', 'We do it by 5 May.'],
    ['It went to a.b@example.com as soon as possible!', 'We do it by 5 May.'],
  ])('never leaves half a sum or an address: %s', (text, expected) => {
    expect(mended(text, finding(text, 'emptyPromise', 'as soon as possible', 'We do it by 5 May.'), 'text')).toBe(
      expected,
    );
  });

  it('of a team takes the place of its words alone', () => {
    const text = 'We have a ticket for the lamp.';
    expect(mended(text, finding(text, 'sarcasm', 'ticket', 'case'), 'text')).toBe('We have a case for the lamp.');
  });

  it('of shouting is the same in small letters, with one mark', () => {
    const text = 'Hello. PLEASE WAIT!! Bye';
    expect(mended(text, finding(text, 'shouting', 'PLEASE WAIT'), 'text')).toBe('Hello. Please wait!! Bye');
    expect(mended(text, finding(text, 'shouting', '!!'), 'text')).toBe('Hello. PLEASE WAIT. Bye');
  });

  it('of a blank is for the agent alone to find', () => {
    const text = 'Order {{order}} is here.';
    expect(mended(text, finding(text, 'unfilledPlaceholder', '{{order}}', 'Fill it.'), 'text')).toBeUndefined();
  });
});

describe('a condition', () => {
  const found = [finding('if you remove the review', 'condition', 'if you remove the review')];

  it('counts until somebody says that these words are none', () => {
    expect(conditionIn(found, [])?.class).toBe('condition');
    expect(conditionIn(found, [{ class: 'condition', quote: 'other words', reason: 'other' }])).toBeDefined();
    expect(
      conditionIn(found, [{ class: 'condition', quote: 'if you remove the review', reason: 'quoted' }]),
    ).toBeUndefined();
  });
});

const gaps = (text: string, more: Partial<Parameters<typeof gapsIn>[1]> = {}, language = 'en'): string[] =>
  gapsIn(text, {
    contents: tone(text, language).contents,
    heat: 0,
    apologies: 0,
    isPublic: false,
    untold: [],
    ...more,
  }).map(({ code }) => code);

describe('what a reply lacks or says too much', () => {
  it('is one more apology after two', () => {
    expect(gaps('I am sorry. It ships on 5 May.', { apologies: 2 })).toEqual(['apologyAgain']);
    expect(gaps('I am sorry. It ships on 5 May.', { apologies: 1 })).toEqual([]);
  });

  it('is anything to hold on to, where the customer is heated', () => {
    expect(gaps('I understand you.', { heat: 2 })).toEqual(['noFacts']);
    expect(gaps('I understand you. I will call you tomorrow.', { heat: 3 })).toEqual([]);
    expect(gaps('I understand you.', { heat: 1 })).toEqual([]);
  });

  it('is a platform that is closed', () => {
    expect(gaps('See https://ec.europa.eu/consumers/odr for help.')).toEqual(['closedPlatform']);
  });

  it.each([
    ['Your order A-77 was late.', ['orderInPublic']],
    ['Write to ann@mail.example please.', ['contactInPublic']],
    ['Call +44 20 7946 0958 please.', ['contactInPublic']],
    ['با شمارهٔ ۰۹۱۲ ۳۴۵ ۶۷۸۹ تماس بگیرید.', ['contactInPublic']],
    ['سفارش A-۷۷ دیر رسید.', ['orderInPublic']],
    ['It was put right on 2026-05-12.', []],
    ['We give you 10 € back.', ['giftInPublic']],
    ['Мы вернём вам 500 руб.', ['giftInPublic']],
    ['مبلغ ۵۰۰ تومان برمی‌گردد.', ['giftInPublic']],
    ['Thank you. We are sorry and write to you directly.', []],
  ])('is what everybody would read: %s', (text, expected) => {
    expect(gaps(text, { isPublic: true, order: 'A-77' })).toEqual(expected);
    expect(gaps(text, { order: 'A-77' })).toEqual([]);
  });

  it.each([
    ['en', 'Your order DX-70117 is on its way.', 'orderInPublic'],
    ['en', 'We found it under 4711082.', 'orderInPublic'],
    ['en', 'We exchanged your blanket on 20 November.', 'orderInPublic'],
    ['en', 'It went to 12 Main Street, Cork.', 'contactInPublic'],
    ['en', 'We made it right and gave you a voucher.', 'giftInPublic'],
    ['it', 'Il suo ordine IT-20415 è in viaggio.', 'orderInPublic'],
    ['it', 'Il 20 novembre abbiamo sostituito la coperta.', 'orderInPublic'],
    ['it', 'Il pacco è in via Garibaldi 12.', 'contactInPublic'],
    ['it', 'Le abbiamo inviato un buono.', 'giftInPublic'],
    ['ru', 'Заказ № 4471 уже в пути.', 'orderInPublic'],
    ['ru', 'Мы заменили чайник 20 ноября.', 'orderInPublic'],
    ['ru', 'Посылка была на ул. Ленина, д. 5.', 'contactInPublic'],
    ['ru', 'Мы вернули вам деньги.', 'giftInPublic'],
    ['fa', 'سفارش KD-۹۹۸۱۲ در راه است.', 'orderInPublic'],
    ['fa', '۱۰ آذر کالا را عوض کردیم.', 'orderInPublic'],
    ['fa', 'بسته به خیابان ولیعصر، پلاک ۱۲ رسید.', 'contactInPublic'],
    ['fa', 'برایتان کد تخفیف فرستادیم.', 'giftInPublic'],
  ])('is what belongs to the order, in %s: %s', (language, text, code) => {
    expect(gaps(text, { isPublic: true }, language)).toEqual([code]);
    expect(gaps(text, {}, language)).toEqual([]);
  });

  it.each([
    ['en', 'We answer on Monday, and 10000 customers a year ask us the same.'],
    ['en', 'We sent you a private message on Monday. It should have been delivered on Friday.'],
    ['en', 'On the street of your town, nobody was told.'],
    ['it', 'Le abbiamo mandato un messaggio privato lunedì. Doveva arrivare nel 2026.'],
    ['ru', 'Мы отправили вам сообщение 20 ноября. Скидка на сайте была указана неверно.'],
    ['fa', 'دیروز به پیام شما پاسخ دادیم.'],
  ])('is nothing that a public answer may say, in %s: %s', (language, text) => {
    expect(gaps(text, { isPublic: true }, language)).toEqual([]);
  });

  it.each([
    ['Dear Tom Hughes, thank you.', 'Tom H.', ['nameInPublic']],
    ['Dear Tom Hughes, thank you.', 'Tom', ['nameInPublic']],
    ['Dear Tom H., thank you. Tom, please write to us.', 'Tom H.', []],
    ['Dear Tom Hughes, thank you.', 'Tom Hughes', []],
    ['Dear Tom,\nWe have read it.', 'Tom', []],
    ['نگار محمدی گرامی، ممنونیم.', 'نگار م.', ['nameInPublic']],
    ['نگار گرامی، ممنونیم.', 'نگار م.', []],
  ])('is more of a name than the review shows: %s', (text, customer, expected) => {
    expect(gaps(text, { isPublic: true, customer })).toEqual(expected);
    expect(gaps(text, { customer })).toEqual([]);
  });

  it.each(Object.entries(languageFiles<Phrases>('phrases')))(
    'is nothing of the shipped answer in %s',
    (language, phrases) => {
      expect(gaps(phrases.review, { isPublic: true, order: 'A-77', customer: 'Tom H.' }, language)).toEqual([]);
    },
  );

  it('is a refusal or a hand-over that everybody may not read: the customer hears of it in private', () => {
    const untold = ['refusal', 'handover'] as const;
    expect(gaps('Thank you.', { isPublic: true, untold })).toEqual(['refusalUntold', 'handoverUntold']);
    expect(gaps('Thank you.', { untold })).toEqual([]);
  });
});
