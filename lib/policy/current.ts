import type { Result } from '../kernel/result';
import { checkPolicy, type PolicyFault } from './check';
import { defaultPolicy } from './default';
import type { Policy } from './schema';

/** The policy in use, and what is wrong with the stored one where that can't be used. */
export interface CurrentPolicy {
  policy: Policy;
  isDefault: boolean;
  fault?: PolicyFault;
}

/** The team's own policy from the store, or the shipped one. A stored one that has gone bad is named, and nothing of it is used. */
export function currentPolicy(stored: unknown): CurrentPolicy {
  if (stored === null || stored === undefined) return { policy: defaultPolicy(), isDefault: true };
  const checked: Result<Policy, PolicyFault> = checkPolicy(stored);
  if (checked.ok) return { policy: checked.value, isDefault: false };
  return { policy: defaultPolicy(), isDefault: true, fault: checked.fault };
}
