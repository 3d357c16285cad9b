import { describe, expect, it } from 'vitest';
import { momentIn } from '@/lib/facts/moment';
import { metaOf } from '@/lib/languages';
import { lexicons } from '../../make/lexicons';

/** Friday, 27 November 2026 (6 Azar 1405). */
const FRIDAY = Date.UTC(2026, 10, 27, 9);

const named = (language: string, text: string): string | undefined => {
  const { locale } = metaOf(language);
  const moment = momentIn(text, { words: lexicons[language]!, locale, at: FRIDAY, zone: 'UTC' });
  return moment && `${moment.day.toString()}${moment.time ? ` ${moment.time.toString().slice(0, 5)}` : ''}`;
};

describe('the moment that a promise names', () => {
  it.each([
    ['en', 'I will refund you by 3 December', '2026-12-03'],
    ['en', 'we call you tomorrow at 10:00', '2026-11-28 10:00'],
    ['en', 'I will call you on Tuesday at 3 pm', '2026-12-01 15:00'],
    ['en', 'you have it by Friday', '2026-12-04'],
    ['en', 'it arrives between 3 and 5 December', '2026-12-05'],
    ['en', 'we answer by 10 January', '2027-01-10'],
    ['ru', 'Вернём деньги до 3 декабря', '2026-12-03'],
    ['ru', 'Позвоним вам завтра в 10:30', '2026-11-28 10:30'],
    ['ru', 'Отправим до вторника', '2026-12-01'],
    ['ru', 'Привезём в среду', '2026-12-02'],
    ['it', 'Le rimborseremo tutto entro il 3 dicembre', '2026-12-03'],
    ['it', 'La chiameremo domani alle 10:00', '2026-11-28 10:00'],
    ['it', 'Riceverà il pacco entro lunedì', '2026-11-30'],
    ['fa', 'مبلغ را تا ۱۲ آذر واریز می‌کنیم', '2026-12-03'],
    ['fa', 'فردا ساعت ۱۰:۰۰ تماس می‌گیریم', '2026-11-28 10:00'],
    ['fa', 'تا سه‌شنبه می‌فرستیم', '2026-12-01'],
    ['fa', 'تا پنج شنبه می‌فرستیم', '2026-12-03'],
    ['fa', 'تا شنبه می‌فرستیم', '2026-11-28'],
    ['en', 'you hear from us within 24 hours', '2026-11-28 09:00'],
    ['en', 'the money is with you in 3-5 days', '2026-12-02'],
    ['ru', 'Ответим в течение 48 часов', '2026-11-29 09:00'],
    ['ru', 'Вернём деньги через 3 дня', '2026-11-30'],
    ['it', 'La richiamiamo entro 2 ore', '2026-11-27 11:00'],
    ['it', 'Rimborsiamo entro 14 giorni', '2026-12-11'],
    ['fa', 'ظرف ۴۸ ساعت تماس می‌گیریم', '2026-11-29 09:00'],
    ['fa', 'مبلغ را تا ۳ روز واریز می‌کنیم', '2026-11-30'],
  ])('%s: %s', (language, text, moment) => {
    expect(named(language, text)).toBe(moment);
  });

  it.each([
    ['en', 'we will refund you'],
    ['en', 'what came on 20 November we replace'],
    ['en', 'we refund you within 5 working days'],
    ['it', 'rimborsiamo entro 5 giorni lavorativi'],
    ['fa', 'تا ۵ روز کاری واریز می‌کنیم'],
    ['en', 'you bought it 20 days ago'],
    ['ru', 'Это среднее средство, мы вернём деньги'],
  ])('%s: none in “%s”', (language, text) => {
    expect(named(language, text)).toBeUndefined();
  });
});
