import type { PromiseKind } from '../../../kernel/enums';
import { said, type Draft } from '../draft';
import type { Mark } from '../finding';
import { promisesOf } from '../promises';

/**
 * Commitments without a day (R36, P7): each undated promise of which the draft names no day elsewhere, and time words that name none. */
export function emptyPromise(draft: Draft): Mark[] {
  const better = draft.data.classes.emptyPromise[0]?.better;
  const promises = promisesOf(draft);
  const isNamed = (kind: PromiseKind): boolean => promises.some((other) => other.kind === kind && other.dated);
  const undated = promises.filter(({ dated, kind }) => !dated && !isNamed(kind));
  const mark = (start: number, end: number): Mark => ({
    class: 'emptyPromise',
    start,
    end,
    ...(better !== undefined && { better }),
    confidence: 0.85,
  });
  return [...undated, ...said(draft, 'vague')].map(({ start, end }) => mark(start, end));
}
