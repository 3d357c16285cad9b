import type { ReactNode } from 'react';
import { ChevronDown } from 'lucide-react';
import { useSpeech } from '../ui/speech';
import type { TriggerProps } from '../ui/trigger';
import styles from './FactChip.module.css';

interface Props {
  testId: string;
  name: string;
  label: ReactNode;
  /** A guess: nothing is built on it until it is confirmed. */
  isUnsure: boolean;
  title?: string | undefined;
  onConfirm: () => void;
  /** Opens where it comes from and what else it may be, at the arrow that is given. */
  more: (arrow: (trigger: TriggerProps) => ReactNode) => ReactNode;
}

/** A suggestion: one press confirms it, the arrow opens its evidence and the other values. */
export function SuggestedChip({ testId, name, label, isUnsure, title, onConfirm, more }: Props) {
  const { t } = useSpeech();
  const look = isUnsure ? styles.unsure : styles.sure;
  return (
    <span
      className={`${styles.chip} ${styles.suggested} ${look}`}
      data-testid={testId}
      data-status={isUnsure ? 'unsure' : 'suggested'}
    >
      <button type="button" className={styles.confirm} onClick={onConfirm} title={title}>
        {label}
        {isUnsure && <span aria-hidden>{t('fact.ask')}</span>}
        <span className="visually-hidden">{t(isUnsure ? 'fact.pressIfRight' : 'fact.pressToConfirm')}</span>
      </button>
      {more((trigger) => (
        <button type="button" {...trigger} className={styles.more} aria-label={t('fact.change', { name })}>
          <ChevronDown size={12} aria-hidden />
        </button>
      ))}
    </span>
  );
}
