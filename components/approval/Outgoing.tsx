import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './approval.module.css';

interface Props {
  /** Named aloud: several texts may be on their way. */
  name: string;
  /** Absent where no page is beside it. */
  onInsert?: (() => void) | undefined;
  onCopy: () => void;
  onSave: () => void;
}

/** The ways on which a request or an answer travels. */
export function Outgoing({ name, onInsert, onCopy, onSave }: Props) {
  const { t } = useSpeech();
  const labelled = (action: string): string => `${action}: ${name}`;
  return (
    <div className={styles.actions}>
      {onInsert && (
        <Button onClick={onInsert} aria-label={labelled(t('approval.insertNote'))} data-testid="insert-note">
          {t('approval.insertNote')}
        </Button>
      )}
      <Button onClick={onCopy} aria-label={labelled(t('approval.copy'))} data-testid="copy-block">
        {t('approval.copy')}
      </Button>
      <Button kind="quiet" onClick={onSave} aria-label={labelled(t('approval.save'))} data-testid="save-block">
        {t('approval.save')}
      </Button>
    </div>
  );
}
