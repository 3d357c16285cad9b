import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './approval.module.css';
import { Outgoing } from './Outgoing';

interface Props {
  from: string;
  label: string;
  onInsert?: (() => void) | undefined;
  onCopy: () => void;
  onSave: () => void;
  onDone: () => void;
}

/** An answer that was just written and has to go back to who asked. */
export function Written({ from, label, onDone, ...ways }: Props) {
  const { t } = useSpeech();
  const name = t('approval.answerFor', { name: from, option: label });
  return (
    <div className={styles.card} data-testid="written-answer">
      <strong>
        <bdi>{name}</bdi>
      </strong>
      <Outgoing name={name} {...ways} />
      <Button kind="quiet" onClick={onDone}>
        {t('approval.sentOff')}
      </Button>
    </div>
  );
}
