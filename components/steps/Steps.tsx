import { GUARDING_ITEMS } from '@/lib/checklist/changes';
import { STAGES, type ChecklistItem } from '@/lib/checklist/item';
import { items } from '@/lib/checklist/progress';
import { stepChange, withStep, type StepChange, type Use } from '@/lib/editing/steps';
import { itemHint, itemLabel } from '../checklist/words';
import { useEditing } from '../editing/editing';
import { TextsField } from '../editing/fields';
import { Card } from '../settings/Card';
import { useSpeech } from '../ui/speech';
import styles from './steps.module.css';

const USES: readonly Use[] = ['required', 'advised', 'off'];

interface WordsProps {
  id: string;
  change: StepChange;
  onChange: (part: Partial<StepChange>, field: string) => void;
}

/** What the team calls a step, and what it says below it. */
function OwnWords({ id, change, onChange }: WordsProps) {
  const { t } = useSpeech();
  const { policy, faultAt } = useEditing();
  const path = `checklist.changes[${policy.checklist.changes.findIndex(({ item }) => item === id)}]`;
  return (
    <details className={styles.fold}>
      <summary>{t('desk.checklist.ownWords')}</summary>
      {(['label', 'hint'] as const).map((part) => (
        <TextsField
          key={part}
          label={t(`desk.checklist.${part}`)}
          texts={change[part] ?? {}}
          fault={faultAt(`${path}.${part}`)}
          testId={`${part}-${id}`}
          onChange={(texts) => onChange({ [part]: texts }, part)}
        />
      ))}
    </details>
  );
}

/** One shipped step: whether the team wants it, and what it calls it. */
function Step({ item }: { item: ChecklistItem }) {
  const speech = useSpeech();
  const { t } = speech;
  const { policy, edit } = useEditing();
  const { id } = item;
  const shipped: Use = item.isRequired ? 'required' : 'advised';
  const now = stepChange(policy.checklist, id, shipped);
  const change = (part: Partial<StepChange>, field: string): void =>
    edit(
      (document) => ({
        ...document,
        checklist: withStep(document.checklist, { ...stepChange(document.checklist, id, shipped), ...part }, shipped),
      }),
      `checklist ${id} ${field}`,
    );
  const name = itemLabel({ id }, speech);
  const isGuardOff = now.use === 'off' && GUARDING_ITEMS.includes(id);
  return (
    <li className={styles.step} data-testid={`step-${id}`} data-use={now.use}>
      <div className={styles.line}>
        <span className={styles.words}>
          <strong>{itemLabel({ id, label: now.label }, speech)}</strong>
          <span className={styles.soft}>{itemHint({ id, hint: now.hint }, speech)}</span>
        </span>
        <select
          className={styles.use}
          aria-label={t('desk.checklist.useOf', { name })}
          value={now.use}
          data-testid={`use-${id}`}
          onChange={(event) => change({ use: event.target.value as Use }, 'use')}
        >
          {USES.map((use) => (
            <option key={use} value={use}>
              {t(`desk.checklist.use.${use}`)}
            </option>
          ))}
        </select>
      </div>
      {isGuardOff && (
        <p className={styles.warn} role="alert" data-testid={`guard-${id}`}>
          {t(`desk.checklist.guard.${id}`)}
        </p>
      )}
      <OwnWords id={id} change={now} onChange={change} />
    </li>
  );
}

/** The steps that ship with the program, by stage. */
export function Steps() {
  const { t } = useSpeech();
  return (
    <Card title={t('desk.checklist.steps')}>
      <p className={styles.soft}>{t('desk.checklist.stepsHint')}</p>
      {STAGES.map((stage) => (
        <section key={stage} aria-labelledby={`steps-${stage}`}>
          <h3 id={`steps-${stage}`} className={styles.stage}>
            {t(`stage.${stage}`)}
          </h3>
          <ul>
            {items
              .filter((item) => item.stage === stage)
              .map((item) => (
                <Step key={item.id} item={item} />
              ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}
