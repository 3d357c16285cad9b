import { useState, type FormEvent } from 'react';
import { CAUSES, OUTCOMES, type Cause, type Outcome } from '@/lib/kernel/enums';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import styles from './NextCard.module.css';

interface Props {
  cause: Cause | undefined;
  onClose: (outcome: Outcome, cause: Cause) => void;
}

/** Closing is an act with an outcome and a cause (R2, R72). */
export function CloseForm({ cause: known, onClose }: Props) {
  const { t } = useSpeech();
  const [outcome, setOutcome] = useState<Outcome>('upheld');
  const [cause, setCause] = useState<Cause>(known ?? 'other');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onClose(outcome, cause);
  };
  return (
    <section className={styles.card} aria-label={t('next.title')} data-testid="next" data-code="close">
      <h2>{t('next.close.title')}</h2>
      <form className={styles.close} onSubmit={submit}>
        <SelectField
          label={t('close.outcome')}
          value={outcome}
          onChange={(event) => setOutcome(event.target.value as Outcome)}
        >
          {OUTCOMES.map((each) => (
            <option key={each} value={each}>
              {t(`outcome.${each}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('close.cause')} value={cause} onChange={(event) => setCause(event.target.value as Cause)}>
          {CAUSES.map((each) => (
            <option key={each} value={each}>
              {t(`cause.${each}`)}
            </option>
          ))}
        </SelectField>
        <Button kind="main" type="submit" data-testid="close-case">
          {t('next.close.action')}
        </Button>
      </form>
    </section>
  );
}
