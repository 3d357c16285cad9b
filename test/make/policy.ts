import { defaultPolicy } from '@/lib/policy/default';
import type { Policy } from '@/lib/policy/schema';

/** The shipped policy, for tests that look at the default catalog. */
export const policy: Policy = defaultPolicy();

/** Limits of the shipped ladder in minor units of EUR, as the handbook states them. */
export const EUR = { agentCase: 2500, agentRolling: 5000, leadCase: 15_000, leadRolling: 30_000, quick: 2500 };
