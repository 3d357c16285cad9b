import * as v from 'valibot';
import { GOALS, LOSSES, OPTION_KINDS, PROMISE_KINDS } from '../kernel/enums';
import { CountryCode, Currency, Table, When } from './conditions';

/** The newest shape of the document. A file of a newer one is refused, one of an older one is migrated. */
export const SCHEMA = 1;

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/, 'idFormat'));
const Text = v.pipe(v.string(), v.minLength(1, 'empty'), v.maxLength(2000, 'tooLong'));
const LanguageCode = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'languageCode'));
/** One text in several languages. */
const Texts = v.pipe(
  v.record(LanguageCode, Text),
  v.check((texts) => Object.keys(texts).length > 0, 'empty'),
);
const Days = v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(0, 'negative'), v.maxValue(3650, 'tooLarge'));
const Count = v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(1, 'tooSmall'));
const Percent = v.pipe(v.number(), v.minValue(0, 'negative'), v.maxValue(1000, 'tooLarge'));
const CalendarDate = v.pipe(v.string(), v.isoDate('calendarDate'));
const Level = v.picklist([1, 2, 3], 'level');

const AmountFact = v.picklist(['itemPrice', 'orderTotal', 'claimed', 'disputed', 'extraCost']);
/** Up to which amount each level may give the option; the last step without `max` has no end. */
const Steps = v.pipe(
  v.array(v.strictObject({ level: Level, percent: v.optional(Percent), max: v.optional(Table) })),
  v.minLength(1, 'empty'),
);

/** How much an option is worth to the customer (face) and may cost the shop at most (cost). */
const Value = v.variant('by', [
  v.strictObject({ by: v.literal('nothing') }),
  v.strictObject({ by: v.literal('fixed'), face: Table, cost: Table }),
  v.strictObject({ by: v.literal('percent'), percent: Percent, max: Table }),
  v.strictObject({ by: v.literal('fact'), fact: AmountFact, steps: Steps }),
  v.strictObject({ by: v.literal('chosen'), of: v.optional(AmountFact), steps: Steps }),
]);
export type Value = v.InferOutput<typeof Value>;

const Option = v.strictObject({
  id: Id,
  kinds: v.pipe(v.array(v.picklist(OPTION_KINDS)), v.minLength(1), v.maxLength(2, 'tooMany')),
  value: Value,
  when: When,
  repairs: v.array(v.picklist(LOSSES)),
  goals: v.array(v.picklist(GOALS)),
  speed: v.picklist(['now', 'later']),
  minLevel: Level,
  /** Least days between two grants to one customer; afterwards it is blocked, or decided one level up. */
  cooldown: v.optional(v.strictObject({ days: Days, then: v.optional(Level) })),
  /** How often in one case; concessions are counted by grievance point instead. */
  maxPerCase: v.optional(Count),
  validDays: v.optional(Days),
  promise: v.optional(v.picklist(PROMISE_KINDS)),
  from: v.optional(CalendarDate),
  until: v.optional(CalendarDate),
  label: Texts,
  text: Texts,
});
export type Option = v.InferOutput<typeof Option>;

/** Where a rule stands in the order of remedies of one region, on what ground, and when that was last checked. */
const Ground = v.strictObject({
  region: v.pipe(v.string(), v.minLength(1, 'empty')),
  rank: v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(1, 'tooSmall')),
  basis: v.picklist(['law', 'policy']),
  source: Text,
  isVerified: v.boolean(),
  checkedOn: CalendarDate,
});

const Entitlement = v.strictObject({
  id: Id,
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

const AuthorityLevel = v.strictObject({
  level: Level,
  label: Texts,
  /** Highest goodwill sum of one case; absent: no limit. */
  perCase: v.optional(Table),
  percentOfOrder: v.optional(Percent),
  /** Highest goodwill sum per customer within so many days; absent: no limit. */
  rolling: v.optional(v.strictObject({ days: Count, limit: Table })),
  /** Within how many hours this level answers; 0: at once. */
  answersInHours: v.pipe(v.number(), v.minValue(0, 'negative')),
});

const Shop = v.strictObject({
  id: Id,
  name: Text,
  /** Origins of helpdesks whose tickets belong to this shop; empty: all. */
  origins: v.array(v.string()),
  country: CountryCode,
  currency: Currency,
});

const FieldMapping = v.strictObject({
  label: Text,
  fact: v.picklist([
    'order',
    'country',
    'orderTotal',
    'itemPrice',
    'tier',
    'channel',
    'fault',
    'severity',
    'category',
    'orderedOn',
    'deliveredOn',
  ]),
});

const PolicyShape = v.strictObject({
  schema: v.literal(SCHEMA),
  version: v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(1, 'tooSmall')),
  name: Text,
  updatedOn: CalendarDate,
  shops: v.pipe(v.array(Shop), v.minLength(1, 'empty')),
  fields: v.array(FieldMapping),
  authority: v.strictObject({
    levels: v.pipe(v.array(AuthorityLevel), v.length(3, 'threeLevels')),
    quickConcede: Table,
    maxGrantsPerCase: Count,
    /** Remedy and goodwill above this share of the item price deserve a warning (P10). */
    overcompensationPercent: Percent,
  }),
  catalog: v.pipe(v.array(Option), v.minLength(1, 'empty')),
  entitlements: v.array(Entitlement),
  regions: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), v.array(CountryCode)),
  /** Within how many days each kind of promise is due when the agent says nothing else. */
  promiseDays: v.record(v.picklist(PROMISE_KINDS), Days),
});

/** The document that a team owns: who may give what, to whom, and what customers are entitled to. */
export type Policy = v.InferOutput<typeof PolicyShape>;

export { PolicyShape };
