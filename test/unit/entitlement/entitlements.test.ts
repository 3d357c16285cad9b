import { describe, expect, it } from 'vitest';
import { disputedPart, entitlements } from '@/lib/entitlement/entitlements';
import { eur, factsWith, NOW, type FactChange } from '../../make/offerCase';
import { policy } from '../../make/policy';

const entitledTo = (facts: FactChange) => entitlements(policy, factsWith({ goods: 'ordinary', ...facts }), NOW, 'UTC');
const ids = (facts: FactChange): string[] => {
  const result = entitledTo(facts);
  return result.kind === 'known' ? result.list.map(({ rule }) => rule.id) : [];
};

describe('what a customer is entitled to', () => {
  it('has all nine kinds of the handbook, and the item on loan', () => {
    expect(policy.entitlements.map(({ id }) => id).toSorted()).toEqual([
      'E1',
      'E10',
      'E2',
      'E3',
      'E4',
      'E5',
      'E6',
      'E7',
      'E8',
      'E9',
    ]);
  });

  it('comes in the order of the law: in the EU repair or replacement first, then refund, then a lower price', () => {
    expect(ids({ category: 'damagedOrDefective', country: 'IT' })).toEqual(['E3', 'E2', 'E5', 'E4']);
  });

  it('puts the remedy that meets the goal first among equals', () => {
    expect(ids({ category: 'damagedOrDefective', country: 'IT', goal: 'repair' })[0]).toBe('E2');
  });

  it('is the rejection of the goods first in the United Kingdom', () => {
    expect(ids({ category: 'damagedOrDefective', country: 'GB', deliveredOn: '2026-11-20' })[0]).toBe('E5');
  });

  it('knows the Russian penalty for a late prepaid order', () => {
    expect(ids({ category: 'lateDelivery', country: 'RU', promisedOn: '2026-11-20' })).toContain('E8');
    expect(ids({ category: 'lateDelivery', country: 'DE' })).not.toContain('E8');
  });

  it('says where it comes from and whether that was verified', () => {
    const result = entitledTo({ category: 'damagedOrDefective', country: 'DE' });
    const [first] = result.kind === 'known' ? result.list : [];
    expect(first?.ground).toMatchObject({ basis: 'law', isVerified: false, checkedOn: '2026-11-22' });
  });

  it('is only what the shop has published in a country without rules, and says so', () => {
    const result = entitledTo({ category: 'damagedOrDefective', country: 'BR' });
    expect(result).toMatchObject({ kind: 'known', hasLaw: false });
    expect(result.kind === 'known' && result.list.every(({ ground }) => ground.basis === 'policy')).toBe(true);
  });

  it('cannot be told without the country or the matter, and names them', () => {
    expect(entitledTo({ country: undefined })).toEqual({ kind: 'unknown', facts: ['country'] });
    expect(entitledTo({ category: undefined, country: undefined })).toEqual({
      kind: 'unknown',
      facts: ['category', 'country'],
    });
  });

  it('names a remedy that hangs on a fact which nobody knows yet, apart from what is due', () => {
    const result = entitledTo({ category: 'damagedOrDefective', country: 'DE' });
    expect(result).toMatchObject({ kind: 'known', open: [{ rule: { id: 'E7' }, facts: ['extraCost'] }] });
    expect(ids({ category: 'damagedOrDefective', country: 'DE' })).not.toContain('E7');
    expect(entitledTo({ category: 'lateDelivery', country: 'DE' })).toMatchObject({ open: [] });
  });

  it('is never limited by authority: no level stands in it', () => {
    expect(JSON.stringify(entitledTo({ category: 'damagedOrDefective', country: 'DE' }))).not.toContain('level');
  });
});

describe('the part of a claim that is disputed', () => {
  it('is what goes beyond the dearest remedy that pays', () => {
    const defect = entitledTo({ category: 'damagedOrDefective', country: 'DE', itemPrice: eur(6000) });
    expect(disputedPart(eur(6490), defect)).toEqual(eur(490));
    expect(disputedPart(eur(6000), defect)).toEqual(eur(0));
  });

  it('is the whole claim where no remedy pays', () => {
    expect(disputedPart(eur(800), entitledTo({ category: 'priceOrPromotion', country: 'DE' }))).toEqual(eur(800));
  });

  it('is nothing while a remedy pays a sum that is not known: goodwill is never spent first', () => {
    const defect = entitledTo({ category: 'damagedOrDefective', country: 'DE', itemPrice: undefined });
    expect(disputedPart(eur(6490), defect)).toEqual(eur(0));
  });
});
