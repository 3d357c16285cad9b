import { Plus } from 'lucide-react';
import { withMoved } from '@/lib/editing/list';
import { newId } from '@/lib/editing/newId';
import type { Policy } from '@/lib/policy/schema';
import { useEditing } from '../editing/editing';
import { TextsAt } from '../editing/fields';
import { RowTools } from '../editing/RowTools';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './steps.module.css';

/** What is to be done in the situation of a play, step by step. */
export function PlaySteps({ play, path }: { play: Policy['plays'][number]; path: string }) {
  const { t } = useSpeech();
  const { set } = useEditing();
  const { steps } = play;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.soft}>{t('desk.checklist.playSteps')}</legend>
      <ol className={styles.list}>
        {steps.map((step, index) => {
          const name = t('desk.checklist.playStep', { number: index + 1 });
          return (
            <li key={step.id} className={styles.line}>
              <div className={styles.words}>
                <TextsAt path={`${path}.steps[${index}].label`} label={name} testId={`${play.id}-step-${index}`} />
              </div>
              <RowTools
                name={name}
                isFirst={index === 0}
                isLast={index === steps.length - 1}
                testId={`${play.id}-step-${index}`}
                onMove={(by) => set(`${path}.steps`, withMoved(steps, index, by))}
                onRemove={() => set(`${path}.steps[${index}]`, undefined)}
              />
            </li>
          );
        })}
      </ol>
      <div>
        <Button
          kind="quiet"
          icon={<Plus size={14} aria-hidden />}
          data-testid={`${play.id}-add-step`}
          onClick={() => set(`${path}.steps`, [...steps, { id: newId(), label: {} }])}
        >
          {t('desk.checklist.addPlayStep')}
        </Button>
      </div>
    </fieldset>
  );
}
