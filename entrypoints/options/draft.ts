import { useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Fault } from '@/lib/policy/check';
import { changesBetween, type Change } from '@/lib/policy/diff';
import type { Policy } from '@/lib/policy/schema';
import { faultsOf } from './faults';
import type { TeamDesk } from './teamDesk';

const NO_FAULTS: readonly Fault[] = [];
const NO_CHANGES: readonly Change[] = [];

/**
 * The document being edited as it was a moment ago, and undefined at first: what follows from it must not wait for, nor hold up, the typing or the
 * first painting.
 */
const useLateDraft = (desk: TeamDesk): Policy | undefined =>
  useDeferredValue<Policy | undefined>(
    useStore(desk.store, ({ draft }) => draft.now),
    undefined,
  );

/** The faults of the document being edited. */
export function useFaults(desk: TeamDesk): readonly Fault[] {
  const draft = useLateDraft(desk);
  return draft ? faultsOf(draft) : NO_FAULTS;
}

/** In what the draft differs from the policy in use. */
export function useChanges(desk: TeamDesk): readonly Change[] {
  const draft = useLateDraft(desk);
  const inUse = useStore(desk.store, ({ current }) => current.policy);
  return useMemo(() => (draft ? changesBetween(inUse, draft) : NO_CHANGES), [inUse, draft]);
}

/** The last state of the draft that had no faults, and whether the draft has gone on since; undefined until it was looked at. */
export function useFaultless(desk: TeamDesk): { policy: Policy; isBehind: boolean } | undefined {
  const draft = useLateDraft(desk);
  const [last, setLast] = useState(() => desk.store.getState().current.policy);
  if (!draft) return undefined;
  const isFaultless = faultsOf(draft).length === 0;
  if (isFaultless && last !== draft) setLast(draft);
  return isFaultless ? { policy: draft, isBehind: false } : { policy: last, isBehind: true };
}
