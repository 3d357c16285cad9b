import { describe, expect, it } from 'vitest';
import { ratingIn } from '@/lib/facts/rating';

const rating = (subject: string, value = ''): number | undefined =>
  ratingIn({ subject, fields: value ? [{ label: 'Rating', value }] : [] });

describe('the stars of a review', () => {
  it.each([
    ['Review, 1 of 5: "No"', 1],
    ['Отзыв, 2 из 5', 2],
    ['Recensione, 3 su 5', 3],
    ['نظر، ۱ از ۵', 1],
    ['Avaliação 4 de 5', 4],
    ['★★ Bad shop', 2],
    ['⭐️⭐️⭐️⭐️⭐️ Lovely', 5],
    ['Rated 5/5', 5],
    ['Order 1/5/2026', undefined],
    ['Review', undefined],
    ['15 of 5 items', undefined],
  ])('in %s', (subject, expected) => {
    expect(rating(subject)).toBe(expected);
  });

  it('may stand in a field', () => {
    expect(rating('Review', '2 / 5')).toBe(2);
  });
});
