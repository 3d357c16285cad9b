import type { Entry } from '../entries';
import { FORGOTTEN } from '../lessons';
import type { LessonRow } from '../rows';
import type { Projection } from './projection';

type Confirmed = Extract<Entry, { kind: 'factConfirmed' }>;

function lessonRow({ case: ofCase = '', customer, fact, value, lesson, id, at }: Confirmed): LessonRow | undefined {
  if (!lesson || typeof value !== 'string') return undefined;
  return { id: lessonId(ofCase, fact), customer, entry: id, fact, value, at, ...lesson };
}

const lessonId = (ofCase: string, fact: string): string => `${ofCase} ${fact}`;

/**
 * What was learned: the last word on each fact of a case. A fact that was taken back, set without a suggestion to compare with, or confirmed in passing,
 * teaches nothing.
 */
export const lessons: Projection<LessonRow> = {
  table: 'lessons',
  rowOf: (entry) => {
    if (entry.kind === 'lessonsForgotten') return FORGOTTEN;
    return entry.kind === 'factConfirmed' || entry.kind === 'factWithdrawn'
      ? lessonId(entry.case ?? '', entry.fact)
      : undefined;
  },
  apply: (row, entry) => {
    if (entry.kind === 'lessonsForgotten') {
      const { id, customer, at } = entry;
      return row && row.entry > id
        ? row
        : { id: FORGOTTEN, customer, entry: id, fact: '', value: '', at, scores: {}, features: [] };
    }
    // A backup may bring an older word on the same fact later.
    if (row && row.entry > entry.id) return row;
    return entry.kind === 'factConfirmed' ? lessonRow(entry) : undefined;
  },
};
