import fc from 'fast-check';
import type { CaseFacts, PastGrant } from '@/lib/kernel/case';
import type { Policy } from '@/lib/policy/schema';
import { daysAgo, eur, factsWith } from './offerCase';
import { policy } from './policy';

type Option = Policy['catalog'][number];
type Level = 1 | 2 | 3;

const [LIKE] = policy.catalog;
export const IDS = ['A', 'B', 'C', 'D'] as const;

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const amount = fc.integer({ min: 1, max: 9000 });
/** Sums in euro, and sometimes in roubles too. */
const table = fc.record({ EUR: amount, RUB: maybe(amount) }).map(({ EUR, RUB }) => ({ EUR, ...(RUB && { RUB }) }));
const day = fc.constantFrom('2026-11-01', '2026-11-25', '2026-11-26', '2026-11-27');

/** Keeps what is there: an absent part of a policy is absent, not undefined. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

const steps = fc
  .tuple(amount, amount, fc.boolean())
  .map(([a, b, isOpen]) => [
    { level: 1 as const, max: { EUR: Math.min(a, b) } },
    { level: 2 as const, max: { EUR: Math.max(a, b) } },
    ...(isOpen ? [{ level: 3 as const }] : []),
  ]);

const value: fc.Arbitrary<Option['value']> = fc.oneof(
  fc.constant({ by: 'nothing' as const }),
  table.map((sums) => ({ by: 'fixed' as const, face: sums, cost: sums })),
  table.map((max) => ({ by: 'percent' as const, percent: 10, max })),
  steps.map((list) => ({ by: 'fact' as const, fact: 'extraCost' as const, steps: list })),
  steps.map((list) => ({ by: 'fact' as const, fact: 'disputed' as const, steps: list })),
  steps.map((list) => ({ by: 'chosen' as const, steps: list })),
);

const limits = fc
  .record({
    perCase: maybe(fc.integer({ min: 1, max: 4 })),
    perCustomer: maybe(
      fc.record({ days: fc.constantFrom(30, 90), times: fc.integer({ min: 1, max: 4 }), value: table }),
    ),
    percentOfOrder: maybe(fc.constantFrom(5, 50)),
    perMonth: maybe(table),
    stock: maybe(fc.record({ count: fc.nat(3), countedOn: day })),
  })
  .map(compact);

const condition = fc.constantFrom(
  { fact: 'fault' as const, in: ['ours' as const] },
  { fact: 'severity' as const, in: ['low' as const, 'medium' as const] },
  { fact: 'tier' as const, in: ['returning' as const, 'vip' as const] },
  { fact: 'orderTotal' as const, atLeast: { EUR: 5000 } },
);

const optionAs = (id: string): fc.Arbitrary<Option> =>
  fc
    .record({
      kinds: fc.constantFrom<Option['kinds'][]>(['gift'], ['concession'], ['costs']),
      value,
      when: fc.oneof(
        fc.constant([]),
        fc.uniqueArray(condition, { minLength: 1, maxLength: 2 }).map((list) => [list]),
      ),
      minLevel: fc.constantFrom<Level>(1, 1, 1, 2, 3),
      cooldown: maybe(fc.constantFrom({ days: 30 }, { days: 60, then: 2 as const })),
      limits,
      from: maybe(day),
      until: maybe(day),
      retiredOn: maybe(day),
    })
    .map((change) => compact({ ...LIKE!, ...change, id }) as Option);

const authority: fc.Arbitrary<Partial<Policy['authority']>> = fc
  .record({
    sums: fc.tuple(amount, amount, amount, amount),
    shares: fc.tuple(maybe(fc.constantFrom(5, 50)), maybe(fc.constantFrom(10, 60))),
    quickConcede: table,
    maxGrantsPerCase: fc.integer({ min: 1, max: 5 }),
    tierPercent: maybe(fc.constant({ vip: 150 })),
    seenFromHere: fc.constantFrom<('trust' | 'ask')[]>('trust', 'trust', 'ask'),
    escalated: maybe(fc.constantFrom<Level>(2, 3)),
  })
  .map(({ sums: [a, b, c, d], shares, escalated, ...rest }) => {
    const level = (at: 0 | 1, perCase: number, rolling: number) =>
      compact({
        ...policy.authority.levels[at]!,
        perCase: { EUR: perCase },
        percentOfOrder: shares[at],
        rolling: { days: at === 0 ? 90 : 365, limit: { EUR: rolling } },
      });
    const when = [[{ fact: 'channel' as const, in: ['regulator' as const] }]];
    return compact({
      ...rest,
      levels: [level(0, Math.min(a, b), c), level(1, Math.max(a, b), d), policy.authority.levels[2]!],
      escalations: escalated ? [{ when, level: escalated, reason: 'regulator' }] : [],
    });
  });

/** A team's policy: another ladder and four options of every sort. */
export const policies: fc.Arbitrary<Policy> = fc
  .record({ authority, catalog: fc.tuple(...IDS.map(optionAs)) })
  .map((change) => ({ ...policy, catalog: change.catalog, authority: { ...policy.authority, ...change.authority } }));

/** What is known of a case; each fact may be missing. */
export const facts: fc.Arbitrary<CaseFacts> = fc
  .record({
    fault: maybe(fc.constantFrom('ours' as const, 'customer' as const)),
    severity: maybe(fc.constantFrom('low' as const, 'high' as const)),
    tier: maybe(fc.constantFrom('returning' as const, 'vip' as const)),
    channel: maybe(fc.constantFrom('email' as const, 'regulator' as const)),
    country: maybe(fc.constantFrom('DE', 'RU')),
    category: maybe(fc.constantFrom('priceOrPromotion' as const, 'damagedOrDefective' as const)),
    orderTotal: maybe(amount.map(eur)),
    itemPrice: maybe(amount.map(eur)),
    claimed: maybe(amount.map(eur)),
    extraCost: maybe(amount.map(eur)),
  })
  .map(factsWith);

/** Goodwill of the customer: in the case and in others, given and on offer, in two currencies. */
export const grants: fc.Arbitrary<PastGrant[]> = fc
  .array(
    fc.record({
      option: fc.constantFrom(...IDS, 'other'),
      caseId: fc.constantFrom('case', 'earlier'),
      days: fc.nat(400),
      minor: fc.nat(4000),
      currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'RUB'),
      point: maybe(fc.constantFrom('a', 'b')),
      choiceOf: maybe(fc.constantFrom('r1', 'r2')),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(
      ({ days, minor, currency, ...rest }, index) =>
        compact({
          ...rest,
          id: `grant ${index}`,
          at: daysAgo(days),
          cost: { minor, currency },
          state: rest.choiceOf ? ('offered' as const) : ('given' as const),
        }) as PastGrant,
    ),
  );
