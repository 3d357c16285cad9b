import { useState } from 'react';
import type { ItemAct, Stage } from '@/lib/checklist/item';
import type { ItemState, Progress } from '@/lib/checklist/progress';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import styles from './Checklist.module.css';
import { Item, type Tick } from './Item';

interface Props {
  progress: Progress;
  isQuick: boolean;
  isExpert: boolean;
  /** The day until which a press promises something. */
  dayOf: (act: ItemAct) => string;
  onTick: Tick;
  onAct: (act: ItemAct) => void;
}

/** The steps by stage: seven bars, one open stage. */
export function Checklist({ progress, isQuick, isExpert, ...acts }: Props) {
  const { t, format } = useSpeech();
  const [chosen, setChosen] = useState<Stage | undefined>();
  const { stages, items, current, variant } = progress;
  const { pinned, wordings, isFolded } = variant;
  const open = stages.some(({ stage }) => stage === chosen) ? chosen : (current ?? stages.at(-1)?.stage);
  const show = (item: ItemState) => (
    <Item key={item.id} item={item} wordings={wordings} isFolded={isExpert || isFolded} {...acts} />
  );
  const first = items.filter(({ id }) => id === pinned);
  return (
    <Section title={t(isQuick ? 'checklist.quick' : 'checklist.title')}>
      {first.length > 0 && <ul data-testid="pinned-items">{first.map(show)}</ul>}
      <div className={styles.stages} role="tablist" aria-label={t('checklist.stages')}>
        {stages.map(({ stage, done, total }) => (
          <button
            key={stage}
            type="button"
            role="tab"
            id={`stage-${stage}`}
            aria-selected={stage === open}
            aria-controls="stage-items"
            tabIndex={stage === open ? 0 : -1}
            className={styles.stage}
            data-done={done === total}
            onClick={() => setChosen(stage)}
            onKeyDown={(event) =>
              move(
                event,
                stages.map((each) => each.stage),
                stage,
                setChosen,
              )
            }
          >
            <span className={styles.bar} aria-hidden>
              <span style={{ inlineSize: `${(100 * done) / total}%` }} />
            </span>
            {t(`stage.${stage}`)}
            <span className="visually-hidden">
              {t('checklist.progress', { done: format.number(done), total: format.number(total) })}
            </span>
          </button>
        ))}
      </div>
      {progress.broken.length > 0 && <p>{t('checklist.broken', { items: format.list(progress.broken) })}</p>}
      <div id="stage-items" role="tabpanel" aria-labelledby={`stage-${open}`}>
        <ul>{items.filter(({ stage, id }) => stage === open && id !== pinned).map(show)}</ul>
      </div>
    </Section>
  );
}

/** Arrow keys go from stage to stage, in the reading direction. */
function move(
  event: React.KeyboardEvent<HTMLElement>,
  stages: readonly Stage[],
  at: Stage,
  go: (stage: Stage) => void,
): void {
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  const step = { ArrowRight: isRightToLeft ? -1 : 1, ArrowLeft: isRightToLeft ? 1 : -1 }[event.key];
  const next = step === undefined ? undefined : stages[stages.indexOf(at) + step];
  if (!next) return;
  event.preventDefault();
  go(next);
  document.getElementById(`stage-${next}`)?.focus();
}
