import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './fields.module.css';

interface Props {
  /** What the row is called, for those who can't see where the button stands. */
  name: string;
  isFirst: boolean;
  isLast: boolean;
  testId: string;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** A row that is put elsewhere takes the focus with it, so that it can be moved on: to the other arrow where it has come to an end. */
function follow({ currentTarget: arrow }: MouseEvent<HTMLButtonElement>, move: () => void): void {
  flushSync(move);
  const other = arrow.parentElement?.querySelector<HTMLButtonElement>('button:not(:disabled)');
  (arrow.disabled ? other : arrow)?.focus();
}

/** What can be done with a row of a list: up, down, away. */
export function RowTools({ name, isFirst, isLast, testId, onMove, onRemove }: Props) {
  const { t } = useSpeech();
  return (
    <span className={styles.tools}>
      <Button
        kind="icon"
        disabled={isFirst}
        aria-label={t('desk.shell.up', { name })}
        data-testid={`${testId}-up`}
        onClick={(event) => follow(event, () => onMove(-1))}
      >
        <ArrowUp size={14} aria-hidden />
      </Button>
      <Button
        kind="icon"
        disabled={isLast}
        aria-label={t('desk.shell.down', { name })}
        data-testid={`${testId}-down`}
        onClick={(event) => follow(event, () => onMove(1))}
      >
        <ArrowDown size={14} aria-hidden />
      </Button>
      <Button
        kind="icon"
        aria-label={t('desk.shell.remove', { name })}
        data-testid={`${testId}-remove`}
        onClick={onRemove}
      >
        <X size={15} aria-hidden />
      </Button>
    </span>
  );
}
