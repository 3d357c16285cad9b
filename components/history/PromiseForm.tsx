import { useState, type FormEvent } from 'react';
import { PROMISE_KINDS, type PromiseKind } from '@/lib/kernel/enums';
import { HOUR } from '@/lib/kernel/time';
import { Button } from '../ui/Button';
import { SelectField, TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { commonTimes, fieldValue } from './commonTimes';
import styles from './History.module.css';

export interface NewPromise {
  what: PromiseKind;
  text: string;
  due: number;
  contact?: string;
}

interface Props {
  now: number;
  what?: PromiseKind;
  contact?: string;
  onMake: (promise: NewPromise) => void;
  onClose: () => void;
}

/** Until when: one of the common times, or a day and time of one's own. */
export function Due({ now, due, onDue }: { now: number; due: number; onDue: (due: number) => void }) {
  const { t, format } = useSpeech();
  const [times] = useState(() => commonTimes(now));
  return (
    <>
      <div className={styles.times} role="group" aria-label={t('promise.due')}>
        {times.map(({ key, at }) => (
          <Button key={key} aria-pressed={due === at} onClick={() => onDue(at)}>
            {t(`promise.time.${key}`)}
          </Button>
        ))}
      </div>
      <TextField
        label={t('promise.dueAt', { moment: format.moment(due) })}
        type="datetime-local"
        value={fieldValue(due)}
        min={fieldValue(now)}
        onChange={(event) => event.target.value && onDue(new Date(event.target.value).getTime())}
      />
    </>
  );
}

/** Agrees a promise: what, until when, and for a callback where. */
export function PromiseForm({ now, what: firstWhat = 'callback', contact: firstContact = '', onMake, onClose }: Props) {
  const { t } = useSpeech();
  const [what, setWhat] = useState<PromiseKind>(firstWhat);
  const [due, setDue] = useState(now + 2 * HOUR);
  const [text, setText] = useState('');
  const [contact, setContact] = useState(firstContact);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const where = what === 'callback' && contact.trim() ? { contact: contact.trim() } : {};
    onMake({ what, due, text: text.trim() || t(`promiseKind.${what}`), ...where });
  };
  return (
    <form className={styles.form} onSubmit={submit} data-testid="promise-form">
      <SelectField
        label={t('promise.what')}
        value={what}
        onChange={(event) => setWhat(event.target.value as PromiseKind)}
      >
        {PROMISE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`promiseKind.${kind}`)}
          </option>
        ))}
      </SelectField>
      <Due now={now} due={due} onDue={setDue} />
      <TextField
        label={t('promise.text')}
        value={text}
        maxLength={400}
        onChange={(event) => setText(event.target.value)}
      />
      {what === 'callback' && (
        <TextField
          label={t('promise.contact')}
          value={contact}
          maxLength={80}
          onChange={(event) => setContact(event.target.value)}
        />
      )}
      <div className={styles.times}>
        <Button kind="main" type="submit">
          {t('promise.agree')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
