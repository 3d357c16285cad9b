import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from '@/lib/authority/sums';
import type { PastGrant } from '@/lib/kernel/case';
import { daysAgo, eur, grant, NOW, offerOf, offersFor } from '../../make/offerCase';
import { EUR, policy } from '../../make/policy';

describe('an option', () => {
  it('is offered when its conditions hold and the sums allow it', () => {
    expect(offerOf('G04')).toMatchObject({ verdict: { kind: 'offer', level: 1 }, face: eur(800), cost: eur(600) });
  });

  it('is closed with the fact that speaks against it', () => {
    expect(offerOf('G04', { category: 'billing' }).verdict).toEqual({
      kind: 'blocked',
      reasons: [{ code: 'condition', facts: ['category'] }],
    });
  });

  it('waits for a fact that nobody knows yet, and names it', () => {
    expect(offerOf('G01', { fault: undefined }).verdict).toEqual({ kind: 'unknown', facts: ['fault'] });
  });

  it('needs somebody above when the case sum is used up, with the figures', () => {
    const spent = [grant({ option: 'G12', cost: eur(2100) })];
    expect(offerOf('G04', {}, { grants: spent }).verdict).toMatchObject({
      kind: 'ask',
      level: 2,
      reasons: [{ code: 'caseSum', limit: eur(2500), total: eur(2700) }],
    });
  });

  it('needs somebody above when the customer had much lately in other cases', () => {
    const spent = [grant({ caseId: 'other', option: 'G12', at: daysAgo(30), cost: eur(4600) })];
    expect(offerOf('G04', {}, { grants: spent }).verdict).toMatchObject({
      kind: 'ask',
      reasons: [{ code: 'rollingTotal', total: eur(5200), days: 90 }],
    });
  });

  it('rests after it was given, to the day', () => {
    const given = (days: number): PastGrant[] => [grant({ caseId: 'other', option: 'G04', at: daysAgo(days) })];
    expect(offerOf('G04', {}, { grants: given(29) }).verdict).toMatchObject({ reasons: [{ code: 'cooldown' }] });
    expect(offerOf('G04', {}, { grants: given(30) }).verdict.kind).toBe('offer');
  });

  it('is not given twice in one case', () => {
    const verdict = offerOf('G04', {}, { grants: [grant({ option: 'G04' })] }).verdict;
    expect(verdict).toMatchObject({ kind: 'blocked', reasons: [{ code: 'alreadyGiven' }] });
  });

  it('is closed when the case has its three gifts, but a kind word never is', () => {
    const three = ['G03', 'G06', 'G10'].map((option) => grant({ option, cost: eur(100) }));
    expect(offerOf('G04', {}, { grants: three }).verdict).toMatchObject({ reasons: [{ code: 'perCase', most: 3 }] });
    expect(offerOf('G01', {}, { grants: three }).verdict.kind).toBe('offer');
  });

  it('is not offered before its first or after its last day', () => {
    const dated = offersFor({}, { today: '2027-01-01' });
    expect(
      dated.every(
        ({ verdict }) => verdict.kind !== 'blocked' || !verdict.reasons.some(({ code }) => code === 'notValid'),
      ),
    ).toBe(true);
  });

  it('counts what the draft gives besides it', () => {
    const voucher = grant({ id: 'draft G07', option: 'G07', state: 'offered', cost: eur(2000) });
    const besides = ({ id }: { id: string }): PastGrant[] => (id === 'G07' ? [] : [voucher]);
    expect(offerOf('G04', {}, { besides }).verdict).toMatchObject({ kind: 'ask', level: 2 });
    expect(offerOf('G07', {}, { besides }).verdict.kind).toBe('offer');
  });

  it('has no price where its currency has no row, and somebody above is asked', () => {
    const swiss = { orderTotal: { minor: 20_000, currency: 'CHF' }, itemPrice: { minor: 18_000, currency: 'CHF' } };
    expect(offerOf('G04', swiss, { currency: 'CHF' }).verdict).toMatchObject({
      kind: 'ask',
      level: 2,
      reasons: [{ code: 'noLimits', currency: 'CHF' }],
    });
  });

  it('with a free amount starts at the most that the agent may give, and costs what is set', () => {
    const flaw = { category: 'damagedOrDefective', itemPrice: eur(10_000) } as const;
    expect(offerOf('G08', flaw)).toMatchObject({
      isFree: true,
      face: eur(2000),
      most: eur(3000),
      verdict: { kind: 'offer' },
    });
    const chosen = new Map([['G08', eur(2600)]]);
    expect(offerOf('G08', flaw, { chosen })).toMatchObject({ cost: eur(2600), verdict: { kind: 'ask', level: 2 } });
  });
});

