import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './NotComplaint.module.css';

interface Props {
  /** How sure the words are. */
  isComplaint: 'no' | 'unsure';
  orders: number;
  openPromises: number;
  /** The note that passes praise on; absent where the words are not those of praise. */
  praise: string | undefined;
  onPraise: (note: string) => void;
  onOpen: () => void;
}

/** Most tickets are no complaints: then the panel is one line, with one key to open it. */
export function NotComplaint({ isComplaint, orders, openPromises, praise, onPraise, onOpen }: Props) {
  const { t } = useSpeech();
  const parts = [
    t(`notComplaint.${isComplaint}`),
    orders > 0 && t('notComplaint.orders', { count: orders }),
    openPromises > 0 ? t('notComplaint.owed', { count: openPromises }) : t('notComplaint.nothingOwed'),
  ].filter(Boolean);
  return (
    <div className={styles.line} data-testid="not-complaint">
      <p>{parts.join(' · ')}</p>
      <div className={styles.keys}>
        {praise !== undefined && (
          <Button kind="quiet" onClick={() => onPraise(praise)} data-testid="praise">
            {t('notComplaint.praise')}
          </Button>
        )}
        <Button kind="quiet" onClick={onOpen} aria-keyshortcuts="Alt+O" data-testid="open-anyway">
          {t('notComplaint.open')}
        </Button>
      </div>
    </div>
  );
}
