import { Plus, X } from 'lucide-react';
import { valueInForm } from '@/lib/editing/option';
import type { Option } from '@/lib/policy/schema';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { useSpeech } from '../../ui/speech';
import { useFrame } from '../acts';
import { useHand } from '../hand';
import { textIn } from '../words';
import styles from './Editor.module.css';
import { Amounts, ChoiceField, TypedField, useFaultText } from './fields';

const FORMS = ['nothing', 'fixed', 'percent', 'fact', 'chosen'] as const;
const AMOUNT_FACTS = ['itemPrice', 'orderTotal', 'claimed', 'disputed', 'extraCost'] as const;

type Stepped = Extract<Option['value'], { steps: unknown }>;

/** Up to which amount each level may give it; without an amount the step has no end. */
function Steps({ value, hasBase }: { value: Stepped; hasBase: boolean }) {
  const { t, language } = useSpeech();
  const { levels } = useFrame();
  const { set } = useHand();
  const fault = useFaultText('value.steps');
  const nameOf = (level: number): string => textIn(levels[level - 1]?.label ?? {}, language);
  const free = ([1, 2, 3] as const).find((level) => level > (value.steps.at(-1)?.level ?? 0));
  return (
    <div data-path="value.steps">
      <p className={styles.hint}>{t('desk.catalog.stepsHint')}</p>
      <ol className={styles.steps}>
        {value.steps.map((step, index) => {
          const path = `value.steps[${index}]`;
          return (
            <li key={path} className={styles.step}>
              <ChoiceField path={`${path}.level`} choices={levels.map(({ level }) => [level, nameOf(level)])} />
              {(hasBase || step.percent !== undefined) && <TypedField path={`${path}.percent`} />}
              <Amounts path={`${path}.max`} />
              <Button
                kind="icon"
                icon={<X size={14} aria-hidden />}
                aria-label={t('desk.catalog.removeStep', { name: nameOf(step.level) })}
                onClick={() => set(path, undefined)}
              />
            </li>
          );
        })}
      </ol>
      {value.steps.length === 0 && <p className={styles.fault}>{fault}</p>}
      {free && (
        <Button
          kind="quiet"
          icon={<Plus size={14} aria-hidden />}
          onClick={() => set(`value.steps[${value.steps.length}]`, { level: free })}
        >
          {t('desk.catalog.addStep', { name: nameOf(free) })}
        </Button>
      )}
    </div>
  );
}

function Form({ value }: { value: Option['value'] }) {
  const { t } = useSpeech();
  const facts = AMOUNT_FACTS.map((fact) => [fact, t(`fact.${fact}`)] as const);
  switch (value.by) {
    case 'nothing':
      return null;
    case 'fixed':
      return (
        <>
          <Amounts path="value.face" />
          <Amounts path="value.cost" />
        </>
      );
    case 'percent':
      return (
        <>
          <TypedField path="value.percent" />
          <Amounts path="value.max" />
        </>
      );
    case 'fact':
      return (
        <>
          <ChoiceField path="value.fact" choices={facts} />
          <Steps value={value} hasBase />
        </>
      );
    default:
      return (
        <>
          <ChoiceField path="value.of" choices={facts} none={t('desk.catalog.noBase')} />
          <Steps value={value} hasBase={value.of !== undefined} />
        </>
      );
  }
}

/** What an option is worth to the customer, and may cost at most. */
export function ValueEditor() {
  const { t } = useSpeech();
  const { option, set } = useHand();
  const { value } = option;
  return (
    <div className={styles.stack} data-path="value">
      <SelectField
        label={t('desk.catalog.field.by')}
        hint={t(`desk.catalog.byHint.${value.by}`)}
        value={value.by}
        onChange={({ target }) => set('value', valueInForm(value, target.value as Option['value']['by']))}
        data-testid={`catalog-by-${option.id}`}
      >
        {FORMS.map((by) => (
          <option key={by} value={by}>
            {t(`desk.catalog.by.${by}`)}
          </option>
        ))}
      </SelectField>
      <Form value={value} />
    </div>
  );
}
