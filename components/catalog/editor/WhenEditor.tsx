import { Fragment } from 'react';
import { X } from 'lucide-react';
import { valueAt } from '@/lib/editing/path';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { useSpeech } from '../../ui/speech';
import { useFrame } from '../acts';
import { blankCondition, CONDITION_FACTS, kindOf, type Condition, type ConditionFact } from '../conditions';
import { useHand } from '../hand';
import { valueName } from '../words';
import styles from './Editor.module.css';
import { Amounts, Checks, ChoiceField, DateField, TypedField, useFaultText } from './fields';

/** The value of a condition, in the way that its fact asks for. */
function Asked({ path, condition }: { path: string; condition: Condition }) {
  const speech = useSpeech();
  const { t, format } = speech;
  const { countries } = useFrame();
  const { fact } = condition;
  const kind = kindOf(fact);
  const name = t(`fact.${fact}`);
  switch (kind.kind) {
    case 'list':
      return (
        <Checks
          path={`${path}.in`}
          legend={name}
          values={kind.values}
          nameOf={(value) => valueName(fact, value, speech)}
        />
      );
    case 'countries': {
      const all = 'in' in condition ? [...new Set([...countries, ...condition.in])] : countries;
      const sorted = all.toSorted((a, b) => format.country(a).localeCompare(format.country(b), speech.language));
      return (
        <Checks path={`${path}.in`} legend={name} values={sorted} nameOf={(code) => valueName(fact, code, speech)} />
      );
    }
    case 'amounts':
      return (
        <>
          <Amounts path={`${path}.atLeast`} label={t('desk.catalog.atLeast', { name })} />
          <Amounts path={`${path}.atMost`} label={t('desk.catalog.atMost', { name })} />
        </>
      );
    case 'days':
      return (
        <div className={styles.amounts}>
          <DateField path={`${path}.from`} label={t('desk.catalog.dayFrom', { name })} />
          <DateField path={`${path}.until`} label={t('desk.catalog.dayUntil', { name })} />
          <TypedField path={`${path}.withinDays`} label={t('desk.catalog.dayWithin')} />
        </div>
      );
    default:
      return (
        <ChoiceField
          path={`${path}.is`}
          label={name}
          choices={[
            [true, t('fact.yes')],
            [false, t('fact.no')],
          ]}
        />
      );
  }
}

function ConditionForm({ path, condition, onRemove }: { path: string; condition: Condition; onRemove: () => void }) {
  const { t } = useSpeech();
  const { faultsAt } = useHand();
  const own = faultsAt(path).some((fault) => fault.path === path);
  const fault = useFaultText(path);
  return (
    <li className={styles.condition} data-path={path}>
      <div className={styles.asked}>
        <Asked path={path} condition={condition} />
        {own && <p className={styles.fault}>{fault}</p>}
      </div>
      <Button
        kind="icon"
        icon={<X size={14} aria-hidden />}
        aria-label={t('desk.catalog.removeCondition', { name: t(`fact.${condition.fact}`) })}
        onClick={onRemove}
      />
    </li>
  );
}

/** Conditions that must hold together. Each fact is asked for once. */
function Alternative({ path }: { path: string }) {
  const { t } = useSpeech();
  const { option, set } = useHand();
  const conditions = (valueAt(option, path) ?? []) as readonly Condition[];
  const free = CONDITION_FACTS.filter((fact) => conditions.every((each) => each.fact !== fact));
  return (
    <div className={styles.alternative} data-path={path}>
      <ul className={styles.conditions}>
        {conditions.map((condition, index) => {
          const place = `${path}[${index}]`;
          return (
            <ConditionForm
              key={`${place} ${condition.fact}`}
              path={place}
              condition={condition}
              // An alternative without conditions would always hold: it goes with its last one.
              onRemove={() => set(conditions.length === 1 ? path : place, undefined)}
            />
          );
        })}
      </ul>
      <SelectField
        label={t('desk.catalog.addCondition')}
        value=""
        onChange={({ target }) => set(`${path}[${conditions.length}]`, blankCondition(target.value as ConditionFact))}
      >
        <option value="">{t('desk.catalog.chooseFact')}</option>
        {free.map((fact) => (
          <option key={fact} value={fact}>
            {t(`fact.${fact}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

/** When an option fits: cases, one of which must hold with all its conditions. */
export function WhenEditor() {
  const { t } = useSpeech();
  const { option } = useHand();
  const { when } = option;
  // The last one is blank: with its first condition it becomes an alternative.
  const places = [...when, undefined].map((_, index) => `when[${index}]`);
  return (
    <div className={styles.when} data-path="when">
      <p className={styles.hint}>{t(when.length === 0 ? 'desk.catalog.fitsAlways' : 'desk.catalog.fitsWhen')}</p>
      {places.map((place, index) => (
        <Fragment key={place}>
          {index > 0 && <p className={styles.or}>{t('desk.catalog.or')}</p>}
          <Alternative path={place} />
        </Fragment>
      ))}
    </div>
  );
}
