import { useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Fault } from '@/lib/policy/check';
import { changesBetween, type Change } from '@/lib/policy/diff';
import type { Policy } from '@/lib/policy/schema';
import { faultsOf } from './faults';
import type { TeamDesk } from './teamDesk';

/** The document being edited as it was a moment ago: what follows from it must not wait for, nor hold up, the typing. */
const useLateDraft = (desk: TeamDesk): Policy => useDeferredValue(useStore(desk.store, ({ draft }) => draft.now));

const useInUse = (desk: TeamDesk): Policy => useStore(desk.store, ({ current }) => current.policy);

/** The faults of the document being edited. */
export const useFaults = (desk: TeamDesk): readonly Fault[] => faultsOf(useLateDraft(desk));

/** In what the draft differs from the policy in use. */
export function useChanges(desk: TeamDesk): readonly Change[] {
  const draft = useLateDraft(desk);
  const inUse = useInUse(desk);
  return useMemo(() => changesBetween(inUse, draft), [inUse, draft]);
}

/** The last state of the draft that had no faults, and whether the draft has gone on since. */
export function useFaultless(desk: TeamDesk): { policy: Policy; isBehind: boolean } {
  const draft = useLateDraft(desk);
  const [last, setLast] = useState(() => desk.store.getState().current.policy);
  const isFaultless = faultsOf(draft).length === 0;
  if (isFaultless && last !== draft) setLast(draft);
  return isFaultless ? { policy: draft, isBehind: false } : { policy: last, isBehind: true };
}
