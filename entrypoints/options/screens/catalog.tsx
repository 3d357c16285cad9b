import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Catalog } from '@/components/catalog/Catalog';
import { CatalogHead } from '@/components/catalog/CatalogHead';
import { watch } from '@/lib/history/db';
import { readUsage, type Usage } from '@/lib/history/usage';
import type { Screen } from '../screen';
import type { TeamDesk } from '../teamDesk';
import { useUndoKeys } from '../undoKeys';

const NO_USAGE: Usage = new Map();

/** How often each option was given, kept up to date. */
function useUsage({ db }: TeamDesk): Usage {
  const [usage, setUsage] = useState(NO_USAGE);
  // A store that can't be read says so elsewhere; the table does without its figures.
  useEffect(
    () =>
      watch(
        () => readUsage(db, 0),
        setUsage,
        () => undefined,
      ),
    [db],
  );
  return usage;
}

/** The catalog of the document that is edited. */
function CatalogScreen({ desk }: { desk: TeamDesk }) {
  const draft = useStore(desk.store, (state) => state.draft);
  const current = useStore(desk.store, (state) => state.current);
  const usage = useUsage(desk);
  useUndoKeys(desk);
  return (
    <Catalog
      policy={draft.now}
      published={current.policy}
      usage={usage}
      now={Date.now()}
      today={Temporal.Now.plainDateISO().toString()}
      onEdit={(change) => desk.edit(change)}
      head={(mistakes, toNext) => (
        <CatalogHead
          published={current.policy}
          isShipped={current.isDefault}
          changes={0}
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
