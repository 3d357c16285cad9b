import { dequal } from 'dequal';
import { useDeferredValue, useState } from 'react';
import { useStore } from 'zustand';
import type { Fault } from '@/lib/policy/check';
import type { Policy } from '@/lib/policy/schema';
import { faultsOf } from './faults';
import type { TeamDesk } from './teamDesk';

/** The document being edited as it was a moment ago: what follows from it must not wait for, nor hold up, the typing. */
const useLateDraft = (desk: TeamDesk): Policy => useDeferredValue(useStore(desk.store, ({ draft }) => draft.now));

/** The faults of the document being edited. */
export const useFaults = (desk: TeamDesk): readonly Fault[] => faultsOf(useLateDraft(desk));

/** Whether the draft differs from the policy in use. */
export function useIsChanged(desk: TeamDesk): boolean {
  const draft = useLateDraft(desk);
  const inUse = useStore(desk.store, ({ current }) => current.policy);
  return !dequal(draft, inUse);
}

/** The last state of the draft that had no faults, and whether the draft has gone on since. */
export function useFaultless(desk: TeamDesk): { policy: Policy; isBehind: boolean } {
  const draft = useLateDraft(desk);
  const [last, setLast] = useState(() => desk.store.getState().current.policy);
  const isFaultless = faultsOf(draft).length === 0;
  if (isFaultless && last !== draft) setLast(draft);
  return isFaultless ? { policy: draft, isBehind: false } : { policy: last, isBehind: true };
}
