import * as v from 'valibot';
import { CATEGORIES, CHANNELS, FAULTS, GOALS, SEVERITIES, TIERS } from '../kernel/enums';

// The messages of the schemas are codes: `check.ts` turns them into faults, components into words.
const Minor = v.pipe(v.number(), v.safeInteger('wholeNumber'), v.minValue(0, 'negative'));

const knownCurrencies = new Set(Intl.supportedValuesOf('currency'));
/** An ISO 4217 code that the browser knows. */
export const Currency = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'currencyCode'),
  v.check((code) => knownCurrencies.has(code), 'unknownCurrency'),
);

/** Amounts in minor units by currency. */
export const Table = v.record(Currency, Minor);

const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'countryCode'));

const oneOf = <const F extends string, const T extends readonly [string, ...string[]]>(fact: F, values: T) =>
  v.strictObject({ fact: v.literal(fact), in: v.pipe(v.array(v.picklist(values)), v.minLength(1, 'empty')) });

const amountOf = <const F extends string>(fact: F) =>
  v.pipe(
    v.strictObject({ fact: v.literal(fact), atLeast: v.optional(Table), atMost: v.optional(Table) }),
    v.check(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'needsBound'),
  );

const truthOf = <const F extends string>(fact: F) => v.strictObject({ fact: v.literal(fact), is: v.boolean() });

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
  v.strictObject({ fact: v.literal('country'), in: v.pipe(v.array(Country), v.minLength(1, 'empty')) }),
  amountOf('orderTotal'),
  amountOf('itemPrice'),
  amountOf('claimed'),
  amountOf('disputed'),
  amountOf('extraCost'),
  truthOf('isRepeat'),
  truthOf('hasBrokenPromise'),
]);
export type Condition = v.InferOutput<typeof Condition>;

/** Alternatives of conditions: the option fits when every condition of one of them holds. Empty means always. */
export const When = v.array(v.pipe(v.array(Condition), v.minLength(1, 'empty')));
export type When = v.InferOutput<typeof When>;

export const CountryCode = Country;
