import { asciiDigits } from '../kernel/text';
import type { TicketText } from './passages';

const BEST = 5;
const IN_FIGURES = /(?<![\d.,/])([1-5])(?:[.,]0)?\s?(?:\/|of|out of|from|из|su|di|از|de)\s?5(?![\d.,/]*\d)/iu;
const STARS = /[★⭐]{1,5}/u;
/** Asks for the picture of a star; it stands after each. */
const PICTURE = /\ufe0f/gu;

/** Stars that a reviewer gave, 1 to 5, as the subject or a field of the ticket says; undefined where neither does. */
export function ratingIn({ subject, fields }: Pick<TicketText, 'subject' | 'fields'>): number | undefined {
  for (const text of [subject, ...fields.map(({ value }) => value)]) {
    const figure = IN_FIGURES.exec(asciiDigits(text).slice(0, 400))?.[1];
    const stars = STARS.exec(text.replace(PICTURE, ''))?.[0];
    const rating = figure === undefined ? Array.from(stars ?? '').length : Number(figure);
    if (rating >= 1 && rating <= BEST) return rating;
  }
  return undefined;
}
