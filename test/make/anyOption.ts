import fc from 'fast-check';
import * as v from 'valibot';
import * as enums from '@/lib/kernel/enums';
import { Option } from '@/lib/policy/parts/catalog';

const currency = fc.constantFrom('EUR', 'RUB', 'IRR', 'KWD', 'JPY');
const minor = fc.oneof(fc.nat({ max: 100_000 }), fc.nat({ max: Number.MAX_SAFE_INTEGER }));
const table = fc.dictionary(currency, minor, { minKeys: 1, maxKeys: 3 });
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const some = <T>(words: readonly T[]) => fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const level = fc.constantFrom(1, 2, 3);
const percent = fc
  .oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 1000, noNaN: true }))
  .map(Math.abs);
const count = fc.integer({ min: 1, max: 1_000_000 });
const days = fc.integer({ min: 0, max: 3650 });
const amountFact = fc.constantFrom('itemPrice', 'orderTotal', 'claimed', 'disputed', 'extraCost');

/** Text as people write it, and as nobody should: formulas, quotes, commas, line breaks, any script. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    '@SUM(A1)',
    '-5',
    '+49',
    'a;b,c\td',
    'two\nlines',
    'a\r\nb',
    '"quoted"',
    ' blank ',
    "'tis",
  ),
);
const texts = fc.dictionary(fc.constantFrom('en', 'ru', 'it', 'fa', 'de'), text, { minKeys: 1, maxKeys: 4 });

const condition = fc.oneof(
  fc.record({ fact: fc.constant('category'), in: some(enums.CATEGORIES) }),
  fc.record({ fact: fc.constant('tier'), in: some(enums.TIERS) }),
  fc.record({ fact: fc.constant('goods'), in: some(enums.GOODS) }),
  fc.record({ fact: fc.constant('country'), in: some(['DE', 'RU', 'IR']) }),
  fc.record({ fact: amountFact, atLeast: maybe(table), atMost: maybe(table) }),
  fc.record({
    fact: fc.constantFrom(...enums.CASE_DATES),
    from: maybe(day),
    until: maybe(day),
    withinDays: maybe(days),
  }),
  fc.record({ fact: fc.constantFrom('isRepeat', 'hasBrokenPromise'), is: fc.boolean() }),
);

const steps = fc.array(fc.record({ level, percent: maybe(percent), max: maybe(table) }), {
  minLength: 1,
  maxLength: 3,
});
const value = fc.oneof(
  fc.constant({ by: 'nothing' }),
  fc.record({ by: fc.constant('fixed'), face: table, cost: table }),
  fc.record({ by: fc.constant('percent'), percent, max: table }),
  fc.record({ by: fc.constant('fact'), fact: amountFact, steps }),
  fc.record({ by: fc.constant('chosen'), of: maybe(amountFact), steps }),
);

const limits = fc.record({
  perCase: maybe(count),
  perCustomer: maybe(fc.record({ days: count, times: maybe(count), value: maybe(table) })),
  percentOfOrder: maybe(percent),
  perMonth: maybe(table),
  stock: maybe(fc.record({ count: fc.nat(), countedOn: day })),
});

const raw = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom(...enums.OPTION_KINDS), { minLength: 1, maxLength: 2 }),
  value,
  when: fc.array(fc.array(condition, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
  repairs: fc.uniqueArray(fc.constantFrom(...enums.LOSSES)),
  goals: fc.uniqueArray(fc.constantFrom(...enums.GOALS), { maxLength: 4 }),
  speed: fc.constantFrom('now', 'later'),
  minLevel: level,
  cooldown: maybe(fc.record({ days, then: maybe(level) })),
  limits: maybe(limits),
  validDays: maybe(days),
  promise: maybe(fc.constantFrom(...enums.PROMISE_KINDS)),
  from: maybe(day),
  until: maybe(day),
  retiredOn: maybe(day),
  owner: maybe(text),
  picture: maybe(fc.constant('data:image/png;base64,AAAA')),
  label: texts,
  text: texts,
});

/** As it comes from a file: what is not set is absent. */
const asFile = (option: object, id: string): unknown => {
  const file = JSON.parse(JSON.stringify({ ...option, id })) as { limits?: object };
  if (file.limits && Object.keys(file.limits).length === 0) delete file.limits;
  return file;
};

/** Any catalog that the schema lets through. */
export const anyCatalog: fc.Arbitrary<Option[]> = fc
  .array(raw, { minLength: 1, maxLength: 5 })
  .map((options) => options.map((option, index) => v.safeParse(Option, asFile(option, `O-${index}`))))
  .filter((parsed) => parsed.every(({ success }) => success))
  .map((parsed) => parsed.flatMap(({ success, output }) => (success ? [output] : [])));
