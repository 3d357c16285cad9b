import { useState, type FormEvent } from 'react';
import { CAUSES, OUTCOMES, type Cause, type Outcome } from '@/lib/kernel/enums';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/Field';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import styles from './NextCard.module.css';

interface Props {
  /** Outcome and cause as far as they are known; the agent may say otherwise, and says what nobody knows. */
  outcome: Outcome | undefined;
  cause: Cause | undefined;
  onClose: (outcome: Outcome, cause: Cause) => void;
}

interface ChoiceProps<T extends string> {
  name: 'outcome' | 'cause';
  value: T | undefined;
  choices: readonly T[];
  onChange: (value: T) => void;
}

/** What has to be said before a case is closed; nothing stands there that nobody knows. */
function Choice<T extends string>({ name, value, choices, onChange }: ChoiceProps<T>) {
  const { t } = useSpeech();
  return (
    <SelectField
      label={t(`close.${name}`)}
      value={value ?? ''}
      required
      data-testid={`close-${name}`}
      onChange={(event) => onChange(event.target.value as T)}
    >
      {!value && <option value="">{t('close.choose')}</option>}
      {choices.map((each) => (
        <option key={each} value={each}>
          {t(`${name}.${each}`)}
        </option>
      ))}
    </SelectField>
  );
}

/** Closing is an act with an outcome and a cause (R2, R72). */
function CloseForm({ onClose, ...known }: Props) {
  const { t } = useSpeech();
  const [chosen, setChosen] = useState<{ outcome?: Outcome; cause?: Cause }>({});
  const { outcome, cause } = { ...known, ...chosen };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (outcome && cause) onClose(outcome, cause);
  };
  return (
    <form className={styles.close} onSubmit={submit}>
      <Choice
        name="outcome"
        value={outcome}
        choices={OUTCOMES}
        onChange={(said) => setChosen({ ...chosen, outcome: said })}
      />
      <Choice name="cause" value={cause} choices={CAUSES} onChange={(said) => setChosen({ ...chosen, cause: said })} />
      <Button kind="main" type="submit" data-testid="close-now">
        {t('next.close.action')}
      </Button>
    </form>
  );
}

/** Closing as the next best step. */
export function CloseCard(props: Props) {
  const { t } = useSpeech();
  return (
    <section className={styles.card} aria-label={t('next.title')} data-testid="next" data-code="close">
      <h2>{t('next.close.title')}</h2>
      <CloseForm {...props} />
    </section>
  );
}

/** Closing before its turn: a customer may never answer, and a case may end without a reply. One quiet line until it is asked for. */
export function CloseFold(props: Props) {
  const { t } = useSpeech();
  return (
    <Section title={t('close.early')} isFoldable startsOpen={false} testId="close-case">
      <CloseForm {...props} />
    </Section>
  );
}
