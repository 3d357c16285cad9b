import type { Change } from '@/lib/policy/diff';
import { useSpeech } from '../ui/speech';
import { changeText } from './changeText';
import styles from './policy.module.css';

/** Shown beside its word, for colour alone says nothing. */
const SIGNS: Record<Change['kind'], string> = {
  added: '+',
  restored: '+',
  removed: '−',
  retired: '−',
  changed: '~',
  moved: '~',
};

/** More lines nobody reads. */
const SHOWN = 100;

function Line({ change }: { change: Change }) {
  const speech = useSpeech();
  const { subject, field, figures } = changeText(change, speech);
  const isMoved = change.kind === 'moved';
  const told = isMoved ? speech.t('desk.changes.inOtherOrder') : figures;
  return (
    <li data-kind={SIGNS[change.kind]}>
      <span className={styles.sign} aria-hidden>
        {SIGNS[change.kind]}
      </span>
      <span>
        <span className="visually-hidden">{speech.t(`desk.changes.kind.${change.kind}`)}: </span>
        <bdi>{[subject, field].filter(Boolean).join(' · ')}</bdi>
        {told && `: ${told}`}
      </span>
    </li>
  );
}

/** In what a version differs from the one before, in words: + what is new, − what is gone, ~ what is different. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const { t } = useSpeech();
  if (changes.length === 0) return <p className={styles.none}>{t('desk.changes.none')}</p>;
  const left = changes.length - SHOWN;
  return (
    <>
      <ul className={styles.changes} aria-label={t('desk.changes.title')} data-testid="policy-changes">
        {changes.slice(0, SHOWN).map((change) => (
          <Line key={`${change.kind} ${change.path}`} change={change} />
        ))}
      </ul>
      {left > 0 && <p className={styles.none}>{t('desk.changes.more', { count: left })}</p>}
    </>
  );
}
