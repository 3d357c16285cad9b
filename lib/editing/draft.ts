import { dequal } from 'dequal';

/** How many steps back are kept. */
const STEPS_KEPT = 200;

/**
 * A document that is being edited: as it is now, and the ways back and forth. The document may have faults meanwhile; parts that did not
 * change are shared between the steps.
 */
export interface Draft<T> {
  now: T;
  past: readonly T[];
  future: readonly T[];
  /** The field that the last change was made in, while nothing else was done since. */
  field?: string;
}

/** A draft on which nothing was done yet. */
export const draftOf = <T>(document: T): Draft<T> => ({ now: document, past: [], future: [] });

/**
 * The draft after one change, which can be undone. A change that changes nothing is no step, and typing on in one field is a single one:
 * `field` names it.
 */
export function edited<T>(draft: Draft<T>, next: T, field?: string): Draft<T> {
  const { now, past } = draft;
  if (dequal(now, next)) return draft;
  const of = field === undefined ? {} : { field };
  if (field !== undefined && field === draft.field) return { now: next, past, future: [], ...of };
  return { now: next, past: [...past, now].slice(-STEPS_KEPT), future: [], ...of };
}

/** One step back, if there is one. */
export function undone<T>(draft: Draft<T>): Draft<T> {
  const before = draft.past.at(-1);
  return before === undefined
    ? draft
    : { now: before, past: draft.past.slice(0, -1), future: [draft.now, ...draft.future] };
}

/** One step forth again, if there is one. */
export function redone<T>(draft: Draft<T>): Draft<T> {
  const [next, ...future] = draft.future;
  return next === undefined ? draft : { now: next, past: [...draft.past, draft.now], future };
}
