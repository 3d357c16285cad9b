import { X } from 'lucide-react';
import { metaOf } from '@/lib/languages';
import { Button } from '../ui/Button';
import { SelectField, TextField } from '../ui/Field';
import { MoneyField } from '../ui/MoneyField';
import { useSpeech } from '../ui/speech';
import type { GiftRow, StarterForm } from './form';
import styles from './starter.module.css';

interface Props {
  form: StarterForm;
  /** True when no country has the typed name. */
  isCountryUnknown: boolean;
  onChange: (form: StarterForm) => void;
}

/** More gifts than these are better entered in the catalog. */
const MOST_GIFTS = 6;

const asMoney = (minor: number | undefined, currency: string) =>
  minor === undefined ? undefined : { minor, currency };

function Gift({
  row,
  place,
  currency,
  onChange,
  onRemove,
}: {
  row: GiftRow;
  place: number;
  currency: string;
  onChange: (row: GiftRow) => void;
  onRemove: () => void;
}) {
  const { t } = useSpeech();
  return (
    <div className={styles.gift}>
      <TextField
        label={t('desk.starter.giftName', { count: place })}
        value={row.name}
        maxLength={200}
        onChange={(event) => onChange({ ...row, name: event.target.value })}
      />
      <MoneyField
        label={t('desk.starter.giftCost', { count: place })}
        value={asMoney(row.cost, currency)}
        currency={currency}
        onChange={(cost) => onChange({ ...row, cost: cost?.minor })}
      />
      <Button kind="icon" onClick={onRemove} aria-label={t('desk.starter.removeGift', { count: place })}>
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}

/** The fifth question: one row for each gift. */
function Gifts({ form, onChange }: Omit<Props, 'isCountryUnknown'>) {
  const { t } = useSpeech();
  const { gifts, currency } = form;
  const set = (next: readonly GiftRow[]): void => onChange({ ...form, gifts: next });
  const id = Math.max(0, ...gifts.map((gift) => gift.id)) + 1;
  return (
    <fieldset className={styles.gifts}>
      <legend>{t('desk.starter.gifts')}</legend>
      {gifts.map((row, index) => (
        <Gift
          key={row.id}
          row={row}
          place={index + 1}
          currency={currency}
          onChange={(next) => set(gifts.map((each) => (each.id === row.id ? next : each)))}
          onRemove={() => set(gifts.filter((each) => each.id !== row.id))}
        />
      ))}
      {gifts.length < MOST_GIFTS && (
        <Button onClick={() => set([...gifts, { id, name: '' }])} data-testid="add-gift">
          {t('desk.starter.addGift')}
        </Button>
      )}
    </fieldset>
  );
}

/** All currencies by their names in the interface's language. */
function currenciesIn(locale: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency')
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}

/** The five questions. */
export function Questions({ form, isCountryUnknown, onChange }: Props) {
  const { t, language } = useSpeech();
  const set = (change: Partial<StarterForm>): void => onChange({ ...form, ...change });
  // A sum means something else in another currency: it is asked for anew.
  const inCurrency = (currency: string): void =>
    onChange({ country: form.country, currency, gifts: form.gifts.map(({ id, name }) => ({ id, name })) });
  return (
    <form className={styles.card} onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={t('desk.starter.country')}
        hint={t('desk.starter.countryHint')}
        fault={isCountryUnknown ? t('desk.starter.noCountry') : undefined}
        value={form.country}
        onChange={(event) => set({ country: event.target.value })}
        data-testid="starter-country"
      />
      <SelectField
        label={t('desk.starter.currency')}
        value={form.currency}
        onChange={(event) => inCurrency(event.target.value)}
        data-testid="starter-currency"
      >
        {currenciesIn(metaOf(language).locale).map(({ code, name }) => (
          <option key={code} value={code}>
            {name} ({code})
          </option>
        ))}
      </SelectField>
      <MoneyField
        key={`order ${form.currency}`}
        label={t('desk.starter.averageOrder')}
        value={asMoney(form.averageOrder, form.currency)}
        currency={form.currency}
        onChange={(sum) => set({ averageOrder: sum?.minor })}
      />
      <MoneyField
        key={`limit ${form.currency}`}
        label={t('desk.starter.agentLimit')}
        value={asMoney(form.agentLimit, form.currency)}
        currency={form.currency}
        onChange={(sum) => set({ agentLimit: sum?.minor })}
      />
      <Gifts form={form} onChange={onChange} />
    </form>
  );
}
