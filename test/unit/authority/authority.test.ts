import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededLevel } from '@/lib/authority/authority';
import { costOf, costWithin } from '@/lib/authority/sums';
import { daysAgo, eur, grant, NOW } from '../../make/offerCase';
import { EUR, policy } from '../../make/policy';

const { levels } = policy.authority;

/** The level that must decide `cost` when the case and the customer already have so much. */
interface Before {
  inCase?: number;
  rolling?: number;
  order?: number;
}
function level(cost: number, { inCase = 0, rolling = inCase, order = 1_000_000 }: Before = {}): number {
  const need = neededLevel(levels, {
    cost: eur(cost),
    account: { caseSum: eur(inCase), rollingSum: () => eur(rolling), orderTotal: eur(order) },
  });
  if (need.kind !== 'level') throw new Error('unknown');
  return need.level;
}

describe('who may decide', () => {
  it.each<[number, Before, number, string]>([
    [2500, {}, 1, 'exactly the agent limit'],
    [2501, {}, 2, 'one cent above it'],
    [15_000, {}, 2, 'exactly the lead limit'],
    [15_001, {}, 3, 'one cent above that'],
    [500, { inCase: 2000 }, 1, 'a small gift that fills the case limit'],
    [501, { inCase: 2000 }, 2, 'a small gift that goes past it'],
    [500, { rolling: 4500 }, 1, 'a gift that fills the rolling total of the customer'],
    [501, { rolling: 4500 }, 2, 'a gift that goes past it'],
    [501, { order: 1000 }, 2, 'more than half of a small order'],
    [500, { order: 1000 }, 1, 'exactly half of it'],
    [0, { inCase: 99_999_999 }, 1, 'a kind word, whatever was given before'],
  ])('%i cents with %o needs level %i: %s', (cost, before, expected) => {
    expect(level(cost, before)).toBe(expected);
  });

  it('asks for the order total only where it would decide', () => {
    const account = { caseSum: eur(0), rollingSum: () => eur(0) };
    expect(neededLevel(levels, { cost: eur(1000), account })).toEqual({ kind: 'unknown', facts: ['orderTotal'] });
    expect(neededLevel(levels, { cost: eur(2600), account })).toMatchObject({ kind: 'level', level: 2 });
    expect(neededLevel(levels, { cost: eur(1000), account, ignoreOrderShare: true })).toMatchObject({ level: 1 });
    const atLeast = { ...account, orderAtLeast: eur(2000) };
    expect(neededLevel(levels, { cost: eur(1000), account: atLeast })).toMatchObject({ level: 1 });
    expect(neededLevel(levels, { cost: eur(1001), account: atLeast })).toMatchObject({ kind: 'unknown' });
  });

  it('goes one level up, and says so, where a currency has no limits', () => {
    const zero = { minor: 0, currency: 'CHF' };
    const need = neededLevel(levels, {
      cost: { minor: 100, currency: 'CHF' },
      account: { caseSum: zero, rollingSum: () => zero, orderTotal: { minor: 100_000, currency: 'CHF' } },
    });
    expect(need).toMatchObject({ kind: 'level', level: 2 });
    expect(need.kind === 'level' && need.reasons.every(({ code }) => code === 'noLimits')).toBe(true);
  });

  it('asks the lead too where only the customer’s total has no limit in the currency', () => {
    const noRubles = levels.map((each) => ({
      ...each,
      rolling: each.rolling && { days: each.rolling.days, limit: { EUR: 5000 } },
    }));
    const rub = (minor: number) => ({ minor, currency: 'RUB' });
    const account = { caseSum: rub(0), rollingSum: () => rub(99_999_999), orderTotal: rub(1_000_000) };
    const noLimits = { code: 'noLimits', level: 1, currency: 'RUB' };
    const need = neededLevel(noRubles, { cost: rub(200_000), account });
    expect(need).toMatchObject({ kind: 'level', level: 2, reasons: [noLimits, { ...noLimits, level: 2 }] });
    expect(neededLevel(noRubles, { cost: rub(1_500_001), account })).toMatchObject({ level: 3 });
  });

  it('goes past a lead whose share of the order is used up, with or without limits in the currency', () => {
    const sharing = levels.map((each) => (each.level === 3 ? each : { ...each, percentOfOrder: 50 }));
    const chf = (minor: number) => ({ minor, currency: 'CHF' });
    const account = { caseSum: chf(0), rollingSum: () => chf(0) };
    const need = (orderTotal?: number) =>
      neededLevel(sharing, {
        cost: chf(501),
        account: { ...account, ...(orderTotal !== undefined && { orderTotal: chf(orderTotal) }) },
      });
    expect(need(1002)).toMatchObject({ level: 2 });
    expect(need(1000)).toMatchObject({ level: 3 });
    expect(need()).toEqual({ kind: 'unknown', facts: ['orderTotal'] });
  });

  it('cannot be got round by splitting: many small gifts need what one large gift needs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 12 }), (parts) => {
        const whole = parts.reduce((a, b) => a + b, 0);
        const last = parts.at(-1) ?? 0;
        expect(level(last, { inCase: whole - last })).toBe(level(whole));
      }),
    );
  });

  it('never lets a dearer gift need less', () => {
    fc.assert(
      fc.property(fc.nat(40_000), fc.nat(40_000), fc.nat(40_000), (a, b, before) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(level(less, { inCase: before })).toBeLessThanOrEqual(level(more, { inCase: before }));
      }),
    );
  });
});

describe('sums of goodwill', () => {
  it('count offers of which one is chosen once, as the dearest', () => {
    const offers = [
      grant({ id: 'a', state: 'offered', choiceOf: 'reply', cost: eur(1200) }),
      grant({ id: 'b', state: 'offered', choiceOf: 'reply', cost: eur(2000) }),
      grant({ id: 'c', cost: eur(500) }),
    ];
    expect(costOf(offers, 'EUR')).toEqual(eur(2500));
  });

  it('count a chosen offer by its own cost', () => {
    expect(costOf([grant({ state: 'given', choiceOf: 'reply', cost: eur(1200) })], 'EUR')).toEqual(eur(1200));
  });

  it('leave other currencies and what lies further back out', () => {
    const grants = [
      grant({ cost: { minor: 9999, currency: 'RUB' } }),
      grant({ at: daysAgo(90) }),
      grant({ at: daysAgo(90) - 1 }),
    ];
    expect(costWithin(grants, 'EUR', 90, NOW)).toEqual(eur(500));
  });

  it('agree with the handbook on the shipped limits', () => {
    expect(levels[0]?.perCase?.EUR).toBe(EUR.agentCase);
    expect(levels[0]?.rolling).toMatchObject({ days: 90, limit: { EUR: EUR.agentRolling } });
    expect(levels[1]?.perCase?.EUR).toBe(EUR.leadCase);
    expect(levels[1]?.rolling).toMatchObject({ days: 365, limit: { EUR: EUR.leadRolling } });
    expect(levels[2]?.perCase).toBeUndefined();
    expect(Object.keys(policy.authority.quickConcede)).toEqual(['EUR', 'RUB', 'IRR']);
  });
});
