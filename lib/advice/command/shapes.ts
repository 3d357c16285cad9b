import * as v from 'valibot';
import { CATEGORIES, CHANNELS, CUSTOMER_TYPES, FAULTS, GOALS, GOODS, SEVERITIES, TIERS } from '../../kernel/enums';
import { STAGES } from '../../checklist/item';
import { CalendarDate, CountryCode, Currency, Level, Text } from '../../policy/parts/values';

// As in a policy, the messages are codes: `faults.ts` puts the path before them.
const Id = v.pipe(v.string(), v.minLength(1, 'empty'), v.maxLength(200, 'tooLong'));

/** So much that sums of thousands of them can still be counted exactly. */
const MOST_MINOR = 1e12;
const Money = v.strictObject({
  minor: v.pipe(
    v.number(),
    v.safeInteger('wholeNumber'),
    v.minValue(0, 'negative'),
    v.maxValue(MOST_MINOR, 'tooLarge'),
  ),
  currency: Currency,
});

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Epoch ms of an ISO time; undefined for text that is none. A day alone is its beginning; without a zone it is meant in UTC. */
function instantOf(text: string): number | undefined {
  const [, day, time = 'T00:00', zone = 'Z'] = ISO_TIME.exec(text) ?? [];
  try {
    return day === undefined ? undefined : Temporal.Instant.from(`${day}${time}${zone}`).epochMilliseconds;
  } catch {
    return undefined;
  }
}

const IsoTime = v.pipe(
  v.string(),
  v.check((text) => instantOf(text) !== undefined, 'instant'),
  v.description('ISO 8601 time; a day alone is its beginning, without a zone it is UTC'),
  v.transform((text) => instantOf(text) ?? 0),
);
const EpochMs = v.pipe(v.number(), v.safeInteger('instant'), v.minValue(0, 'instant'), v.maxValue(8.64e15, 'instant'));
const Time = v.union([IsoTime, EpochMs]);

const Grant = v.strictObject({
  id: v.optional(Id),
  option: Id,
  cost: Money,
  face: v.optional(Money),
  at: v.optional(Time),
  state: v.optional(v.picklist(['offered', 'given'])),
  /** The grievance point that it answers. */
  point: v.optional(Id),
  ticket: v.optional(Id),
  case: v.optional(Id),
  /** Offers of which the customer picks one share this. */
  choiceOf: v.optional(Id),
  /** Entitlements are no goodwill: they never count. Absent: told by the policy. */
  isEntitlement: v.optional(v.boolean()),
});
export type Grant = v.InferOutput<typeof Grant>;

const Facts = v.strictObject({
  category: v.optional(v.picklist(CATEGORIES)),
  goal: v.optional(v.picklist(GOALS)),
  channel: v.optional(v.picklist(CHANNELS)),
  fault: v.optional(v.picklist(FAULTS)),
  severity: v.optional(v.picklist(SEVERITIES)),
  tier: v.optional(v.picklist(TIERS)),
  customerType: v.optional(v.picklist(CUSTOMER_TYPES)),
  goods: v.optional(v.picklist(GOODS)),
  orderedOn: v.optional(CalendarDate),
  promisedOn: v.optional(CalendarDate),
  deliveredOn: v.optional(CalendarDate),
  demandedOn: v.optional(CalendarDate),
  country: v.optional(CountryCode),
  orderTotal: v.optional(Money),
  itemPrice: v.optional(Money),
  claimed: v.optional(Money),
  /** Only where no claim is named: else it follows from the claim and the entitlements. */
  disputed: v.optional(Money),
  extraCost: v.optional(Money),
  isRepeat: v.optional(v.boolean()),
  hasBrokenPromise: v.optional(v.boolean()),
});

const Case = v.strictObject({
  id: v.optional(Id),
  facts: v.optional(Facts, {}),
  /** That of the order; absent: that of the sums in the facts, else that of the country where the policy has limits in it, else the shop's. */
  currency: v.optional(Currency),
  grants: v.optional(v.array(Grant), []),
  /** Tickets that are linked in this case: what was given on them counts to its sum. */
  tickets: v.optional(v.array(Id), []),
  /** The grievance point that the options would answer. */
  point: v.optional(Id),
  /** Minor units of options whose amount the agent sets, by their id. */
  amounts: v.optional(v.record(Id, Money.entries.minor), {}),
});
export type Case = v.InferOutput<typeof Case>;

const PastCase = v.strictObject({
  id: v.optional(Id),
  ticket: v.optional(Id),
  tickets: v.optional(v.array(Id), []),
  /** When it became a complaint; absent: now. */
  at: v.optional(Time),
  category: v.optional(v.picklist(CATEGORIES)),
  severity: v.optional(v.picklist(SEVERITIES)),
});
export type PastCase = v.InferOutput<typeof PastCase>;

const History = v.strictObject({
  cases: v.optional(v.array(PastCase), []),
  grants: v.optional(v.array(Grant), []),
});
export type History = v.InferOutput<typeof History>;

/** What the command reads. The policy is checked by its own schema. */
export const InputShape = v.strictObject({
  policy: v.union([
    v.literal('default'),
    v.pipe(v.looseObject({}), v.description('A policy of the team, as its own schema has it')),
  ]),
  case: Case,
  history: v.optional(History, { cases: [], grants: [] }),
  agent: v.optional(v.strictObject({ level: Level }), { level: 1 }),
  now: v.optional(Time),
  /** IANA name of the zone in which calendar dates are meant; absent: UTC. */
  zone: v.optional(
    v.pipe(
      v.string(),
      v.check((zone) => isZone(zone), 'zone'),
    ),
    'UTC',
  ),
});
export type Input = v.InferOutput<typeof InputShape>;

function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

const Reason = v.looseObject({ code: v.string() });
const State = v.picklist(['done', 'suggested', 'open', 'skipped']);

/** What the command prints. */
export const OutputShape = v.strictObject({
  /** What to do next, with what it would do. */
  next: v.looseObject({ code: v.string() }),
  checklist: v.strictObject({
    current: v.nullable(v.picklist(STAGES)),
    items: v.array(
      v.strictObject({ id: v.string(), stage: v.picklist(STAGES), isRequired: v.boolean(), state: State }),
    ),
  }),
  /** Remedies in their order: what the customer can claim, whatever the agent's level. */
  entitlements: v.array(
    v.strictObject({
      id: v.string(),
      basis: v.picklist(['law', 'policy']),
      source: Text,
      checkedOn: CalendarDate,
      isVerified: v.boolean(),
      amount: v.nullable(Money),
      clocks: v.array(v.looseObject({})),
    }),
  ),
  offers: v.array(
    v.strictObject({
      option: v.string(),
      verdict: v.picklist(['offer', 'ask', 'blocked', 'unknown']),
      /** The level that decides; null where the option is closed or not known yet. */
      level: v.nullable(Level),
      reasons: v.array(Reason),
      cost: v.nullable(Money),
      face: v.nullable(Money),
    }),
  ),
  /** Facts that would open more options or tell the entitlements, most wanted first. */
  wanted: v.array(v.string()),
});
export type Output = v.InferOutput<typeof OutputShape>;
