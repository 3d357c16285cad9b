import { said, type Draft } from '../draft';
import type { Mark } from '../finding';
import { promisesOf } from '../promises';
import { overlaps } from '../quoted';

/**
 * Commitments without a day (R36, P7): each undated promise, and time words that name none. What hangs on a review or a waiver lacks no day:
 * its fault is the condition.
 */
export function emptyPromise(draft: Draft): Mark[] {
  const better = draft.data.classes.emptyPromise[0]?.better;
  const tied = said(draft, 'class.condition').flatMap(({ sentence }) => draft.sentences[sentence] ?? []);
  const isTied = (span: { start: number; end: number }): boolean => tied.some((sentence) => overlaps(sentence, span));
  const undated = promisesOf(draft).filter((promise) => !promise.dated && !isTied(promise));
  const mark = (start: number, end: number): Mark => ({
    class: 'emptyPromise',
    start,
    end,
    ...(better !== undefined && { better }),
    strength: 'blunt',
  });
  return [...undated, ...said(draft, 'vague')].map(({ start, end }) => mark(start, end));
}
