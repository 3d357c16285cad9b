import { useEffect, useState } from 'react';
import { Notes } from '@/components/history/Notes';
import { Promises } from '@/components/history/Promises';
import { Timeline } from '@/components/history/Timeline';
import * as caring from '@/lib/desk/caring';
import type { Desk } from '@/lib/desk/desk';
import type { OpenTicket } from '@/lib/desk/state';
import { noteHintsIn } from '@/lib/facts/notes';
import type { Entry } from '@/lib/history/entries';
import { readTimeline } from '@/lib/history/timeline';

/** What was promised, noted and done for this customer. */
export function Past({ open, desk }: { open: OpenTicket; desk: Desk }) {
  const { record } = open;
  const [entries, setEntries] = useState<readonly Entry[] | undefined>();
  const { customer } = record;
  const load = (): void => {
    if (customer) void readTimeline(desk.parts.db, customer).then(setEntries);
  };
  // A list that was opened follows what happens.
  useEffect(() => {
    if (entries) load();
    // oxlint-disable-next-line react/exhaustive-deps -- `entries` only tells whether the list was opened
  }, [record]);
  return (
    <>
      <Promises
        promises={record.promises}
        now={desk.parts.now()}
        onKeep={(promise) => void caring.keepPromise(desk, promise)}
        onMove={(promise, due) => void caring.movePromise(desk, promise, due)}
        onCancel={(promise) => void caring.cancelPromise(desk, promise)}
        onMake={(promise) => void caring.makePromise(desk, promise)}
      />
      <Notes
        notes={record.notes}
        draft={record.draft.note}
        hints={noteHintsIn(record.draft.note, desk.parts.languages.signs)}
        onWrite={(note) => desk.edit({ note })}
        onAdd={() => void caring.addNote(desk)}
        onRemove={(id) => void caring.removeNote(desk, id)}
      />
      {customer && (
        <Timeline
          entries={entries}
          count={record.cases.length}
          checklist={desk.parts.policy().checklist}
          onOpen={load}
        />
      )}
    </>
  );
}
