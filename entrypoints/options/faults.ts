import { ITEM_IDS } from '@/lib/checklist/progress';
import { checkPolicy, type Fault } from '@/lib/policy/check';
import type { Policy } from '@/lib/policy/schema';

const NONE: readonly Fault[] = [];
// Several parts of a screen ask about the same draft; it is checked once.
const known = new WeakMap<Policy, readonly Fault[]>();

function check(policy: Policy): readonly Fault[] {
  const checked = checkPolicy(policy, { items: ITEM_IDS });
  if (checked.ok) return NONE;
  return checked.fault.reason === 'invalid' ? checked.fault.faults : [{ path: 'schema', code: 'notAllowed' }];
}

/** What is wrong with a draft. */
export function faultsOf(policy: Policy): readonly Fault[] {
  const before = known.get(policy);
  if (before) return before;
  const faults = check(policy);
  known.set(policy, faults);
  return faults;
}
