/**
 * An expected outcome: a value, or a fault whose `reason` is a code that a component turns into words.
 * Throwing is kept for bugs.
 */
export type Result<T, F extends { reason: string }> = { ok: true; value: T } | { ok: false; fault: F };

/** Wraps a value that came about as wished. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** Wraps the reason why something expected did not come about. */
export const fail = <F extends { reason: string }>(fault: F): { ok: false; fault: F } => ({
  ok: false,
  fault,
});
