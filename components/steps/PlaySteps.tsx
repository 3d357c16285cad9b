import { newId } from '@/lib/editing/newId';
import type { Policy } from '@/lib/policy/schema';
import { useEditing } from '../editing/editing';
import { TextsAt } from '../editing/fields';
import { useSpeech } from '../ui/speech';
import { PlayRows } from './PlayRows';
import styles from './steps.module.css';

/** What is to be done in the situation of a play, step by step. */
export function PlaySteps({ play, path }: { play: Policy['plays'][number]; path: string }) {
  const { t } = useSpeech();
  const { set } = useEditing();
  return (
    <PlayRows
      title={t('desk.checklist.playSteps')}
      rows={play.steps}
      nameOf={(index) => t('desk.checklist.playStep', { number: index + 1 })}
      testId={`${play.id}-step`}
      row={(index, name, testId) => (
        <div className={styles.words}>
          <TextsAt path={`${path}.steps[${index}].label`} label={name} testId={testId} />
        </div>
      )}
      addLabel={t('desk.checklist.addPlayStep')}
      make={() => ({ id: newId(), label: {} })}
      onChange={(steps) => set(`${path}.steps`, steps)}
    />
  );
}
