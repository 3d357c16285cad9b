import { useMemo, type ReactNode } from 'react';
import { changesBetween } from '@/lib/policy/diff';
import type { Policy } from '@/lib/policy/schema';
import { useSpeech } from '../ui/speech';
import { Changes } from './Changes';
import styles from './InWords.module.css';

interface Props {
  before: Policy;
  after: Policy;
  /** What these changes would have meant, below them. */
  children?: ReactNode;
}

/** The difference between two versions in words; the newer one is the next. */
export function InWords({ before, after, children }: Props) {
  const { t } = useSpeech();
  const changes = useMemo(() => changesBetween(before, after), [before, after]);
  return (
    <div className={styles.card} data-testid="in-words">
      <h2>{t('desk.publish.words', { from: before.version, to: before.version + 1 })}</h2>
      <Changes changes={changes} />
      {children}
    </div>
  );
}
