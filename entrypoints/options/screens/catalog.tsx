import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Catalog } from '@/components/catalog/Catalog';
import { CatalogHead } from '@/components/catalog/CatalogHead';
import { watch } from '@/lib/history/db';
import { changesBetween } from '@/lib/policy/diff';
import type { Policy } from '@/lib/policy/schema';
import { readGivenTimes, type GivenTimes } from '@/lib/history/timesGiven';
import type { Screen } from '../screen';
import type { TeamDesk } from '../teamDesk';
import { useUndoKeys } from '../undoKeys';

const NO_USAGE: GivenTimes = new Map();

/** How often each option was given, kept up to date. */
function useUsage({ db }: TeamDesk): GivenTimes {
  const [usage, setUsage] = useState(NO_USAGE);
  // A store that can't be read says so elsewhere; the table does without its figures.
  useEffect(
    () =>
      watch(
        () => readGivenTimes(db),
        setUsage,
        () => undefined,
      ),
    [db],
  );
  return usage;
}

/** In how many things the draft differs from the policy in use; counted while nothing else is to be done. */
function useChanges(published: Policy, draft: Policy): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setChanges(changesBetween(published, draft).length), 300);
    return () => clearTimeout(timer);
  }, [published, draft]);
  return changes;
}

const rightNow = (): { now: number; today: string } => ({
  now: Date.now(),
  today: Temporal.Now.plainDateISO().toString(),
});

/** The catalog of the document that is edited. */
function CatalogScreen({ desk }: { desk: TeamDesk }) {
  const draft = useStore(desk.store, (state) => state.draft);
  const current = useStore(desk.store, (state) => state.current);
  const usage = useUsage(desk);
  const changes = useChanges(current.policy, draft.now);
  const [{ now, today }] = useState(rightNow);
  const edit = useCallback((change: (policy: Policy) => Policy) => desk.edit(change), [desk]);
  useUndoKeys(desk);
  return (
    <Catalog
      policy={draft.now}
      published={current.policy}
      usage={usage}
      now={now}
      today={today}
      onEdit={edit}
      head={(mistakes, toNext) => (
        <CatalogHead
          published={current.policy}
          isShipped={current.isDefault}
          changes={changes}
          faults={mistakes}
          onFault={toNext}
          onUndo={draft.past.length > 0 ? () => desk.undo() : undefined}
          onRedo={draft.future.length > 0 ? () => desk.redo() : undefined}
        />
      )}
    />
  );
}

export const screen: Screen = { id: 'catalog', group: 'policy', place: 10, Body: CatalogScreen };
