import { I18nProvider, Input, Label, NumberField } from 'react-aria-components';
import { fractionDigits } from '@/lib/kernel/money';
import { metaOf } from '@/lib/languages';
import styles from './Field.module.css';
import type { MoneyFieldProps } from './MoneyField';
import { useSpeech } from './speech';

/** The field itself; loaded when the first sum is typed. */
export default function MoneyInput({ label, value, currency, most, onChange, autoFocus = false }: MoneyFieldProps) {
  const { language } = useSpeech();
  const digits = fractionDigits(currency);
  const unit = 10 ** digits;
  return (
    <I18nProvider locale={metaOf(language).locale}>
      <NumberField
        className={styles.field ?? ''}
        value={value === undefined ? Number.NaN : value.minor / unit}
        minValue={0}
        {...(most && { maxValue: most.minor / unit })}
        formatOptions={{
          style: 'currency',
          currency,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }}
        onChange={(amount) =>
          onChange(Number.isNaN(amount) ? undefined : { minor: Math.round(amount * unit), currency })
        }
        autoFocus={autoFocus}
      >
        <Label>{label}</Label>
        <Input className={styles.input ?? ''} />
      </NumberField>
    </I18nProvider>
  );
}
