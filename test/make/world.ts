import fc from 'fast-check';
import type { Decision } from '@/lib/advice/decision';
import { usageOf } from '@/lib/history/usage';
import type { CaseFacts, PastGrant } from '@/lib/kernel/case';
import type { Policy } from '@/lib/policy/schema';
import { decisionOn } from './decision';
import { facts, grants, IDS, policies } from './generated';

/** A generated policy, case and history, and an amount to set where it is free. */
export interface World {
  policy: Policy;
  facts: CaseFacts;
  grants: PastGrant[];
  amount: number;
}
export const world: fc.Arbitrary<World> = fc.record({
  policy: policies,
  facts,
  grants,
  amount: fc.integer({ min: 1, max: 6000 }),
});
/** The decision in a generated world; free amounts start by themselves unless one is given. */
export function decided({ policy, facts: known, grants: past }: World, level: 1 | 2 | 3, amount?: number): Decision {
  const amounts = amount === undefined ? {} : Object.fromEntries(IDS.map((id) => [id, amount]));
  const change = { policy, facts: known, grants: past, usage: usageOf(past, 'UTC'), agent: { level } };
  return decisionOn({}, { ...change, draft: { chosen: [], amounts } });
}
