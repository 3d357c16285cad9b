import { checkPolicy, type Fault } from '@/lib/policy/check';
import { defaultPolicy } from '@/lib/policy/default';
import type { Policy } from '@/lib/policy/schema';

/** The shipped policy, for tests that look at the default catalog. */
export const policy: Policy = defaultPolicy();

/** Limits of the shipped ladder in minor units of EUR, as the handbook states them. */
export const EUR = { agentCase: 2500, agentRolling: 5000, leadCase: 15_000, leadRolling: 30_000, quick: 2500 };

/** The shipped document with one part changed, given as a path and a value. */
export function changed(path: (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(policy);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
}

/** The faults of a document; none for one that is whole. */
export const faultsOf = (data: unknown): Fault[] => {
  const checked = checkPolicy(data);
  return !checked.ok && checked.fault.reason === 'invalid' ? checked.fault.faults : [];
};
