import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runPenalty, type PenaltyRule } from '@/lib/entitlement/penalty';
import type { CaseFacts } from '@/lib/kernel/case';
import { money } from '@/lib/kernel/money';

const late: PenaltyRule = { percentPerDay: 1, of: 'itemPrice', since: 'demandedOn', after: 10, maxPercent: 100 };
const prepaid: PenaltyRule = { percentPerDay: 0.5, of: 'orderTotal', since: 'promisedOn', until: 'deliveredOn' };
const facts = (change: Partial<CaseFacts>): CaseFacts => ({ isRepeat: false, hasBrokenPromise: false, ...change });
const rub = (minor: number) => money(minor, 'RUB');

describe('a penalty for delay', () => {
  it.each<[string, string, number, number]>([
    ['on the last day of the term', '2026-11-20', 0, 0],
    ['on the first day after it', '2026-11-21', 1, 1000],
    ['after thirty days', '2026-12-20', 30, 30_000],
    ['after a hundred days: the price, and no more', '2027-02-28', 100, 100_000],
    ['after a year', '2027-11-20', 365, 100_000],
  ])('of 1 %% a day is %s', (_name, today, days, minor) => {
    const run = runPenalty(late, facts({ demandedOn: '2026-11-10', itemPrice: rub(100_000) }), today);
    expect(run).toEqual({ kind: 'known', days, amount: rub(minor) });
  });

  it('of 0.5 % a day for a prepaid order stops with the delivery and is rounded down', () => {
    const order = facts({ promisedOn: '2026-11-10', deliveredOn: '2026-11-13', orderTotal: rub(333_33) });
    expect(runPenalty(prepaid, order, '2026-11-26')).toEqual({ kind: 'known', days: 3, amount: rub(499) });
  });

  it('cannot be told without the day, and has no sum without its base', () => {
    expect(runPenalty(prepaid, facts({}), '2026-11-26')).toEqual({ kind: 'unknown', fact: 'promisedOn' });
    expect(runPenalty(prepaid, facts({ promisedOn: '2026-11-24' }), '2026-11-26')).toEqual({ kind: 'known', days: 2 });
  });

  it('never falls from one day to the next and never exceeds its cap', () => {
    const day = (days: number): string => Temporal.PlainDate.from('2026-01-01').add({ days }).toString();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 200 }),
        (minor, thousandths, days, maxPercent) => {
          const rule = { ...late, percentPerDay: thousandths / 1000, maxPercent: maxPercent / 100 };
          const at = (today: string): number => {
            const run = runPenalty(rule, facts({ demandedOn: '2026-01-01', itemPrice: rub(minor) }), today);
            return run.kind === 'known' ? (run.amount?.minor ?? 0) : -1;
          };
          expect(at(day(days + 1))).toBeGreaterThanOrEqual(at(day(days)));
          expect(at(day(days))).toBeLessThanOrEqual(minor);
        },
      ),
      { numRuns: 200 },
    );
  });
});
