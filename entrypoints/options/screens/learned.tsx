import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Learned } from '@/components/learned/Learned';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { useSpeech } from '@/components/ui/speech';
import { teachingOf } from '@/lib/desk/lessons';
import { watch } from '@/lib/history/db';
import { forgetLessons, readLessons } from '@/lib/history/lessons';
import type { LessonRow } from '@/lib/history/rows';
import { deciderOf } from '../decider';
import type { Screen } from '../screen';
import type { TeamDesk } from '../teamDesk';
import { teamRoom } from '../teamRoom';
import styles from './narrow.module.css';

/** The lessons of this machine, kept up to date; undefined until they were read. */
function useLessons({ db }: TeamDesk): readonly LessonRow[] | undefined {
  const [rows, setRows] = useState<readonly LessonRow[] | undefined>();
  useEffect(
    () =>
      watch(
        () => readLessons(db),
        setRows,
        () => setRows([]),
      ),
    [db],
  );
  return rows;
}

/** What the suggestions of this machine have learned from its agents, and how to make it forget. */
function LearnedScreen({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  const rows = useLessons(desk);
  const parts = useMemo(() => deciderOf(desk), [desk]);
  const { name, agentId } = useStore(teamRoom, (state) => state.standing);
  const teaching = useMemo(() => rows && teachingOf(rows, parts.now()), [rows, parts]);
  const forget = (): void => {
    const policy = parts.policy();
    void forgetLessons(desk.db, {
      by: { id: agentId || 'self', name },
      shop: policy.shops[0]?.id ?? '',
      policy: policy.version,
      now: parts.now,
      makeId: parts.makeId,
    }).then(({ ok }) => ok || desk.store.setState({ isNotStored: true }));
  };
  return (
    <div className={styles.narrow}>
      <ScreenHead title={t('desk.learned.title')} meta={t('desk.learned.meta')} />
      {teaching && <Learned teaching={teaching} words={teaching.words()} onForget={forget} />}
    </div>
  );
}

export const screen: Screen = { id: 'learned', group: 'machine', place: 40, Body: LearnedScreen };
