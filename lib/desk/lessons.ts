import { TAUGHT, Teaching, type TaughtFact } from '../facts/learning';
import type { TicketFacts } from '../facts/suggest';
import type { Act } from '../history/entries';
import type { LessonRow } from '../history/rows';

const isTaught = (fact: string): fact is TaughtFact => (TAUGHT as readonly string[]).includes(fact);

/**
 * Adds to each confirmed or corrected matter and goal what later suggestions learn from it: how the words had ranked it, and their beginnings. A
 * ticket without words teaches nothing.
 */
export const withLessons = (acts: readonly Act[], { lesson }: Pick<TicketFacts, 'lesson'>): Act[] =>
  acts.map((act) => {
    if (act.kind !== 'factConfirmed' || !isTaught(act.fact) || lesson.features.length < LEAST) return act;
    return { ...act, lesson: { scores: lesson.scores[act.fact], features: lesson.features } };
  });

/** One feature is in every text. */
const LEAST = 2;

/** What the kept lessons teach, as of `now` (epoch ms). */
export const teachingOf = (rows: readonly LessonRow[], now: number): Teaching =>
  new Teaching(
    rows.flatMap(({ fact, value, scores, features, at }) =>
      isTaught(fact) ? [{ fact, value, scores, features, at }] : [],
    ),
    now,
  );
