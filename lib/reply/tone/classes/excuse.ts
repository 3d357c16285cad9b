import { remediesIn } from '../contents';
import type { Draft } from '../draft';
import type { Mark } from '../finding';
import { promisesOf } from '../promises';
import { marksOf } from './spoken';

/** Reasons that stand before the solution, or instead of one (R18). After it, one sentence of reason is honest. */
export function excuse(draft: Draft): Mark[] {
  const solutions = [
    ...remediesIn(draft),
    ...promisesOf(draft).flatMap(({ start, dated }) => (dated ? [start] : [])),
  ];
  const first = Math.min(...solutions);
  return marksOf(draft, 'excuse').filter(({ start }) => start < first);
}
