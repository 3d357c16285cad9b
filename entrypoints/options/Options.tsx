import { useEffect, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { Shell } from '@/components/shell/Shell';
import { Notice } from '@/components/ui/Notice';
import { useSpeech } from '@/components/ui/speech';
import { watch } from '@/lib/history/db';
import { screens } from './screen';
import type { TeamDesk } from './teamDesk';
import { teamRoom } from './teamRoom';

/** The part of the address after "#/", which names the open screen. */
function useAddress(): string {
  return useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash.replace(/^#\//, ''),
  );
}

/** How many things wait on each screen, kept up to date. */
function useCounts({ db }: TeamDesk): Readonly<Record<string, number>> {
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  useEffect(
    () =>
      watch(
        async () =>
          Object.fromEntries(
            await Promise.all(screens.map(async ({ id, count }) => [id, (await count?.(db)) ?? 0] as const)),
          ),
        setCounts,
        () => setCounts({}),
      ),
    [db],
  );
  return counts;
}

/** Agents come for their settings, leads for the catalog. */
const firstScreen = (level: number): string => (level > 1 ? 'catalog' : 'settings');

/** The team desk: the list of screens and the one that is open. */
export function Options({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  const address = useAddress();
  const level = useStore(teamRoom, ({ standing }) => standing.level);
  const isNotStored = useStore(desk.store, (state) => state.isNotStored);
  const counts = useCounts(desk);
  const screen =
    screens.find(({ id }) => id === address) ?? screens.find(({ id }) => id === firstScreen(level)) ?? screens[0];
  if (!screen) throw new Error('a team desk without screens');
  return (
    <Shell entries={screens.map((each) => ({ ...each, count: counts[each.id] }))} current={screen.id}>
      {isNotStored && <Notice kind="bad">{t('status.notStored')}</Notice>}
      <screen.Body desk={desk} />
    </Shell>
  );
}
