import { said, spanAt, type Draft } from '../draft';
import type { Mark } from '../finding';
import { promisesOf } from '../promises';

/**
 * Commitments without a day (R36, P7): time words that name none, and undated promises where the draft has no dated one. What hangs on a review
 * or a waiver lacks no day: its fault is the condition.
 */
export function emptyPromise(draft: Draft): Mark[] {
  const better = draft.data.classes.emptyPromise[0]?.better;
  const numbers = new Set(said(draft, 'class.condition').map(({ sentence }) => sentence));
  const tied = draft.sentences.filter((_, number) => numbers.has(number));
  const promises = promisesOf(draft);
  const undated = promises.some(({ dated }) => dated) ? [] : promises.filter((promise) => !spanAt(tied, promise));
  const mark = (start: number, end: number): Mark => ({
    class: 'emptyPromise',
    start,
    end,
    ...(better !== undefined && { better }),
    strength: 'blunt',
  });
  return [...undated, ...said(draft, 'vague')].map(({ start, end }) => mark(start, end));
}
