import { describe, expect, it } from 'vitest';
import { wantedFacts } from '@/lib/advice/wanted';
import { offersFor } from '../../make/offerCase';
import { policy } from '../../make/policy';

describe('the facts that are asked for', () => {
  it('begin with those that tell what is due, before those that only open an option', () => {
    const unsure = offersFor({ fault: undefined, severity: undefined });
    const open = policy.entitlements.slice(0, 1).map((rule) => ({
      rule,
      ground: rule.grounds[0]!,
      facts: ['extraCost' as const],
    }));
    const entitled = { kind: 'known' as const, list: [], ended: [], barred: [], hasLaw: true };
    expect(wantedFacts({ ...entitled, open: [] }, unsure)[0]).not.toBe('extraCost');
    expect(wantedFacts({ ...entitled, open }, unsure)[0]).toBe('extraCost');
  });
});
