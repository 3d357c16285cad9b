import { firstSolution } from '../contents';
import type { Draft } from '../draft';
import type { Mark } from '../finding';
import { marksOf } from './spoken';

/** Reasons that stand before the solution, or instead of one (R18). After it, one sentence of reason is honest. */
export function excuse(draft: Draft): Mark[] {
  const solution = firstSolution(draft);
  return marksOf(draft, 'excuse').filter(({ start }) => start < solution);
}
