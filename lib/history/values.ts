import * as v from 'valibot';

export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
export const Line = v.pipe(v.string(), v.maxLength(500));
export const Text = v.pipe(v.string(), v.maxLength(20_000));
/** Epoch ms. */
export const Instant = v.pipe(v.number(), v.safeInteger());
export const Money = v.object({
  minor: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.length(3)),
});
/** Words that may not be missing. */
export const Words = v.pipe(Text, v.trim(), v.minLength(1));
