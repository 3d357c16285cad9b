import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '@/lib/policy/check';
import { starterPolicy, type StarterAnswers } from '@/lib/policy/starter';
import { policyWarnings } from '@/lib/policy/warnings';
import { policy } from '../../make/policy';

const answers: StarterAnswers = {
  country: 'CH',
  currency: 'CHF',
  averageOrder: 8000,
  agentLimit: 2000,
  gifts: [{ name: 'Bar of chocolate', cost: 350 }],
};
const made = (change: Partial<StarterAnswers> = {}) => starterPolicy({ ...answers, ...change }, policy);
const ids = (change: Partial<StarterAnswers> = {}): string[] => made(change).catalog.map(({ id }) => id);

/** Every currency that stands anywhere in it. */
const currenciesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/"([A-Z]{3})":\d/g)].map(([, currency]) => currency ?? ''));

describe('a policy from five answers', () => {
  it('has the limits that were asked for, and the others in proportion', () => {
    const { authority, shops } = made();
    expect(shops).toMatchObject([{ country: 'CH', currency: 'CHF' }]);
    expect(authority.quickConcede).toEqual({ CHF: 2000 });
    expect(authority.levels).toMatchObject([
      { perCase: { CHF: 2000 }, rolling: { limit: { CHF: 4000 } } },
      { perCase: { CHF: 12_000 }, rolling: { limit: { CHF: 24_000 } } },
      {},
    ]);
  });

  it('has the gifts that are at hand in place of the shipped ones', () => {
    expect(ids()).toContain('gift-1');
    expect(ids()).not.toContain('G03');
    expect(made().catalog.find(({ id }) => id === 'gift-1')).toMatchObject({
      label: { en: 'Bar of chocolate', fa: 'Bar of chocolate' },
      value: { by: 'fixed', face: { CHF: 350 }, cost: { CHF: 350 } },
      minLevel: 1,
    });
  });

  it('has no gift at all where there is none', () => {
    expect(made({ gifts: [] }).catalog.filter(({ kinds }) => kinds.includes('gift'))).toEqual([]);
  });

  it('leaves a gift that is dearer than the agent may give to the lead', () => {
    expect(made({ gifts: [{ name: 'Vase', cost: 2001 }] }).catalog.find(({ id }) => id === 'gift-1')?.minLevel).toBe(2);
  });

  it('leaves out what costs more than a whole order', () => {
    expect(ids({ averageOrder: 1500 })).not.toContain('G07');
    expect(ids({ averageOrder: 1600 })).toContain('G07');
  });

  it('asks about orders in proportion to orders, not to limits', () => {
    const big = {
      ...policy,
      catalog: [{ ...policy.catalog[0]!, when: [[{ fact: 'orderTotal' as const, atLeast: { EUR: 30_000 } }]] }],
    };
    const own = starterPolicy({ ...answers, averageOrder: 100_000 }, big);
    expect(own.catalog[0]?.when).toEqual([[{ fact: 'orderTotal', atLeast: { CHF: 300_000 } }]]);
  });

  it('is whole in every currency, whatever the answers, and leaves agents something to give', () => {
    const minor = fc.oneof(fc.nat({ max: 100_000 }), fc.nat({ max: 1_000_000_000_000 }));
    const gift = fc.record({ name: fc.string({ unit: 'grapheme', maxLength: 300 }), cost: minor });
    fc.assert(
      fc.property(
        fc.record({
          country: fc.constantFrom('DE', 'RU', 'IR', 'JP', 'KW', 'US'),
          currency: fc.constantFrom(...Intl.supportedValuesOf('currency')),
          averageOrder: minor,
          agentLimit: minor,
          gifts: fc.array(gift, { maxLength: 5 }),
        }),
        (any) => {
          const own = starterPolicy(any, policy);
          expect(checkPolicy(own)).toEqual({ ok: true, value: own });
          expect([...currenciesIn(JSON.stringify(own))]).toEqual([any.currency]);
          expect(own.authority.levels[0]?.perCase).toEqual({ [any.currency]: any.agentLimit });
          const codes = policyWarnings(own, { today: '2026-11-26' }).map(({ code }) => code);
          expect(new Set(codes)).toEqual(new Set(['notVerified']));
        },
      ),
    );
  });
});
