import { isTaught, Teaching } from '../facts/learning';
import type { LessonRow } from '../history/rows';

/** What the kept lessons teach, as of `now` (epoch ms). */
export const teachingOf = (rows: readonly LessonRow[], now: number): Teaching =>
  new Teaching(
    rows.flatMap(({ fact, value, scores, features, at }) =>
      isTaught(fact) ? [{ fact, value, scores, features, at }] : [],
    ),
    now,
  );
