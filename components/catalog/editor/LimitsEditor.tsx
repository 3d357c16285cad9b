import { useSpeech } from '../../ui/speech';
import { useFrame } from '../acts';
import { useHand } from '../hand';
import { textIn } from '../words';
import styles from './Editor.module.css';
import { Amounts, ChoiceField, DateField, Fields, TypedField, useFaultText } from './fields';

/** A limit that has several parts is there or not as a whole. */
function Whole({ path, label, blank }: { path: string; label: string; blank: unknown }) {
  const { option, set } = useHand();
  const [group, name] = path.split('.');
  const isThere = group === 'limits' && name !== undefined && name in (option.limits ?? {});
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={isThere}
        onChange={() => set(path, isThere ? undefined : blank)}
        data-path={path}
      />
      {label}
    </label>
  );
}

function PerCustomer() {
  const { t } = useSpeech();
  const { option, faultsAt } = useHand();
  const fault = useFaultText('limits.perCustomer');
  const isBoundless = faultsAt('limits.perCustomer').some(({ path }) => path === 'limits.perCustomer');
  return (
    <div className={styles.stack}>
      <Whole path="limits.perCustomer" label={t('desk.catalog.field.perCustomer')} blank={{ days: 90, times: 1 }} />
      {option.limits?.perCustomer && (
        <Fields legend={t('desk.catalog.field.perCustomer')} path="limits.perCustomer">
          <div className={styles.amounts}>
            <TypedField path="limits.perCustomer.days" />
            <TypedField path="limits.perCustomer.times" />
          </div>
          <Amounts path="limits.perCustomer.value" />
          {isBoundless && <p className={styles.fault}>{fault}</p>}
        </Fields>
      )}
    </div>
  );
}

/** How much of an option may be given. What is not filled in has no limit. */
export function LimitsEditor() {
  const { t, language } = useSpeech();
  const { levels } = useFrame();
  const { option } = useHand();
  const above = levels.filter(({ level }) => level > option.minLevel);
  return (
    <div className={styles.stack} data-path="limits">
      <div className={styles.amounts}>
        <TypedField path="limits.perCase" />
        <TypedField path="cooldown.days" />
        <TypedField path="limits.percentOfOrder" />
      </div>
      {option.cooldown && above.length > 0 && (
        <ChoiceField
          path="cooldown.then"
          none={t('desk.catalog.thenNobody')}
          choices={above.map(({ level, label }) => [level, textIn(label, language)])}
        />
      )}
      <PerCustomer />
      <Amounts path="limits.perMonth" />
      <div className={styles.amounts}>
        <TypedField path="limits.stock.count" hint={t('desk.catalog.stockHint')} />
        {option.limits?.stock && <DateField path="limits.stock.countedOn" />}
      </div>
    </div>
  );
}
