import { useState, type FormEvent, type ReactNode } from 'react';
import type { Chip, ChipValue } from '@/lib/advice/facts';
import type { Money } from '@/lib/kernel/money';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { MoneyField } from '../ui/MoneyField';
import { useSpeech } from '../ui/speech';
import styles from './FactForm.module.css';
import { kindOf, valueText } from './words';

interface Props {
  chip: Chip;
  currency: string;
  note: ReactNode;
  onSet: (value: ChipValue | undefined) => void;
}

/** Sets a sum, a text or a date by hand. */
export function FactForm({ chip, currency, note, onSet }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  const { kind } = kindOf(chip.name);
  const [value, setValue] = useState<ChipValue | undefined>(chip.value);
  const label = t(`fact.${chip.name}`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSet(value === '' ? undefined : value);
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      {note}
      {chip.others && (
        <div className={styles.others}>
          {chip.others.map((other) => (
            <Button key={JSON.stringify(other.value)} onClick={() => onSet(other.value)}>
              {t('fact.orIsIt', { value: valueText(chip.name, other.value, speech) })}
            </Button>
          ))}
        </div>
      )}
      {kind === 'money' ? (
        <MoneyField
          label={label}
          value={value as Money | undefined}
          currency={currency}
          onChange={setValue}
          autoFocus
        />
      ) : (
        <TextField
          label={label}
          type={kind === 'date' ? 'date' : 'text'}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => setValue(event.target.value)}
          maxLength={400}
        />
      )}
      <div className={styles.actions}>
        <Button kind="main" type="submit">
          {t('action.save')}
        </Button>
        {chip.value !== undefined && (
          <Button kind="quiet" onClick={() => onSet(undefined)}>
            {t('fact.notKnown')}
          </Button>
        )}
      </div>
    </form>
  );
}
