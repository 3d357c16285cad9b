import { X } from 'lucide-react';
import { useEditing, useField } from '../editing/editing';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { Amounts, Countries, Days, Truth, Values } from './Bounds';
import styles from './conditions.module.css';
import { blankCondition, CONDITION_FACTS, kindOf, type Condition, type When } from './kinds';

function Bound({ condition: { fact }, path }: { condition: Condition; path: string }) {
  const { t } = useSpeech();
  const asked = kindOf(fact);
  switch (asked.kind) {
    case 'list':
      return <Values path={path} values={asked.values} fact={fact} />;
    case 'countries':
      return <Countries path={path} />;
    case 'amounts':
      return <Amounts path={path} />;
    case 'days':
      return <Days path={path} />;
    case 'truth':
      return <Truth path={path} name={t(`fact.${fact}`)} />;
    default:
      return asked satisfies never;
  }
}

function One({ condition, path, onRemove }: { condition: Condition; path: string; onRemove: () => void }) {
  const { t } = useSpeech();
  const { faultAt } = useEditing();
  const name = t(`fact.${condition.fact}`);
  const fault = faultAt(path);
  return (
    <li className={styles.condition}>
      <strong className={styles.fact}>{name}</strong>
      <div className={styles.bound}>
        <Bound condition={condition} path={path} />
        {fault && (
          <p className={styles.fault} role="alert">
            {fault}
          </p>
        )}
      </div>
      <Button kind="icon" aria-label={t('desk.shell.remove', { name })} onClick={onRemove}>
        <X size={15} aria-hidden />
      </Button>
    </li>
  );
}

/** A fact to ask for more; what was asked for already is not offered again. */
function AddCondition({
  label,
  taken,
  testId,
  onAdd,
}: {
  label: string;
  taken: readonly string[];
  testId: string;
  onAdd: (condition: Condition) => void;
}) {
  const { t } = useSpeech();
  return (
    <select
      className={styles.add}
      aria-label={label}
      value=""
      data-testid={testId}
      onChange={(event) => onAdd(blankCondition(event.target.value as Condition['fact']))}
    >
      <option value="">{label}</option>
      {CONDITION_FACTS.filter((fact) => !taken.includes(fact)).map((fact) => (
        <option key={fact} value={fact}>
          {t(`fact.${fact}`)}
        </option>
      ))}
    </select>
  );
}

interface Props {
  path: string;
  label: string;
  /** What it means that nothing is asked, where that is not "always". */
  unasked?: string;
}

/** When something applies: alternatives, each of conditions that hold together. Without any it applies always. */
export function ConditionsAt({ path, label, unasked }: Props) {
  const { t } = useSpeech();
  const { value, set } = useField(path);
  const when = (value ?? []) as When;
  const replace = (index: number, all: readonly Condition[]): void =>
    set(when.flatMap((each, at) => (at !== index ? [each] : all.length > 0 ? [[...all]] : [])));
  return (
    <fieldset className={styles.when} data-testid={`when-${path}`}>
      <legend>{label}</legend>
      {when.length === 0 && <p className={styles.soft}>{unasked ?? t('desk.conditions.always')}</p>}
      {when.map((all, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- an alternative is known by its place only
        <div key={index} className={styles.all}>
          {index > 0 && <p className={styles.or}>{t('desk.conditions.or')}</p>}
          <ul>
            {all.map((condition, at) => (
              <One
                key={condition.fact}
                condition={condition}
                path={`${path}[${index}][${at}]`}
                onRemove={() => replace(index, all.toSpliced(at, 1))}
              />
            ))}
          </ul>
          <AddCondition
            label={t('desk.conditions.and')}
            taken={all.map(({ fact }) => fact)}
            testId={`and-${path}-${index}`}
            onAdd={(condition) => replace(index, [...all, condition])}
          />
        </div>
      ))}
      <AddCondition
        label={t(when.length === 0 ? 'desk.conditions.only' : 'desk.conditions.orWhen')}
        taken={[]}
        testId={`or-${path}`}
        onAdd={(condition) => set([...when, [condition]])}
      />
    </fieldset>
  );
}
