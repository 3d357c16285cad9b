import { describe, expect, it } from 'vitest';
import { otherLanguageIn } from '@/lib/facts/otherLanguage';
import { signs } from '../../make/lexicons';

const { pt: _, ...spoken } = signs;

describe('words in another language than the letter', () => {
  it.each([
    ['en', 'Dear Priya, vi abbiamo rimborsato la differenza.', 'Dear Priya, vi abbiamo rimborsato la differenza'],
    ['en', 'We are sorry. Мы вернули деньги. Goodbye.', 'Мы вернули деньги'],
    ['en', 'The rule that applies is this: Гарантия не покрывает ошибки.', 'Гарантия не покрывает ошибки'],
    ['en', 'I pass it to our Werkstatt / сервисный отдел.', 'I pass it to our Werkstatt / сервисный отдел'],
    ['en', 'Dear Ann, سفارش شما در راه است.', 'Dear Ann, سفارش شما در راه است'],
    [
      'it',
      'Gentile Elisa, your parcel is on its way to you. Grazie.',
      'Gentile Elisa, your parcel is on its way to you',
    ],
    ['it', 'Мы вернули деньги.', 'Мы вернули деньги'],
    ['ru', 'Здравствуйте! Thank you for your patience.', 'Thank you for your patience'],
    ['ru', 'Мы проверили: la garanzia non copre la perdita.', 'la garanzia non copre la perdita'],
    ['ru', 'Мы пишем: سفارش شما در راه است.', 'سفارش شما در راه است'],
    ['fa', 'سلام. We have sent it to you. با سپاس', 'We have sent it to you'],
    ['fa', 'سلام. Деньги уже вернули.', 'Деньги уже вернули'],
  ])('are found in %s: %s', (language, text, clause) => {
    expect(otherLanguageIn(text, language, spoken)).toBe(clause);
  });

  it.each([
    ['en', 'Dear Иван Сергеевич, we sent the Moka Express and the Stella di Mare to you on Monday.'],
    ['en', 'Dear نگار محمدی, thank you. Come in, as per usual: we are here for you.'],
    ['en', 'Write to aiuto.clienti@negozio.example or see https://negozio.example/la/mia/pagina please.'],
    ['it', 'Arriveranno in settimana i ricambi per me e per Lei. Scriva a help@shop.example, risponde il servizio.'],
    ['it', 'Il prodotto Made for You on Amazon è in viaggio, come da accordi. No, o oggi o domani.'],
    ['it', 'Il servizio door to door è on line.'],
    ['ru', 'Чайник Xiaomi Mi Smart Kettle Pro едет к вам, power bank и кабель usb type c тоже. Сервис trade in.'],
    ['fa', 'گوشی Samsung Galaxy Watch Ultra و کابل usb type c فرستاده شد. سفارش KD-99812'],
  ])('are no names, products, addresses or words of both, in %s: %s', (language, text) => {
    expect(otherLanguageIn(text, language, spoken)).toBeUndefined();
  });
});
