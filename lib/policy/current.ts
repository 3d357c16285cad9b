import type { Result } from '../kernel/result';
import type { PolicyFault } from './check';
import type { Policy } from './schema';

/** The policy in use, and what is wrong with the stored one where that can't be used. */
export interface CurrentPolicy {
  policy: Policy;
  isDefault: boolean;
  fault?: PolicyFault;
}

/** The shipped policy with its words in all languages; who has a policy of their own never loads it. */
const shipped = async (): Promise<Policy> => (await import('./default')).defaultPolicy();

/**
 * The team's own policy from the store, or the shipped one, which needs no check. A stored one that has gone bad is named, and nothing of it is used.
 */
export async function currentPolicy(stored: unknown): Promise<CurrentPolicy> {
  if (stored === null || stored === undefined) return { policy: await shipped(), isDefault: true };
  const { checkPolicy } = await import('./check');
  const checked: Result<Policy, PolicyFault> = checkPolicy(stored);
  if (checked.ok) return { policy: checked.value, isDefault: false };
  return { policy: await shipped(), isDefault: true, fault: checked.fault };
}
