import * as v from 'valibot';
import { CASE_DATES, GOALS, PROMISE_KINDS, REMEDIES } from '../../kernel/enums';
import { When } from './conditions';
import { AmountFact, CalendarDate, Count, Id, Percent, Text, Texts } from './values';

const Length = v.variant('unit', [
  v.strictObject({ unit: v.literal('hours'), count: Count }),
  v.strictObject({ unit: v.literal('days'), count: Count }),
  v.strictObject({ unit: v.literal('workingDays'), count: Count }),
  v.strictObject({ unit: v.literal('months'), count: Count }),
  v.strictObject({ unit: v.literal('years'), count: Count }),
]);

/** A term of a rule (handbook 2.6): how long the customer can claim, or within what time we have to perform. */
const Clock = v.strictObject({
  id: Id,
  /** `claim`: how long the right lasts. `duty`: until when we have to do what was claimed. `burden`: how long a defect is presumed ours. */
  kind: v.picklist(['claim', 'duty', 'burden']),
  start: v.picklist(CASE_DATES),
  length: Length,
  /** A last day on a weekend or holiday moves to the next working day (EU Reg. 1182/71 and alike). */
  movesToWorkingDay: v.boolean(),
  /** What holds while nobody knows when it began: the fact is asked for, or the term is taken to be running and shown as assumed. */
  whenStartUnknown: v.picklist(['ask', 'assumeRunning']),
});
export type Clock = v.InferOutput<typeof Clock>;

/** Money that grows with each day of delay, up to a share of its base (handbook L45, L46). */
const Penalty = v.strictObject({
  percentPerDay: Percent,
  of: AmountFact,
  since: v.picklist(CASE_DATES),
  /** Days of grace after `since` before it begins to grow. */
  after: v.optional(v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(0, 'negative'))),
  maxPercent: v.optional(Percent),
});

/** Where a rule stands in the order of remedies of one region, on what ground, and when that was last checked. */
const Ground = v.strictObject({
  region: v.pipe(v.string(), v.minLength(1, 'empty')),
  rank: v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(1, 'tooSmall'), v.maxValue(1000, 'tooLarge')),
  basis: v.picklist(['law', 'policy']),
  source: Text,
  isVerified: v.boolean(),
  checkedOn: CalendarDate,
  /** Further conditions that hold in this region only. */
  when: v.optional(When),
  clocks: v.optional(v.array(Clock)),
  penalty: v.optional(Penalty),
});
export type Ground = v.InferOutput<typeof Ground>;

export const Entitlement = v.strictObject({
  id: Id,
  remedy: v.picklist(REMEDIES),
  tender: v.picklist(['original', 'goods', 'service', 'asPolicy']),
  when: When,
  grounds: v.pipe(v.array(Ground), v.minLength(1, 'empty')),
  /** The sum that the customer gets by it: what a claim may cover before it becomes a concession. */
  covers: v.optional(AmountFact),
  goals: v.array(v.picklist(GOALS)),
  promise: v.optional(v.picklist(PROMISE_KINDS)),
  label: Texts,
  text: Texts,
});
export type Entitlement = v.InferOutput<typeof Entitlement>;

const Clock24 = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clockTime'));

/** Working days of some countries: dated data that the team edits. */
export const Calendar = v.strictObject({
  id: Id,
  countries: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'countryCode'))),
  /** Days of the week without work, Monday is 1. */
  weekend: v.array(v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(1, 'tooSmall'), v.maxValue(7, 'tooLarge'))),
  holidays: v.array(v.strictObject({ date: CalendarDate, name: Text })),
  /** Until when the holidays are entered: a term that ends later is computed without knowing them, and says so. */
  knownUntil: CalendarDate,
  hours: v.optional(v.strictObject({ from: Clock24, until: Clock24 })),
  source: Text,
  isVerified: v.boolean(),
  checkedOn: CalendarDate,
});
export type Calendar = v.InferOutput<typeof Calendar>;
