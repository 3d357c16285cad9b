import { describe, expect, it } from 'vitest';
import { gapsIn } from '@/lib/reply/gaps';
import { tone } from '../../make/tone';

/** Hints at words that ask for it: as a condition where they sound like one, else as what has no place in an answer. */
const hintsAt = (text: string, language: string): string[] => {
  const { contents, findings } = tone(text, language);
  const gaps = gapsIn(text, { contents, heat: 0, apologies: 0, isPublic: true, untold: [] });
  return [...findings.map((finding) => finding.class), ...gaps.map(({ code }) => code)].filter(
    (code) => code === 'condition' || code === 'removalAsked',
  );
};

describe('an answer to a review', () => {
  it.each([
    ['en', 'We are sorry. Could you take your review down now?'],
    ['en', 'Please change that one-star rating.'],
    ['ru', 'Нам жаль. Пожалуйста, удалите свой отзыв.'],
    ['ru', 'Просим вас изменить вашу оценку.'],
    ['it', 'Le chiediamo di modificare la sua recensione.'],
    ['it', 'Può togliere il commento?'],
    ['fa', 'لطفاً نظر خود را حذف کنید.'],
    ['fa', 'ممکن است امتیازتان را تغییر دهید؟'],
  ])('does not ask for it to be taken down or changed, in %s: %s', (language, text) => {
    expect(hintsAt(text, language)).toHaveLength(1);
  });

  it.each([
    ['en', 'Dear Tom, your review is right. I am sorry about the blanket.'],
    ['en', 'As we can see in your review, you have a point.'],
    ['en', 'After reading your review, we checked the parcel. It was packed badly.'],
    ['en', 'We read your comment and forwarded it to the warehouse.'],
    ['en', 'One star is what we earned.'],
    ['it', 'Gentile Elisa, abbiamo letto la Sua recensione. Doveva arrivare venerdì.'],
    ['it', 'La Sua recensione è giusta. Mi dispiace per la coperta.'],
    ['it', 'Quando abbiamo letto la Sua recensione ci siamo chiesti che cosa non ha funzionato.'],
    ['it', 'Una stella è quello che ci meritiamo.'],
    ['ru', 'Ваш отзыв справедлив: одеяло порвалось после одной стирки.'],
    ['ru', 'Когда мы прочитали ваш отзыв, мы проверили посылку.'],
    ['ru', 'В вашем отзыве всё верно: посылка опоздала на четыре дня.'],
    ['fa', 'بعد از خواندن نظر شما بسته‌بندی را عوض کردیم.'],
    ['fa', 'نظرتان درست است. از بابت پتو متأسفم.'],
  ])('may say that the review was read and is right, in %s: %s', (language, text) => {
    expect(hintsAt(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'We have read your review and once you change it we send the voucher.'],
    ['en', 'When we see your review updated, we refund the 20 euros.'],
    ['en', 'In your review please write that all was solved, then we refund you.'],
    ['it', 'Abbiamo letto la Sua recensione: se la modifica, Le mandiamo un buono.'],
    ['it', 'Quando vediamo la Sua recensione cambiata, rimborsiamo.'],
    ['ru', 'Мы увидели ваш отзыв: если вы удалите отзыв, вернём деньги.'],
    ['fa', 'نظر شما را خواندیم، اگر آن را حذف کنید پول را برمی‌گردانیم.'],
  ])('ties nothing to a review that it speaks of, in %s: %s', (language, text) => {
    expect(hintsAt(text, language)).toContain('condition');
  });

  it.each([
    ['en', 'Thank you for your review. We have changed the packing since, and read each rating.'],
    ['en', 'We will never ask you to change your review.'],
    ['ru', 'Спасибо за отзыв. Мы не просим изменить оценку.'],
    ['it', 'Grazie per la recensione. Non chiediamo di cambiare la valutazione.'],
    ['fa', 'از نظر شما ممنونیم. روش بسته‌بندی را تغییر دادیم.'],
  ])('may speak of the review, in %s: %s', (language, text) => {
    expect(hintsAt(text, language)).toEqual([]);
  });
});
