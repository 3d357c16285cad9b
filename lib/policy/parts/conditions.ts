import * as v from 'valibot';
import { CATEGORIES, CHANNELS, FAULTS, GOALS, GOODS, SEVERITIES, TIERS, type CaseDate } from '../../kernel/enums';
import { CalendarDate, CountryCode, Days, Table } from './values';

const oneOf = <const F extends string, const T extends readonly [string, ...string[]]>(fact: F, values: T) =>
  v.strictObject({ fact: v.literal(fact), in: v.pipe(v.array(v.picklist(values)), v.minLength(1, 'empty')) });

const amountOf = <const F extends string>(fact: F) =>
  v.pipe(
    v.strictObject({ fact: v.literal(fact), atLeast: v.optional(Table), atMost: v.optional(Table) }),
    v.check(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'needsBound'),
  );

const truthOf = <const F extends string>(fact: F) => v.strictObject({ fact: v.literal(fact), is: v.boolean() });

const dayOf = <const F extends CaseDate>(fact: F) =>
  v.pipe(
    v.strictObject({
      fact: v.literal(fact),
      from: v.optional(CalendarDate),
      until: v.optional(CalendarDate),
      /** At most so many calendar days before today; days to come are within. */
      withinDays: v.optional(Days),
    }),
    v.check(
      ({ from, until, withinDays }) => [from, until, withinDays].some((each) => each !== undefined),
      'needsBound',
    ),
  );

/**
 * One condition on the facts of a case. A fact that is not known makes the condition unknown, never true.
 */
export const Condition = v.variant('fact', [
  oneOf('category', CATEGORIES),
  oneOf('goal', GOALS),
  oneOf('channel', CHANNELS),
  oneOf('fault', FAULTS),
  oneOf('severity', SEVERITIES),
  oneOf('tier', TIERS),
  v.strictObject({ fact: v.literal('country'), in: v.pipe(v.array(CountryCode), v.minLength(1, 'empty')) }),
  amountOf('orderTotal'),
  amountOf('itemPrice'),
  amountOf('claimed'),
  amountOf('disputed'),
  amountOf('extraCost'),
  oneOf('goods', GOODS),
  dayOf('orderedOn'),
  dayOf('promisedOn'),
  dayOf('deliveredOn'),
  dayOf('demandedOn'),
  truthOf('isUninformed'),
  truthOf('isIncident'),
  truthOf('isRepeat'),
  truthOf('hasBrokenPromise'),
]);
export type Condition = v.InferOutput<typeof Condition>;

/** Alternatives of conditions: the option fits when every condition of one of them holds. Empty means always. */
export const When = v.array(v.pipe(v.array(Condition), v.minLength(1, 'empty')));
export type When = v.InferOutput<typeof When>;
