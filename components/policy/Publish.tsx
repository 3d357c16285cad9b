import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Fault } from '@/lib/policy/check';
import { TextAt } from '../editing/fields';
import { Button } from '../ui/Button';
import { TextArea } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useSpeech } from '../ui/speech';
import { faultText } from './faultText';
import styles from './Publish.module.css';

interface Props {
  /** The version that it would become. */
  version: number;
  /** False: there is no team key, and the version is for this machine only. */
  isForTeam: boolean;
  publisher: string;
  /** Mistakes that forbid it. */
  faults: readonly Fault[];
  /** What changes, in words, and what deserves a second look. */
  children: ReactNode;
  /** Publishes; gives the reason where that was refused. */
  onPublish: (note: string) => Promise<string | undefined>;
  onClose: () => void;
}

const MOST_FAULTS = 10;

/** Mistakes with their places; of a great many the first. */
function Faults({ faults }: { faults: readonly Fault[] }) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <div className={styles.faults} role="alert" data-testid="publish-faults">
      <strong>{t('desk.publish.faults', { count: faults.length })}</strong>
      <ul>
        {faults.slice(0, MOST_FAULTS).map((fault) => (
          <li key={`${fault.path} ${fault.code}`}>
            <code dir="ltr">{fault.path}</code>: {faultText(fault, speech)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The last look before a version goes out: what changes, what is doubtful, who answers for it. */
export function Publish({ version, isForTeam, publisher, faults, children, onPublish, onClose }: Props) {
  const { t } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const publish = async (): Promise<void> => {
    setBusy(true);
    const reason = await onPublish(note.trim());
    setBusy(false);
    setRefusal(reason);
  };
  return (
    <section className={styles.publish} aria-labelledby="publish-title" data-testid="publish-review">
      <h2 id="publish-title" ref={heading} tabIndex={-1}>
        {t('desk.publish.title', { version })}
      </h2>
      <p className={isForTeam ? styles.soft : styles.local} data-testid="publish-for">
        {isForTeam ? t('desk.publish.forTeam', { name: publisher }) : t('desk.publish.forMachine')}
      </p>
      {faults.length > 0 && <Faults faults={faults} />}
      {children}
      <div className={styles.fields}>
        <TextAt path="owner" label={t('desk.publish.owner')} hint={t('desk.publish.ownerHint')} />
        <TextArea
          label={t('desk.publish.note')}
          value={note}
          maxLength={2000}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      {refusal !== undefined && (
        <Notice kind="bad" testId="publish-refused">
          {t('desk.publish.refused', { reason: refusal })}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button
          kind="main"
          disabled={faults.length > 0 || isBusy}
          onClick={() => void publish()}
          data-testid="publish-confirm"
        >
          {isForTeam ? t('desk.publish.confirm', { version }) : t('desk.publish.confirmLocal', { version })}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </div>
    </section>
  );
}
