import type { ReactNode } from 'react';
import { useSpeech } from '../ui/speech';
import styles from './Shell.module.css';

/** A line of the team desk's list of screens. */
export interface Entry {
  id: string;
  group: string;
  /** How many things wait there; nothing is shown for zero. */
  count?: number | undefined;
}

interface Props {
  entries: readonly Entry[];
  current: string;
  children: ReactNode;
}

/** The frame of the team desk: the list of its screens beside the one that is open. */
export function Shell({ entries, current, children }: Props) {
  const { t, format } = useSpeech();
  const groups = [...Map.groupBy(entries, ({ group }) => group)];
  return (
    <div className={styles.shell}>
      <nav className={styles.nav} aria-label={t('desk.shell.screens')}>
        <p className={styles.name}>{t('desk.shell.title')}</p>
        {groups.map(([group, own]) => (
          <ul key={group} className={styles.group}>
            {own.map(({ id, count }) => (
              <li key={id}>
                <a
                  className={styles.link}
                  href={`#/${id}`}
                  aria-current={id === current ? 'page' : undefined}
                  data-testid={`to-${id}`}
                >
                  {t(`desk.shell.${id}`)}
                  {count !== undefined && count > 0 && <span className={styles.count}>{format.number(count)}</span>}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <main className={styles.main} data-testid={`screen-${current}`}>
        {children}
      </main>
    </div>
  );
}
