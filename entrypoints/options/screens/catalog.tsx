import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Catalog } from '@/components/catalog/Catalog';
import { CsvDoors } from '@/components/catalog/CsvDoors';
import { CsvFaults } from '@/components/policy/CsvFaults';
import { useSpeech } from '@/components/ui/speech';
import { withImported } from '@/lib/editing/catalog';
import { watch } from '@/lib/history/db';
import { readGivenTimes, type GivenTimes } from '@/lib/history/timesGiven';
import { LANGUAGES, metaOf } from '@/lib/languages';
import { saveFile } from '@/lib/platform/files';
import { catalogFromCsv, catalogToCsv, csvStyleOf, type CsvFault } from '@/lib/policy/csv';
import type { Policy } from '@/lib/policy/schema';
import { PolicyFrame } from '../PolicyFrame';
import type { Screen } from '../screen';
import type { TeamDesk } from '../teamDesk';

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

const rightNow = (): { now: number; today: string } => ({
  now: Date.now(),
  today: Temporal.Now.plainDateISO().toString(),
});

/** The catalog as a table for spreadsheets, out and in. Nothing of a table with mistakes is taken over. */
function useCsv(desk: TeamDesk, today: string) {
  const { language } = useSpeech();
  const [faults, setFaults] = useState<readonly CsvFault[]>([]);
  const toFile = (): void => {
    const { now } = desk.store.getState().draft;
    const text = catalogToCsv(now.catalog, LANGUAGES, csvStyleOf(metaOf(language).locale));
    saveFile(`amends-catalog-${now.version}.csv`, text, 'text/csv');
  };
  const fromText = (text: string): void => {
    const { draft, current } = desk.store.getState();
    const read = catalogFromCsv(text, draft.now.catalog);
    setFaults(read.ok ? [] : read.fault.faults);
    if (!read.ok) return;
    const used = new Set(current.policy.catalog.map(({ id }) => id));
    desk.edit((policy) => ({ ...policy, catalog: withImported(policy.catalog, read.value, used, today) }));
  };
  return { faults, toFile, fromText };
}

/** The catalog of the document that is edited. */
function CatalogScreen({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  const policy = useStore(desk.store, ({ draft }) => draft.now);
  const published = useStore(desk.store, ({ current }) => current.policy);
  const [{ now, today }] = useState(rightNow);
  const edit = useCallback((change: (policy: Policy) => Policy) => desk.edit(change), [desk]);
  const csv = useCsv(desk, today);
  return (
    <PolicyFrame
      desk={desk}
      title={t('desk.shell.catalog')}
      actions={<CsvDoors onImport={csv.fromText} onExport={csv.toFile} />}
    >
      {csv.faults.length > 0 && <CsvFaults faults={csv.faults} />}
      <Catalog policy={policy} published={published} usage={useUsage(desk)} now={now} today={today} onEdit={edit} />
    </PolicyFrame>
  );
}

export const screen: Screen = { id: 'catalog', group: 'policy', place: 10, Body: CatalogScreen };
