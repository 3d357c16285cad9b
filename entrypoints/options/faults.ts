import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { checkPolicy, type Fault } from '@/lib/policy/check';
import type { Policy } from '@/lib/policy/schema';
import type { TeamDesk } from './teamDesk';

const NONE: readonly Fault[] = [];
// Several parts of a screen ask about the same draft; it is checked once.
const known = new WeakMap<Policy, readonly Fault[]>();

function check(policy: Policy): readonly Fault[] {
  const checked = checkPolicy(policy);
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

/** The faults of the document being edited, told after the typing. */
export function useFaults(desk: TeamDesk): readonly Fault[] {
  const draft = useStore(desk.store, (state) => state.draft.now);
  return faultsOf(useDeferredValue(draft));
}
