import * as v from 'valibot';
import { REFUSAL_REASONS } from '../kernel/enums';
import { Id, Line, Text, Words } from './values';

/** An option that is ready when the talk goes on, with its name at that time. */
export const Prepared = v.object({ id: Id, label: Line });
export type Prepared = v.InferOutput<typeof Prepared>;

/** A case given to somebody else: it stays owned here until they accept (R37). */
export const Handover = v.object({
  handover: Id,
  /** The person or department. */
  to: v.pipe(Line, v.trim(), v.minLength(1)),
  reason: Words,
  /** What the other one has to know, so that the customer need not tell it again. */
  summary: Words,
  /** The words in which the customer is told. */
  text: Text,
  /** The same by language, for the reply may come to be written in another one; absent in hand-overs of before this was kept. */
  texts: v.optional(v.record(Line, Text)),
  /** Until when they hear from us, as a promise; absent in hand-overs of before this was kept. */
  promise: v.optional(Id),
});
export type Handover = v.InferOutput<typeof Handover>;

/**
 * A demand that is not met (R86). Nothing of it may be missing: why, the rule in plain words, what we can do all the same, and where the
 * customer can turn (design law 4).
 */
export const Refusal = v.pipe(
  v.object({
    refusal: Id,
    reason: v.picklist(REFUSAL_REASONS),
    rule: Words,
    /** Options and entitlements that are offered all the same, and what else can be done, in words. */
    offers: v.array(Prepared),
    instead: v.optional(Text),
    route: Words,
  }),
  v.check(({ offers, instead }) => offers.length > 0 || Boolean(instead?.trim())),
);
export type Refusal = v.InferOutput<typeof Refusal>;

/** True for a refusal of which nothing is missing. */
export const isRefusal = (refusal: Refusal): boolean => v.is(Refusal, refusal);
