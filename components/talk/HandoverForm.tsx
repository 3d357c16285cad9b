import { useId, useState, type FormEvent } from 'react';
import { Due } from '../history/PromiseForm';
import { Button } from '../ui/Button';
import { TextArea, TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import styles from './talk.module.css';

/** To whom a case goes, why, what they have to know, and until when the customer hears from us (epoch ms). */
export interface Handing {
  to: string;
  reason: string;
  summary: string;
  due: number;
}

interface Props {
  now: number;
  /** Until when the customer hears from us unless the agent says otherwise (epoch ms). */
  due: number;
  /** Who could take it, as the team calls them. */
  people: readonly string[];
  /** What the record tells, so that the customer need not tell it again. */
  summary: string;
  onHand: (handing: Handing) => void;
  onClose: () => void;
}

/** Hands a case over: to whom, why, with all that the customer has told already, and until when they hear from us (R37, R36). */
export function HandoverForm({ now, due: firstDue, people, summary: made, onHand, onClose }: Props) {
  const { t } = useSpeech();
  const list = useId();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [summary, setSummary] = useState(made);
  const [due, setDue] = useState(firstDue);
  const isReady = [to, reason, summary].every((text) => text.trim() !== '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) onHand({ to: to.trim(), reason: reason.trim(), summary, due });
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('handover.title')} data-testid="handover-form">
      <h2>{t('handover.title')}</h2>
      <TextField
        label={t('handover.to')}
        list={list}
        value={to}
        maxLength={120}
        onChange={(event) => setTo(event.target.value)}
        data-testid="handover-to"
      />
      <datalist id={list}>
        {people.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      <TextField
        label={t('handover.reason')}
        value={reason}
        maxLength={400}
        onChange={(event) => setReason(event.target.value)}
        data-testid="handover-reason"
      />
      <Due now={now} due={due} onDue={setDue} />
      <TextArea
        label={t('handover.summary')}
        value={summary}
        rows={6}
        maxLength={4000}
        onChange={(event) => setSummary(event.target.value)}
      />
      <div className={styles.row}>
        <Button kind="main" type="submit" disabled={!isReady} data-testid="hand-over">
          {t('handover.make')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
