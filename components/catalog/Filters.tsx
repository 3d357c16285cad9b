import { OPTION_KINDS } from '@/lib/kernel/enums';
import { SelectField, TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { useFrame } from './acts';
import styles from './Filters.module.css';
import type { Filter } from './filter';
import { textIn } from './words';

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  onCurrency: (currency: string) => void;
}

/** Which rows are shown, and in which currency their amounts. */
export function Filters({ filter, onFilter, onCurrency }: Props) {
  const { t, language } = useSpeech();
  const { levels, currency, currencies } = useFrame();
  const set = (change: Partial<Filter>): void => onFilter({ ...filter, ...change });
  return (
    <div className={styles.filters} role="search">
      <TextField
        type="search"
        label={t('desk.catalog.search')}
        value={filter.text}
        onChange={({ target }) => set({ text: target.value })}
        data-testid="catalog-search"
      />
      <SelectField
        label={t('desk.catalog.column.kinds')}
        value={filter.kind}
        onChange={({ target }) => set({ kind: target.value as Filter['kind'] })}
      >
        <option value="">{t('desk.catalog.all')}</option>
        {OPTION_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`desk.catalog.kind.${kind}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('desk.catalog.column.who')}
        value={filter.level}
        onChange={({ target }) => set({ level: Number(target.value) })}
      >
        <option value={0}>{t('desk.catalog.all')}</option>
        {levels.map(({ level, label }) => (
          <option key={level} value={level}>
            {textIn(label, language)}
          </option>
        ))}
      </SelectField>
      {currencies.length > 1 && (
        <SelectField
          label={t('desk.catalog.currency')}
          value={currency}
          onChange={({ target }) => onCurrency(target.value)}
          data-testid="catalog-currency"
        >
          {currencies.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}
