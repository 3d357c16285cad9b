import { dequal } from 'dequal';
import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { TeamDesk } from './teamDesk';

/** Whether the draft differs from the policy in use; told after the typing. */
export function useIsChanged(desk: TeamDesk): boolean {
  const draft = useDeferredValue(useStore(desk.store, (state) => state.draft.now));
  const inUse = useStore(desk.store, ({ current }) => current.policy);
  return !dequal(draft, inUse);
}
