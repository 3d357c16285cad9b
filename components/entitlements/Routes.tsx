import { useState } from 'react';
import type { Fault } from '@/lib/policy/check';
import type { ExternalRoute } from '@/lib/policy/schema';
import { countriesOf } from '../catalog/countries';
import { useEditing } from '../editing/editing';
import { DateAt, TextAt, TextsAt } from '../editing/fields';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/Field';
import { Tag } from '../ui/Tag';
import { useSpeech } from '../ui/speech';
import { Check } from './Check';
import styles from './Entitlements.module.css';
import { hasFaultIn } from './faults';
import { regionName } from './regionName';

interface RouteProps {
  route: ExternalRoute;
  path: string;
  isFaulty: boolean;
}

function RouteForm({ route, path }: Omit<RouteProps, 'isFaulty'>) {
  const { t } = useSpeech();
  const { set } = useEditing();
  const testId = `route-${route.region}`;
  return (
    <div className={styles.form}>
      <TextsAt path={`${path}.text`} label={t('desk.entitlements.routeText')} testId={`${testId}-text`} isLong />
      <div className={styles.grid}>
        <TextAt path={`${path}.source`} label={t('desk.entitlements.source')} testId={`${testId}-source`} />
        <DateAt path={`${path}.checkedOn`} label={t('desk.entitlements.checkedOn')} testId={`${testId}-checked`} />
        <Check
          label={t('desk.entitlements.isVerified')}
          isOn={route.isVerified}
          onChange={(isVerified) => set(`${path}.isVerified`, isVerified)}
        />
      </div>
    </div>
  );
}

/** Where customers of one country or region can turn, and how sure we are of it. */
function Route({ route, path, isFaulty }: RouteProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { set } = useEditing();
  const { region, text } = route;
  // One that was just added has nothing to be read yet.
  const [isOpen, setOpen] = useState(Object.keys(text).length === 0);
  const name = regionName(region, t('desk.entitlements.elsewhere'), speech);
  return (
    <li className={styles.card} data-testid={`route-${region}`}>
      <div className={styles.head}>
        <h3>{name}</h3>
        {!route.isVerified && <Tag kind="warn">{t('offer.notVerified')}</Tag>}
        {isFaulty && <Tag kind="warn">{t('desk.entitlements.mistake')}</Tag>}
        <Button
          aria-expanded={isOpen}
          aria-label={t('desk.entitlements.editNamed', { name })}
          data-testid={`route-${region}-edit`}
          onClick={() => setOpen(!isOpen)}
        >
          {t('desk.entitlements.edit')}
        </Button>
        <Button
          kind="quiet"
          aria-label={t('desk.entitlements.removeNamed', { name })}
          data-testid={`route-${region}-remove`}
          onClick={() => set(path, undefined)}
        >
          {t('desk.entitlements.remove')}
        </Button>
      </div>
      {isOpen ? (
        <RouteForm route={route} path={path} />
      ) : (
        <p className={styles.soft}>
          <bdi>{text[language] ?? Object.values(text)[0]}</bdi>
        </p>
      )}
    </li>
  );
}

/** One more place for a country or region that has none yet. */
function AddRoute({ taken, today }: { taken: readonly string[]; today: string }) {
  const speech = useSpeech();
  const { t } = speech;
  const { policy, edit } = useEditing();
  const [wished, setWished] = useState('');
  const all = [...new Set([...Object.keys(policy.regions), '*', ...countriesOf(policy)])];
  const free = all.filter((region) => !taken.includes(region));
  const region = free.includes(wished) ? wished : free[0];
  if (region === undefined) return null;
  const route: ExternalRoute = { region, text: {}, source: '', isVerified: false, checkedOn: today };
  return (
    <div className={styles.row}>
      <SelectField
        label={t('desk.entitlements.routeOf')}
        value={region}
        data-testid="route-region"
        onChange={(event) => setWished(event.target.value)}
      >
        {free.map((each) => (
          <option key={each} value={each}>
            {regionName(each, t('desk.entitlements.elsewhere'), speech)}
          </option>
        ))}
      </SelectField>
      <Button
        data-testid="add-route"
        onClick={() => edit((now) => ({ ...now, externalRoutes: [...(now.externalRoutes ?? []), route] }))}
      >
        {t('desk.entitlements.addRoute')}
      </Button>
    </div>
  );
}

interface Props {
  faults: readonly Fault[];
  /** Today as an ISO date. */
  today: string;
}

/** Where customers can turn outside the shop when a demand is refused (R86, L11, L31), by country or region. */
export function Routes({ faults, today }: Props) {
  const { t } = useSpeech();
  const { policy } = useEditing();
  const { externalRoutes = [] } = policy;
  return (
    <section className={styles.part} aria-label={t('desk.entitlements.routes')} data-testid="routes">
      <h2>{t('desk.entitlements.routes')}</h2>
      <p className={styles.soft}>
        {t(externalRoutes.length > 0 ? 'desk.entitlements.routesHint' : 'desk.entitlements.noRoutes')}
      </p>
      <ul className={styles.list}>
        {externalRoutes.map((route, index) => {
          const path = `externalRoutes[${index}]`;
          return <Route key={route.region} route={route} path={path} isFaulty={hasFaultIn(faults, path)} />;
        })}
      </ul>
      <AddRoute taken={externalRoutes.map(({ region }) => region)} today={today} />
    </section>
  );
}
