import { describe, expect, it } from 'vitest';
import { dutyEnd, entitlements, type Entitlements } from '@/lib/entitlement/entitlements';
import { money } from '@/lib/kernel/money';
import { eur, factsWith, NOW, type FactChange } from '../../make/offerCase';
import { policy } from '../../make/policy';

type Known = Extract<Entitlements, { kind: 'known' }>;

function known(facts: FactChange): Known {
  const result = entitlements(policy, factsWith({ goods: 'ordinary', ...facts }), NOW, 'UTC');
  if (result.kind !== 'known') throw new Error('not known');
  return result;
}
const ids = (list: readonly { rule: { id: string } }[]): string[] => list.map(({ rule }) => rule.id);
const one = (facts: FactChange, id: string) => known(facts).list.find(({ rule }) => rule.id === id);

describe('a withdrawal', () => {
  const back: FactChange = { category: 'refundOrReturn', country: 'DE' };

  it('by law lasts 14 days, then by our published terms 30, and then it is over, each told with its date', () => {
    const basis = (deliveredOn: string): string | undefined => one({ ...back, deliveredOn }, 'E1')?.ground.basis;
    expect(basis('2026-11-12')).toBe('law');
    expect(basis('2026-11-11')).toBe('policy');
    expect(known({ ...back, deliveredOn: '2026-10-20' })).toMatchObject({
      list: [],
      ended: [
        { rule: { id: 'E1' }, ground: { basis: 'law' }, run: { term: { end: '2026-11-03' } } },
        { rule: { id: 'E1' }, ground: { basis: 'policy' }, run: { term: { end: '2026-11-19' } } },
      ],
    });
  });

  it('hangs on the day of delivery while nobody knows it, unless the day of the order tells', () => {
    expect(known(back)).toMatchObject({ list: [], open: [{ rule: { id: 'E1' }, facts: ['deliveredOn'] }] });
    expect(one({ ...back, orderedOn: '2026-11-20' }, 'E1')?.runs[0]).toMatchObject({
      state: 'proven',
      term: { end: '2026-12-04' },
    });
  });

  it('was in time when the customer wrote in time, however late we read it', () => {
    const run = one({ ...back, deliveredOn: '2026-11-01', demandedOn: '2026-11-16' }, 'E1');
    expect(run).toMatchObject({ ground: { basis: 'law' }, runs: [{ state: 'kept' }, { state: 'running' }] });
  });

  it.each(['customMade', 'perishable', 'unsealedHygiene', 'digital'] as const)(
    'is not for goods that are %s',
    (goods) => {
      expect(known({ ...back, goods, deliveredOn: '2026-11-20' })).toMatchObject({
        list: [],
        open: [],
        barred: [{ rule: { id: 'E1' }, facts: ['goods'] }],
      });
    },
  );

  it('in Russia knows only goods made to order as an exception', () => {
    const at = { category: 'refundOrReturn' as const, country: 'RU', deliveredOn: '2026-11-24' };
    expect(ids(known({ ...at, goods: 'perishable' }).list)).toEqual(['E1']);
    expect(ids(known({ ...at, goods: 'customMade' }).list)).toEqual([]);
  });

  it('hangs on the kind of goods while nobody knows it', () => {
    expect(known({ ...back, goods: undefined, deliveredOn: '2026-11-20' }).open).toMatchObject([{ facts: ['goods'] }]);
  });

  it('gives back the price within the law’s term', () => {
    const found = one({ ...back, deliveredOn: '2026-11-20', demandedOn: '2026-11-25', itemPrice: eur(4990) }, 'E1');
    expect(found?.amount).toEqual(eur(4990));
    expect(dutyEnd(found ? [found] : [])).toBe(Date.parse('2026-12-09T23:00:00Z'));
  });
});

describe('a defect', () => {
  const defect: FactChange = { category: 'damagedOrDefective' };

  it('in the European Union is covered for two years, taken to run while the delivery is not known', () => {
    expect(one({ ...defect, country: 'IT' }, 'E3')?.runs.map(({ state }) => state)).toEqual(['assumed', 'assumed']);
    expect(ids(known({ ...defect, country: 'IT', deliveredOn: '2024-11-30' }).list)).toContain('E3');
    const old = known({ ...defect, country: 'IT', deliveredOn: '2024-11-20' });
    expect(old.list).toEqual([]);
    expect(old.ended.map(({ rule, run }) => [rule.id, run.term.end])).toContainEqual(['E3', '2026-11-20']);
  });

  it('in the United Kingdom can be rejected for 30 days; then repair or replacement comes first', () => {
    const order = (deliveredOn: string): string[] => ids(known({ ...defect, country: 'GB', deliveredOn }).list);
    expect(order('2026-11-20')).toEqual(['E5', 'E3', 'E2', 'E4']);
    expect(order('2026-10-20')).toEqual(['E3', 'E2', 'E4', 'E5']);
    expect(known({ ...defect, country: 'GB', deliveredOn: '2026-10-20' }).ended).toMatchObject([
      { rule: { id: 'E5' }, run: { term: { end: '2026-11-19' } } },
    ]);
  });

  it('in Russia leaves the choice to the customer, for technically complex goods for 15 days', () => {
    const choice = (facts: FactChange): string[] => ids(known({ ...defect, country: 'RU', ...facts }).list);
    expect(choice({})).toEqual(['E3', 'E5', 'E4', 'E2', 'E10']);
    expect(choice({ goods: 'technicallyComplex', deliveredOn: '2026-11-12' })).toEqual(['E3', 'E5', 'E4', 'E2', 'E10']);
    expect(choice({ goods: 'technicallyComplex', deliveredOn: '2026-10-12' })).toEqual(['E2', 'E10']);
    expect(choice({ goods: 'technicallyComplex', deliveredOn: '2026-10-12', severity: 'high' })).toContain('E5');
  });

  it('in a country without rules is what our published terms say', () => {
    const { list, hasLaw } = known({ ...defect, country: 'BR' });
    expect(hasLaw).toBe(false);
    expect(list.every(({ ground }) => ground.basis === 'policy')).toBe(true);
  });
});

describe('delay', () => {
  const late: FactChange = { category: 'lateDelivery', country: 'RU', orderTotal: money(549_000, 'RUB') };

  it('gives the customer in Russia half a percent a day of what was prepaid', () => {
    expect(one({ ...late, promisedOn: '2026-11-23' }, 'E8')?.amount).toEqual(money(8235, 'RUB'));
  });

  it('gives nothing before the day that was agreed, and hangs on that day while nobody knows it', () => {
    expect(ids(known({ ...late, promisedOn: '2026-11-26' }).list)).not.toContain('E8');
    expect(known(late).open).toMatchObject([{ rule: { id: 'E8' }, facts: ['promisedOn'] }]);
  });

  it('with a refund in Russia costs us one percent a day, told apart from what is paid', () => {
    const refund = one(
      {
        category: 'damagedOrDefective',
        country: 'RU',
        demandedOn: '2026-11-10',
        itemPrice: money(100_000, 'RUB'),
      },
      'E5',
    );
    expect(refund).toMatchObject({
      amount: money(100_000, 'RUB'),
      exposure: { days: 6, amount: money(6000, 'RUB') },
    });
  });
});
