import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/facts/language';
import { signs as ours } from '../../make/lexicons';

const ukrainian = { script: 'Cyrillic', foreignLetters: 'ыъэё', common: ['що', 'не', 'та', 'це', 'мені', 'ви'] };
const arabic = { script: 'Arabic', foreignLetters: 'پچژگ', common: ['في', 'من', 'على', 'لم', 'هذا', 'إلى'] };

const RUSSIAN = 'Здравствуйте! Где мой заказ? Я его жду, а он так и не пришёл.';
const UKRAINIAN = 'Доброго дня, що це таке? Мені не привезли посилку, її немає. Що ви робите та коли?';
const PERSIAN = 'سلام، سفارش من هنوز نرسیده است. لطفا بگویید که این بسته کجاست و از کی در راه است.';
const ARABIC = 'لم يصل الطلب في الموعد. أرسلت رسالة إلى المتجر من أسبوع ولم أحصل على رد.';

describe('the language of a text', () => {
  it.each([
    [RUSSIAN, 'ru'],
    ['Где заказ?', 'ru'],
    [PERSIAN, 'fa'],
    ['سفارش کجاست؟', 'fa'],
    ['Where is my order? I have been waiting for it.', 'en'],
    ['Dove è il mio ordine? Non è ancora arrivato e non ho una risposta.', 'it'],
    ['Заказ AB-1 не пришёл, а я его жду: Samsung Galaxy Watch Ultra Titanium Silver Edition', 'ru'],
  ])('is told: %s', (text, language) => {
    expect(languageOf(text, ours)).toBe(language);
  });

  it.each([UKRAINIAN, 'Wo ist meine Bestellung? Ich warte seit Wochen.', 'Πού είναι η παραγγελία μου;', '12345'])(
    'is left to a person where it is none of ours: %s',
    (text) => {
      expect(languageOf(text, ours)).toBeUndefined();
    },
  );

  it('is told by its words once there is another language of the same script', () => {
    const more = { ...ours, uk: ukrainian, ar: arabic };
    expect(languageOf(UKRAINIAN, more)).toBe('uk');
    expect(languageOf(RUSSIAN, more)).toBe('ru');
    expect(languageOf(ARABIC, more)).toBe('ar');
    expect(languageOf(PERSIAN, more)).toBe('fa');
  });
});
