import type { Hit } from './reading';
import { evidenceAt, type Suggestion } from './suggestion';

/** At most so many are proposed: who complains of more says it in other words again. */
const MOST = 6;
/** A slight word alone makes no grievance. */
const LEAST_WEIGHT = 1.5;

const isMatter = ({ list, weight, passage }: Hit): boolean =>
  passage.message !== undefined && weight >= LEAST_WEIGHT && list.startsWith('categories.');

/**
 * Sentences of the customer in which something is complained of, in their order and in the customer's own words (R29). What they ask for is the goal,
 * and no point of its own. Each is a proposal; a person takes it or leaves it.
 */
export function grievancesIn(hits: readonly Hit[]): Suggestion<string>[] {
  const places = hits
    .filter(isMatter)
    .toSorted((a, b) => (a.passage.message ?? 0) - (b.passage.message ?? 0) || a.start - b.start);
  const found = new Map<string, Suggestion<string>>();
  for (const { passage, start, end, weight } of places) {
    if (found.size >= MOST) break;
    const evidence = evidenceAt(passage, start, end);
    const value = evidence.quote;
    if (value && !found.has(value)) found.set(value, { value, evidence, confidence: Math.min(1, weight / 3) });
  }
  return [...found.values()];
}
