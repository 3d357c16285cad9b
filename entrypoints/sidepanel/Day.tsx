import { useEffect, useState } from 'react';
import { MyDay } from '@/components/day/MyDay';
import { watch } from '@/lib/history/db';
import { readMyDay, type DayEntry } from '@/lib/history/myDay';
import { showPage } from '@/lib/platform/tabs';
import type { Services } from './services';

/** My day, read from the store and kept up to date. */
export function Day({ services, onBack }: { services: Services; onBack: () => void }) {
  const [seen, setSeen] = useState<{ entries: readonly DayEntry[]; at: number } | undefined>();
  useEffect(
    () =>
      watch(
        () => readMyDay(services.db, Date.now()),
        (entries) => setSeen({ entries, at: Date.now() }),
        () => setSeen({ entries: [], at: Date.now() }),
      ),
    [services.db],
  );
  return <MyDay entries={seen?.entries} now={seen?.at ?? 0} onBack={onBack} onOpen={(url) => void showPage(url)} />;
}
