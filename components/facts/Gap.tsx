import { useState, type FormEvent } from 'react';
import type { Chip, ChipName, ChipValue } from '@/lib/advice/facts';
import { EXPECTATIONS } from '@/lib/kernel/enums';
import { Button } from '../ui/Button';
import { SelectField, TextField } from '../ui/Field';
import { Popup } from '../ui/Popup';
import { useSpeech } from '../ui/speech';
import chipStyles from './FactChip.module.css';
import form from './FactForm.module.css';

/** The facts that the gap between expectation and what happened is made of (R32). */
export const GAP: readonly ChipName[] = ['expected', 'expectedFrom', 'happened'];

export type GapValues = Partial<Record<ChipName, ChipValue | undefined>>;

interface Props {
  chips: readonly Chip[];
  onSave: (values: GapValues) => void;
}

const textOf = (chips: readonly Chip[], name: ChipName): string => {
  const value = chips.find((chip) => chip.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

const MOST = 400;

function GapForm({ chips, onSave }: Props) {
  const { t } = useSpeech();
  const [values, setValues] = useState({
    expected: textOf(chips, 'expected'),
    expectedFrom: textOf(chips, 'expectedFrom'),
    happened: textOf(chips, 'happened'),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { expected, expectedFrom, happened } = values;
    onSave({
      expected: expected.trim() || undefined,
      expectedFrom: expectedFrom || undefined,
      happened: happened.trim() || undefined,
    });
  };
  return (
    <form onSubmit={submit} className={form.form}>
      <TextField
        label={t('fact.expected')}
        value={values.expected}
        onChange={(event) => setValues({ ...values, expected: event.target.value })}
        maxLength={MOST}
      />
      <SelectField
        label={t('fact.expectedFrom')}
        data-testid="gap-from"
        value={values.expectedFrom}
        onChange={(event) => setValues({ ...values, expectedFrom: event.target.value })}
      >
        <option value="">{t('fact.notKnown')}</option>
        {EXPECTATIONS.map((each) => (
          <option key={each} value={each}>
            {t(`expectedFrom.${each}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('fact.happened')}
        value={values.happened}
        onChange={(event) => setValues({ ...values, happened: event.target.value })}
        maxLength={MOST}
      />
      <div className={form.actions}>
        <Button kind="main" type="submit" data-testid="gap-save">
          {t('action.save')}
        </Button>
      </div>
    </form>
  );
}

/** A complaint is a gap between what was expected and what happened: both in one small form, filled with the customer's words where they say it. */
export function Gap({ chips, onSave }: Props) {
  const { t } = useSpeech();
  const own = chips.filter(({ name, value }) => GAP.includes(name) && value !== undefined);
  const isConfirmed = own.length > 0 && own.every(({ status }) => status === 'confirmed');
  const name = t('gap.name');
  const look = own.length === 0 ? chipStyles.missing : isConfirmed ? '' : `${chipStyles.dashed}`;
  return (
    <Popup
      label={name}
      button={(trigger) => (
        <button
          type="button"
          {...trigger}
          className={`${chipStyles.chip} ${look}`}
          data-testid="fact-gap"
          data-status={own.length === 0 ? 'missing' : isConfirmed ? 'confirmed' : 'unsure'}
        >
          <span className={chipStyles.name}>{name}</span>
          <bdi>{isConfirmed ? textOf(chips, 'expected') || textOf(chips, 'happened') : t('fact.ask')}</bdi>
        </button>
      )}
    >
      {(close) => (
        <GapForm
          chips={chips}
          onSave={(values) => {
            onSave(values);
            close();
          }}
        />
      )}
    </Popup>
  );
}
