import * as v from 'valibot';
import { GOALS, LOSSES, OPTION_KINDS, PROMISE_KINDS } from '../../kernel/enums';
import { When } from './conditions';
import { AmountFact, CalendarDate, Count, Days, Id, Level, Percent, Table, Text, Texts } from './values';

/** Up to which amount each level may give the option; the last step without `max` has no end. */
const Steps = v.pipe(
  v.array(v.strictObject({ level: Level, percent: v.optional(Percent), max: v.optional(Table) })),
  v.minLength(1, 'empty'),
);

/** How much an option is worth to the customer (face) and may cost the shop at most (cost). */
export const Value = v.variant('by', [
  v.strictObject({ by: v.literal('nothing') }),
  v.strictObject({ by: v.literal('fixed'), face: Table, cost: Table }),
  v.strictObject({ by: v.literal('percent'), percent: Percent, max: Table }),
  v.strictObject({ by: v.literal('fact'), fact: AmountFact, steps: Steps }),
  v.strictObject({ by: v.literal('chosen'), of: v.optional(AmountFact), steps: Steps }),
]);
export type Value = v.InferOutput<typeof Value>;

/** How much of an option may be given. An absent limit is none; what is beyond one is blocked, whoever asks. */
const Limits = v.strictObject({
  /** How often in one case; concessions are counted by grievance point instead. */
  perCase: v.optional(Count),
  /** How often, and for how much in all, to one customer within so many days. */
  perCustomer: v.optional(
    v.pipe(
      v.strictObject({ days: Count, times: v.optional(Count), value: v.optional(Table) }),
      v.check(({ times, value }) => times !== undefined || value !== undefined, 'needsBound'),
    ),
  ),
  percentOfOrder: v.optional(Percent),
  /** What it may cost in one calendar month, all customers together. */
  perMonth: v.optional(Table),
  /** How many there were when they were last counted; what was given since then is taken off. */
  stock: v.optional(
    v.strictObject({
      count: v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(0, 'negative'), v.maxValue(1e9, 'tooLarge')),
      countedOn: CalendarDate,
    }),
  ),
});

/** A small picture as it stands in the document: nothing is loaded from elsewhere. */
const Picture = v.pipe(
  v.string(),
  v.maxLength(60_000, 'tooLong'),
  v.regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/, 'pictureFormat'),
);

export const Option = v.strictObject({
  id: Id,
  kinds: v.pipe(v.array(v.picklist(OPTION_KINDS)), v.minLength(1, 'empty'), v.maxLength(2, 'tooMany')),
  value: Value,
  when: When,
  repairs: v.array(v.picklist(LOSSES)),
  goals: v.array(v.picklist(GOALS)),
  speed: v.picklist(['now', 'later']),
  minLevel: Level,
  /** Least days between two grants to one customer; afterwards it is blocked, or decided one level up. */
  cooldown: v.optional(v.strictObject({ days: Days, then: v.optional(Level) })),
  limits: v.optional(Limits),
  /** For how many days the customer can use it. */
  validDays: v.optional(Days),
  promise: v.optional(v.picklist(PROMISE_KINDS)),
  from: v.optional(CalendarDate),
  until: v.optional(CalendarDate),
  /** From this day on it is never offered; what was given of it keeps its name. */
  retiredOn: v.optional(CalendarDate),
  /** Who answers for it in the team. */
  owner: v.optional(Text),
  picture: v.optional(Picture),
  label: Texts,
  text: Texts,
});
export type Option = v.InferOutput<typeof Option>;
