import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionInput } from '@/lib/advice/command/input';
import { decide } from '@/lib/advice/decision';
import { eur, NOW } from '../../make/offerCase';
import { decided, world } from '../../make/world';

describe('entitlement and goodwill', () => {
  it('stay apart: a decision tells entitlements without regard to the agent’s level and to what was given', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { entitled } = decided(given, 1);
        expect(decided({ ...given, grants: [] }, 3).entitled).toEqual(entitled);
      }),
      { numRuns: 100 },
    );
  });

  it('are counted apart: no entitlement is goodwill', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 1e6 }), ({ policy, facts: known }, minor) => {
        const agent = { level: 1 as const };
        const offersWith = (history: { option: string; cost: ReturnType<typeof eur>; isEntitlement?: boolean }[]) => {
          const ofCase = { facts: known, tickets: [], grants: history, amounts: {} };
          const input = { policy, case: ofCase, history: { cases: [], grants: [] }, agent, zone: 'UTC' };
          return decide(decisionInput(input, policy, NOW)).offers;
        };
        const paid = [
          { option: 'E5', cost: eur(minor) },
          { option: 'A', cost: eur(minor), isEntitlement: true },
        ];
        expect(offersWith(paid)).toEqual(offersWith([]));
      }),
      { numRuns: 100 },
    );
  });
});
