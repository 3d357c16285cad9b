import type { Policy } from '@/lib/policy/schema';
import type { RaiseHint } from '@/lib/policy/raiseHint';
import { useEditing } from '../editing/editing';
import { NumberAt, TextAt, TextsAt } from '../editing/fields';
import { useSpeech } from '../ui/speech';
import styles from './authority.module.css';

const ROLLING_DAYS = 90;

/** Whether a level has a limit for the customer over time; switched on, it begins with the limits of a case. */
function RollingSwitch({ index, level }: { index: number; level: Policy['authority']['levels'][number] }) {
  const { t } = useSpeech();
  const { set } = useEditing();
  const isOn = level.rolling !== undefined;
  const begun = { days: ROLLING_DAYS, limit: level.perCase ?? {} };
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={() => set(`authority.levels[${index}].rolling`, isOn ? undefined : begun)}
      />
      {t('desk.authority.hasRolling')}
    </label>
  );
}

/** What can be said of one level besides its limits by currency. */
export function LevelFields({ index, hints }: { index: number; hints: readonly RaiseHint[] }) {
  const { t, format, language } = useSpeech();
  const { policy } = useEditing();
  const nameOf = (id: string): string => {
    const label = policy.catalog.find((option) => option.id === id)?.label;
    return label?.[language] ?? label?.en ?? id;
  };
  const level = policy.authority.levels[index];
  if (!level) return null;
  const path = `authority.levels[${index}]`;
  const testId = `level-${level.level}`;
  return (
    <div className={styles.fields}>
      <NumberAt
        path={`${path}.answersInHours`}
        label={t('desk.authority.answers')}
        hint={t('desk.authority.answersHint')}
        testId={`${testId}-answers`}
      />
      {index < 2 && (
        <>
          <NumberAt
            path={`${path}.percentOfOrder`}
            label={t('desk.authority.percentOfOrder')}
            testId={`${testId}-percent`}
          />
          <RollingSwitch index={index} level={level} />
          {level.rolling && (
            <NumberAt path={`${path}.rolling.days`} label={t('desk.authority.days')} testId={`${testId}-days`} />
          )}
        </>
      )}
      {hints
        .filter((hint) => hint.level === level.level)
        .map((hint) => (
          <p key={hint.option} className={styles.raise} data-testid={`raise-${hint.option}`}>
            {t('desk.authority.raise', {
              name: nameOf(hint.option),
              percent: format.percent(hint.percent),
              count: hint.requests,
            })}
          </p>
        ))}
      {index > 0 && <TextAt path={`${path}.deputy`} label={t('desk.authority.deputy')} testId={`${testId}-deputy`} />}
      <details className={styles.fold}>
        <summary>{t('desk.authority.names')}</summary>
        <TextsAt path={`${path}.label`} label={t('desk.authority.name')} testId={`${testId}-label`} />
      </details>
    </div>
  );
}
