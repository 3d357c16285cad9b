import { useMemo } from 'react';
import type { Level } from '@/lib/advice/input';
import { preview, type TrialCase, type TrialContext } from '@/lib/advice/preview';
import type { Policy } from '@/lib/policy/schema';
import { levelName } from '../offers/words';
import { Segments } from '../ui/Segments';
import { useSpeech } from '../ui/speech';
import { CaseLine } from './CaseLine';
import { Due } from './Due';
import { Options } from './Options';
import styles from './Preview.module.css';

/** A case that can be picked. */
export interface TrialChoice {
  id: string;
  label: string;
  isPractice: boolean;
}

interface Props {
  policy: Policy;
  /** True while the draft has faults and its last faultless state is shown. */
  isBehind: boolean;
  choices: readonly TrialChoice[];
  chosen: string;
  onChoose: (id: string) => void;
  /** Undefined until it is read. */
  trial: TrialCase | undefined;
  level: Level;
  onLevel: (level: Level) => void;
  context: TrialContext;
}

const LEVELS: readonly Level[] = [1, 2, 3];

function CaseSelect({ choices, chosen, onChoose }: Pick<Props, 'choices' | 'chosen' | 'onChoose'>) {
  const { t } = useSpeech();
  const groups = [
    [t('desk.preview.practice'), choices.filter(({ isPractice }) => isPractice)],
    [t('desk.preview.past'), choices.filter(({ isPractice }) => !isPractice)],
  ] as const;
  return (
    <select
      className={styles.select}
      aria-label={t('desk.preview.case')}
      value={chosen}
      data-testid="preview-case"
      onChange={(event) => onChoose(event.target.value)}
    >
      {groups.map(([label, own]) =>
        own.length === 0 ? null : (
          <optgroup key={label} label={label}>
            {own.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ),
      )}
    </select>
  );
}

/** What an agent of a level would see of one case under the document as it is being edited: what is due, what is open to them, and why not the rest. */
export function Preview({ policy, isBehind, choices, chosen, onChoose, trial, level, onLevel, context }: Props) {
  const { t, language } = useSpeech();
  const { levels } = policy.authority;
  const seen = useMemo(() => trial && preview(trial, policy, level, context), [trial, policy, level, context]);
  return (
    <section className={styles.preview} aria-labelledby="preview-title" data-testid="preview">
      <h2 id="preview-title">{t('desk.preview.title')}</h2>
      <CaseSelect choices={choices} chosen={chosen} onChoose={onChoose} />
      {trial && seen && <CaseLine trial={trial} facts={seen.facts} />}
      <Segments
        label={t('desk.preview.level')}
        choices={LEVELS.map((value) => ({ value, label: levelName(levels, value, language) }))}
        value={level}
        onChange={onLevel}
        testId="preview-level"
      />
      {isBehind && (
        <p className={styles.behind} role="status" data-testid="preview-behind">
          {t('desk.preview.behind')}
        </p>
      )}
      {seen && (
        <>
          <Due entitled={seen.entitled} policy={policy} />
          <Options key={trial?.id} offers={seen.offers} policy={policy} />
        </>
      )}
    </section>
  );
}
