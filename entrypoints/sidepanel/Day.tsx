import { useEffect, useState } from 'react';
import { MyDay } from '@/components/day/MyDay';
import { watch } from '@/lib/history/db';
import { readMyDay, type DayEntry } from '@/lib/history/myDay';
import { showPage } from '@/lib/platform/tabs';
import type { Services } from './services';

/** My day, read from the store and kept up to date. */
export function Day({ services, onBack }: { services: Services; onBack: () => void }) {
  const [entries, setEntries] = useState<readonly DayEntry[] | undefined>();
  useEffect(
    () =>
      watch(
        () => readMyDay(services.db, Date.now()),
        setEntries,
        () => setEntries([]),
      ),
    [services.db],
  );
  return <MyDay entries={entries} now={Date.now()} onBack={onBack} onOpen={(url) => void showPage(url)} />;
}
