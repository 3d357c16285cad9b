import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { currenciesOf } from '@/lib/policy/catalog';
import { withCurrency, withoutCurrency } from '@/lib/editing/currencies';
import { useEditing } from '../editing/editing';
import { AmountAt } from '../editing/fields';
import { levelName } from '../offers/words';
import { Card } from '../settings/Card';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import styles from './authority.module.css';

/** One column of limits: the table in the document, and what it limits. */
interface Column {
  path: string;
  label: string;
}

function useColumns(): Column[] {
  const { t, language } = useSpeech();
  const { levels } = useEditing().policy.authority;
  const ofLevels = levels.slice(0, 2).flatMap(({ level, rolling }, index): Column[] => {
    const name = levelName(levels, level, language);
    const path = `authority.levels[${index}]`;
    const perCase = { path: `${path}.perCase`, label: t('desk.authority.columnCase', { name }) };
    if (!rolling) return [perCase];
    const days = typeof rolling.days === 'number' ? rolling.days : 0;
    return [
      perCase,
      { path: `${path}.rolling.limit`, label: t('desk.authority.columnRolling', { name, count: days }) },
    ];
  });
  return [...ofLevels, { path: 'authority.quickConcede', label: t('desk.authority.columnQuick') }];
}

function AddCurrency({ present }: { present: readonly string[] }) {
  const { t, format } = useSpeech();
  const { edit } = useEditing();
  const [code, setCode] = useState('');
  const others = Intl.supportedValuesOf('currency').filter((each) => !present.includes(each));
  return (
    <div className={styles.add}>
      <SelectField
        label={t('desk.authority.addCurrency')}
        value={code}
        data-testid="new-currency"
        onChange={(event) => setCode(event.target.value)}
      >
        <option value="">{t('desk.shell.choose')}</option>
        {others.map((each) => (
          <option key={each} value={each}>
            {each} · {format.currency(each)}
          </option>
        ))}
      </SelectField>
      <Button
        icon={<Plus size={14} aria-hidden />}
        disabled={code === ''}
        data-testid="add-currency"
        onClick={() => {
          edit((policy) => withCurrency(policy, code));
          setCode('');
        }}
      >
        {t('desk.authority.add')}
      </Button>
    </div>
  );
}

/** The limits, a row for each currency: nothing is converted from one to the other. */
export function Limits() {
  const { t, format } = useSpeech();
  const { policy, edit } = useEditing();
  const columns = useColumns();
  const currencies = currenciesOf(policy);
  return (
    <Card title={t('desk.authority.limits')}>
      <p className={styles.soft}>{t('desk.authority.limitsHint')}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('desk.authority.currency')}</th>
              {columns.map(({ path, label }) => (
                <th key={path} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t('desk.shop.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {currencies.map((currency) => (
              <tr key={currency}>
                <th scope="row" title={format.currency(currency)}>
                  {currency}
                </th>
                {columns.map(({ path, label }) => (
                  <td key={path}>
                    <AmountAt
                      path={path}
                      currency={currency}
                      label={`${label}, ${currency}`}
                      testId={`${path}.${currency}`}
                    />
                  </td>
                ))}
                <td>
                  <Button
                    kind="icon"
                    aria-label={t('desk.authority.removeCurrency', { currency })}
                    data-testid={`remove-${currency}`}
                    onClick={() => edit((now) => withoutCurrency(now, currency))}
                  >
                    <X size={15} aria-hidden />
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <AddCurrency present={currencies} />
    </Card>
  );
}
