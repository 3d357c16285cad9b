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
    ['en', 'Thank you for your review. We have changed the packing since, and read each rating.'],
    ['en', 'We will never ask you to change your review.'],
    ['ru', 'Спасибо за отзыв. Мы не просим изменить оценку.'],
    ['it', 'Grazie per la recensione. Non chiediamo di cambiare la valutazione.'],
    ['fa', 'از نظر شما ممنونیم. روش بسته‌بندی را تغییر دادیم.'],
  ])('may speak of the review, in %s: %s', (language, text) => {
    expect(hintsAt(text, language)).toEqual([]);
  });
});
