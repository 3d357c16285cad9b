import { Plus } from 'lucide-react';
import { STAGES } from '@/lib/checklist/item';
import { withMoved } from '@/lib/editing/list';
import { freeName } from '@/lib/editing/freeName';
import type { Policy } from '@/lib/policy/schema';
import { itemLabel } from '../checklist/words';
import { ConditionsAt } from '../conditions/ConditionsAt';
import { useEditing } from '../editing/editing';
import { ChoiceAt, TextsAt } from '../editing/fields';
import { RowTools } from '../editing/RowTools';
import { Card } from '../settings/Card';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './steps.module.css';

type Added = Policy['checklist']['added'];

function AddedStep({ step, index, count }: { step: Added[number]; index: number; count: number }) {
  const speech = useSpeech();
  const { t } = speech;
  const { set, edit } = useEditing();
  const path = `checklist.added[${index}]`;
  const move = (by: -1 | 1): void =>
    edit((now) => ({ ...now, checklist: { ...now.checklist, added: withMoved(now.checklist.added, index, by) } }));
  const name = itemLabel(step, speech);
  return (
    <li className={styles.added} data-testid={`added-${step.id}`}>
      <div className={styles.line}>
        <strong className={styles.words}>{name}</strong>
        <RowTools
          name={name}
          isFirst={index === 0}
          isLast={index === count - 1}
          testId={`added-${step.id}`}
          onMove={move}
          onRemove={() => set(path, undefined)}
        />
      </div>
      <TextsAt path={`${path}.label`} label={t('desk.checklist.label')} testId={`added-${step.id}-label`} />
      <div className={styles.grid}>
        <ChoiceAt
          path={`${path}.stage`}
          label={t('desk.checklist.stage')}
          testId={`added-${step.id}-stage`}
          choices={STAGES.map((stage) => [stage, t(`stage.${stage}`)])}
        />
        <ChoiceAt
          path={`${path}.use`}
          label={t('desk.checklist.useTitle')}
          choices={(['required', 'advised', 'off'] as const).map((use) => [use, t(`desk.checklist.use.${use}`)])}
        />
      </div>
      <ConditionsAt path={`${path}.when`} label={t('desk.checklist.when')} />
    </li>
  );
}

/** Steps of the team's own: shown where they apply, ticked by hand. */
export function AddedSteps() {
  const { t } = useSpeech();
  const { policy, edit } = useEditing();
  const { added } = policy.checklist;
  const add = (): void =>
    edit((now) => {
      const id = freeName(
        'step',
        now.checklist.added.map((step) => step.id),
      );
      const step: Added[number] = { id, stage: 'clarify', use: 'advised', when: [], label: {} };
      return { ...now, checklist: { ...now.checklist, added: [...now.checklist.added, step] } };
    });
  return (
    <Card title={t('desk.checklist.added')}>
      <p className={styles.soft}>{t('desk.checklist.addedHint')}</p>
      <ul className={styles.list}>
        {added.map((step, index) => (
          <AddedStep key={step.id} step={step} index={index} count={added.length} />
        ))}
      </ul>
      <div>
        <Button icon={<Plus size={14} aria-hidden />} onClick={add} data-testid="add-step">
          {t('desk.checklist.add')}
        </Button>
      </div>
    </Card>
  );
}