describe('a small claim', () => {
  const claim = (minor: number) =>
    ({ category: 'priceOrPromotion', goal: 'priceCorrection', claimed: eur(minor), disputed: eur(minor) }) as const;

  it('is conceded at once up to the limit, the limit included', () => {
    expect(offerOf('G09', claim(EUR.quick))).toMatchObject({
      isQuick: true,
      verdict: { kind: 'offer' },
      cost: eur(2500),
    });
    expect(offerOf('G09', claim(EUR.quick + 1))).toMatchObject({ isQuick: false, verdict: { kind: 'ask', level: 2 } });
  });

  it('needs no order total and no rest since the last one', () => {
    const before = [grant({ caseId: 'other', option: 'G09', at: daysAgo(100) })];
    expect(offerOf('G09', { ...claim(1200), orderTotal: eur(100) }, { grants: before }).verdict.kind).toBe('offer');
  });

  it('goes to somebody above when the caps are reached', () => {
    const before = [
      grant({ caseId: 'other', option: 'G09', at: daysAgo(100), cost: eur(10) }),
      grant({ option: 'G03', cost: eur(2000) }),
    ];
    expect(offerOf('G09', claim(1200), { grants: before }).verdict).toMatchObject({ kind: 'ask', level: 2 });
  });

  it('comes first of all offers', () => {
    expect(offersFor(claim(1200))[0]?.option.id).toBe('G09');
  });

  it('is no concession where the entitlement covers it', () => {
    expect(offerOf('G09', { claimed: eur(1200), disputed: eur(0) }).verdict).toMatchObject({
      reasons: [{ code: 'covered' }],
    });
  });

  it('is one concession for one grievance point, and another for another', () => {
    const grants = [grant({ option: 'G09', point: 'a', cost: eur(300) })];
    expect(offerOf('G09', claim(300), { grants, point: 'a' }).verdict.kind).toBe('blocked');
    expect(offerOf('G09', claim(300), { grants, point: 'b' }).verdict.kind).toBe('offer');
  });
});

describe('the whole list', () => {
  it('has all 14 options, each with one verdict', () => {
    expect(offersFor()).toHaveLength(14);
  });

  it('is ranked: what may be given first, then fit to goal and loss, at once before later, cheaper first', () => {
    const open = offersFor().filter(({ verdict }) => verdict.kind === 'offer');
    expect(open.map(({ option }) => option.id)).toEqual(['G05', 'G06', 'G04', 'G07', 'G01', 'G03']);
  });

  it('always leaves something that can be given when the fault is ours (R6)', () => {
    const spent = ['a', 'b', 'c'].map((id) => grant({ id, option: `X${id}`, cost: eur(100_000) }));
    const open = offersFor({}, { grants: spent }).filter(({ verdict }) => verdict.kind === 'offer');
    expect(open.map(({ option }) => option.id)).toContain('G01');
  });

  it('never lets an agent pass a limit, whatever was given before and in whatever parts', () => {
    const past = fc.record({
      option: fc.constantFrom(...policy.catalog.map(({ id }) => id)),
      caseId: fc.constantFrom('case', 'other'),
      days: fc.nat(400),
      cost: fc.nat(6000),
    });
    fc.assert(
      fc.property(fc.array(past, { maxLength: 8 }), fc.nat(9000), (list, claimed) => {
        const grants = list.map(({ option, caseId, days, cost }, index) =>
          grant({ id: String(index), option, caseId, at: daysAgo(days), cost: eur(cost) }),
        );
        const facts = { claimed: eur(claimed), disputed: eur(claimed), severity: 'high' as const };
        const inCase = costOf(
          grants.filter(({ caseId }) => caseId === 'case'),
          'EUR',
        ).minor;
        const lately = costOf(
          grants.filter(({ at }) => NOW - at <= 90 * 86_400_000),
          'EUR',
        ).minor;
        for (const { verdict, cost } of offersFor(facts, { grants })) {
          if (verdict.kind !== 'offer' || !cost || cost.minor === 0) continue;
          expect(inCase + cost.minor).toBeLessThanOrEqual(EUR.agentCase);
          expect(lately + cost.minor).toBeLessThanOrEqual(EUR.agentRolling);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same answer to the same question', () => {
    expect(offersFor()).toEqual(offersFor());
  });
});
