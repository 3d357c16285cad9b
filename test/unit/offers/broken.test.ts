import { describe, expect, it, vi } from 'vitest';
import { offersFor } from '../../make/offerCase';
import { policy } from '../../make/policy';

vi.mock('@/lib/offers/rules/cooldown', () => ({
  cooldown: {
    id: 'cooldown',
    check: () => {
      throw new Error('a bug');
    },
  },
}));

describe('a rule that fails', () => {
  it('is named and closes every option: nothing is given unchecked', () => {
    const all = offersFor();
    expect(all).toHaveLength(policy.catalog.length);
    expect(all.filter(({ verdict }) => verdict.kind === 'offer')).toEqual([]);
    const reasons = all.flatMap(({ verdict }) => (verdict.kind === 'blocked' ? verdict.reasons : []));
    expect(reasons).toContainEqual({ code: 'broken', rule: 'cooldown' });
  });
});
