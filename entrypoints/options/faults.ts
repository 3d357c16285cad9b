import { ITEM_IDS } from '@/lib/checklist/progress';
import type { Fault } from '@/lib/policy/check';
import { draftFaults } from '@/lib/policy/draftFaults';
import type { Policy } from '@/lib/policy/schema';

// Several parts of a screen ask about the same draft; it is checked once.
const known = new WeakMap<Policy, readonly Fault[]>();

/** What is wrong with a draft. */
export function faultsOf(policy: Policy): readonly Fault[] {
  const before = known.get(policy);
  if (before) return before;
  const faults = draftFaults(policy, { items: ITEM_IDS });
  known.set(policy, faults);
  return faults;
}
