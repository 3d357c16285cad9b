import * as v from 'valibot';
import { CASE_DATES, GOALS, PROMISE_KINDS, REMEDIES } from '../../kernel/enums';
import { When } from './conditions';
import { AmountFact, CalendarDate, CountryCode, Days, Id, Percent, Text, Texts } from './values';

/** So much and no more: a term is walked through day by day. */
const upTo = (most: number) =>
  v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(1, 'tooSmall'), v.maxValue(most, 'tooLarge'));

const Length = v.variant('unit', [
  v.strictObject({ unit: v.literal('hours'), count: upTo(10_000) }),
  v.strictObject({ unit: v.literal('days'), count: upTo(10_000) }),
  v.strictObject({ unit: v.literal('workingDays'), count: upTo(1000) }),
  v.strictObject({ unit: v.literal('months'), count: upTo(1200) }),
  v.strictObject({ unit: v.literal('years'), count: upTo(100) }),
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
  /** `false` where this term alone was not checked, though the ground was. */
  isVerified: v.optional(v.boolean()),
  /** What holds where the customer was not told of the right: a longer term from the same start, one more after the ordinary one, or no end. */
  whenUninformed: v.optional(
    v.variant('from', [
      v.strictObject({ from: v.literal('start'), length: Length }),
      v.strictObject({ from: v.literal('end'), length: Length }),
      v.strictObject({ from: v.literal('never') }),
    ]),
  ),
});
export type Clock = v.InferOutput<typeof Clock>;

/** Money that grows with each day of delay, up to a share of its base (handbook L45, L46). */
const Penalty = v.strictObject({
  percentPerDay: Percent,
  of: AmountFact,
  since: v.picklist(CASE_DATES),
  /** Days of grace after `since` before it begins to grow. */
  after: v.optional(Days),
  /** The day on which it stops to grow, once that is known; until then it grows daily. */
  until: v.optional(v.picklist(CASE_DATES)),
  maxPercent: v.optional(Percent),
});

/**
 * Where a rule stands in the order of remedies of one region, on what ground, and when that was last checked. A region may have several for one
 * rule, tried in their order: the law for 14 days, then the shop's own terms for 30.
 */
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

/** Where customers of a region, or of one country of it, can turn outside the shop when a demand is refused (L11, L31): dated data that the team edits. */
export const ExternalRoute = v.strictObject({
  region: v.pipe(v.string(), v.minLength(1, 'empty')),
  text: Texts,
  source: Text,
  isVerified: v.boolean(),
  checkedOn: CalendarDate,
});
export type ExternalRoute = v.InferOutput<typeof ExternalRoute>;

const Clock24 = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clockTime'));

/** Working days of some countries: dated data that the team edits. */
export const Calendar = v.strictObject({
  id: Id,
  countries: v.array(CountryCode),
  /** Days of the week without work, Monday is 1. */
  weekend: v.pipe(
    v.array(v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(1, 'tooSmall'), v.maxValue(7, 'tooLarge'))),
    v.maxLength(6, 'tooMany'),
  ),
  holidays: v.array(v.strictObject({ date: CalendarDate, name: Text })),
  /** Until when the holidays are entered: a term that ends later is computed without knowing them, and says so. */
  knownUntil: CalendarDate,
  hours: v.optional(v.strictObject({ from: Clock24, until: Clock24 })),
  source: Text,
  isVerified: v.boolean(),
  checkedOn: CalendarDate,
});
export type Calendar = v.InferOutput<typeof Calendar>;

const ZoneName = v.pipe(
  v.string(),
  v.check((name) => isZone(name), 'timeZone'),
);

/** Time zones of countries, by country code, where the team wants others than those that the program knows. */
export const Zones = v.record(
  CountryCode,
  v.pipe(v.array(ZoneName), v.minLength(1, 'empty'), v.maxLength(20, 'tooMany')),
);

/** True for the name of a time zone that the browser knows ("Europe/Berlin"). */
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
