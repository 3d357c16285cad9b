import type { MoneyTable } from '@/lib/kernel/money';
import { currenciesOf } from '@/lib/policy/catalog';
import { useEditing, useField } from '../editing/editing';
import { AmountField, DateAt, NumberAt } from '../editing/fields';
import { TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import styles from './conditions.module.css';

/** One side of a condition on a sum; a side without any amount is taken away whole. */
function AmountBound({ path, currency, label }: { path: string; currency: string; label: string }) {
  const { value, set } = useField(path);
  const { faultAt } = useEditing();
  const table = (value ?? {}) as MoneyTable;
  return (
    <AmountField
      label={label}
      currency={currency}
      value={table[currency]}
      fault={faultAt(`${path}.${currency}`)}
      onChange={(amount) => {
        const { [currency]: _, ...others } = table;
        const next = amount === undefined ? others : { ...others, [currency]: amount };
        set(Object.keys(next).length > 0 ? next : undefined);
      }}
    />
  );
}

/** From how much up to how much, in each currency of the policy. */
export function Amounts({ path }: { path: string }) {
  const { t } = useSpeech();
  const { policy } = useEditing();
  return (
    <div className={styles.bounds}>
      {currenciesOf(policy).flatMap((currency) =>
        (['atLeast', 'atMost'] as const).map((side) => (
          <AmountBound
            key={`${currency} ${side}`}
            path={`${path}.${side}`}
            currency={currency}
            label={t(`desk.conditions.${side}`, { currency })}
          />
        )),
      )}
    </div>
  );
}

export function Days({ path }: { path: string }) {
  const { t } = useSpeech();
  return (
    <div className={styles.bounds}>
      <DateAt path={`${path}.from`} label={t('desk.conditions.from')} />
      <DateAt path={`${path}.until`} label={t('desk.conditions.until')} />
      <NumberAt path={`${path}.withinDays`} label={t('desk.conditions.withinDays')} />
    </div>
  );
}

export function Truth({ path, name }: { path: string; name: string }) {
  const { t } = useSpeech();
  const { value, set } = useField(`${path}.is`);
  return (
    <label className={styles.value}>
      <input type="checkbox" checked={value === true} onChange={() => set(value !== true)} />
      {t('desk.conditions.is', { name })}
    </label>
  );
}

/** The values of which one has to be the case's, each to be ticked. */
export function Values({ path, values, fact }: { path: string; values: readonly string[]; fact: string }) {
  const { t } = useSpeech();
  const { value, set, fault } = useField(`${path}.in`);
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const toggle = (each: string): void =>
    set(values.filter((other) => (other === each ? !chosen.includes(each) : chosen.includes(other))));
  return (
    <fieldset className={styles.values}>
      <legend className="visually-hidden">{t(`fact.${fact}`)}</legend>
      {values.map((each) => (
        <label key={each} className={styles.value}>
          <input type="checkbox" checked={chosen.includes(each)} onChange={() => toggle(each)} />
          {t(`${fact}.${each}`)}
        </label>
      ))}
      {fault && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

/** Countries by their codes; their names stand below. */
export function Countries({ path }: { path: string }) {
  const { t, format } = useSpeech();
  const { value, set, fault } = useField(`${path}.in`);
  const { faultAt } = useEditing();
  const codes = Array.isArray(value) ? (value as string[]) : [];
  const names = codes.filter((code) => /^[A-Z]{2}$/.test(code)).map(format.country);
  const wrong = codes.map((_, index) => faultAt(`${path}.in[${index}]`)).find((each) => each !== undefined);
  return (
    <TextField
      label={t('desk.conditions.countries')}
      hint={format.list(names)}
      fault={fault ?? wrong}
      dir="ltr"
      value={codes.join(' ')}
      onChange={(event) => set(event.target.value.toUpperCase().split(/[\s,]/))}
      onBlur={() => set(codes.filter(Boolean))}
    />
  );
}
