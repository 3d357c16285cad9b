import { Plus } from 'lucide-react';
import { freeName } from '@/lib/editing/freeName';
import type { Policy } from '@/lib/policy/schema';
import { useEditing, useField } from '../editing/editing';
import { TextAt } from '../editing/fields';
import { Lines } from '../editing/Lines';
import { Card } from '../settings/Card';
import { Button } from '../ui/Button';
import { SelectField, TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import styles from './shop.module.css';

type Shop = Policy['shops'][number];

/** A country by its code, with its name beside it as soon as it has one. */
function CountryAt({ path, testId }: { path: string; testId: string }) {
  const { t, format } = useSpeech();
  const { value, set, fault } = useField(path);
  const code = typeof value === 'string' ? value : '';
  return (
    <TextField
      label={t('desk.shop.country')}
      hint={/^[A-Z]{2}$/.test(code) ? format.country(code) : t('desk.shop.countryHint')}
      fault={fault}
      value={code}
      maxLength={2}
      dir="ltr"
      data-testid={testId}
      onChange={(event) => set(event.target.value.toUpperCase())}
    />
  );
}

function CurrencyAt({ path, testId }: { path: string; testId: string }) {
  const { t, format } = useSpeech();
  const { value, set, fault } = useField(path);
  return (
    <SelectField
      label={t('desk.shop.currency')}
      fault={fault}
      value={String(value)}
      data-testid={testId}
      onChange={(event) => set(event.target.value)}
    >
      {Intl.supportedValuesOf('currency').map((code) => (
        <option key={code} value={code}>
          {code} · {format.currency(code)}
        </option>
      ))}
    </SelectField>
  );
}

function ShopFields({ shop, index, isOnly }: { shop: Shop; index: number; isOnly: boolean }) {
  const { t } = useSpeech();
  const { set } = useEditing();
  const path = `shops[${index}]`;
  return (
    <li className={styles.shop} data-testid={`shop-${shop.id}`}>
      <div className={styles.grid}>
        <TextAt path={`${path}.name`} label={t('desk.shop.name')} testId={`shop-${shop.id}-name`} />
        <CountryAt path={`${path}.country`} testId={`shop-${shop.id}-country`} />
        <CurrencyAt path={`${path}.currency`} testId={`shop-${shop.id}-currency`} />
      </div>
      <div className={styles.grid}>
        <Lines
          label={t('desk.shop.origins')}
          hint={t('desk.shop.originsHint')}
          path={`${path}.origins`}
          lines={shop.origins}
          testId={`shop-${shop.id}-origins`}
          onChange={(lines) => set(`${path}.origins`, lines)}
        />
        <Lines
          label={t('desk.shop.queues')}
          hint={t('desk.shop.queuesHint')}
          path={`${path}.queues`}
          lines={shop.queues ?? []}
          testId={`shop-${shop.id}-queues`}
          onChange={(lines) => set(`${path}.queues`, lines.length > 0 ? lines : undefined)}
        />
      </div>
      {!isOnly && (
        <Button
          kind="quiet"
          aria-label={t('desk.shop.removeNamed', { name: shop.name })}
          data-testid={`shop-${shop.id}-remove`}
          onClick={() => set(path, undefined)}
        >
          {t('desk.shop.remove')}
        </Button>
      )}
    </li>
  );
}

/** The shops of the team, and by what their tickets are told apart. */
export function Shops() {
  const { t } = useSpeech();
  const { policy, edit } = useEditing();
  const { shops } = policy;
  const add = (): void =>
    edit((now) => {
      const id = freeName(
        'shop',
        now.shops.map((shop) => shop.id),
      );
      const { country = 'DE', currency = 'EUR' } = now.shops[0] ?? {};
      return { ...now, shops: [...now.shops, { id, name: t('desk.shop.newName'), origins: [], country, currency }] };
    });
  return (
    <Card title={t('desk.shop.shops')}>
      <p className={styles.soft}>{t('desk.shop.shopsHint')}</p>
      <ul className={styles.list}>
        {shops.map((shop, index) => (
          <ShopFields key={shop.id} shop={shop} index={index} isOnly={shops.length === 1} />
        ))}
      </ul>
      <div>
        <Button icon={<Plus size={14} aria-hidden />} onClick={add} data-testid="add-shop">
          {t('desk.shop.add')}
        </Button>
      </div>
    </Card>
  );
}
