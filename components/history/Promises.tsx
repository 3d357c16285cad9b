import { useState } from 'react';
import { isLate } from '@/lib/history/line';
import type { PromiseRow } from '@/lib/history/rows';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import styles from './History.module.css';
import { commonTimes } from './commonTimes';
import { PromiseForm, type NewPromise } from './PromiseForm';

interface Props {
  promises: readonly PromiseRow[];
  now: number;
  onKeep: (promise: PromiseRow) => void;
  onMove: (promise: PromiseRow, due: number) => void;
  onCancel: (promise: PromiseRow) => void;
  onMake: (promise: NewPromise) => void;
}

/** A new time that the customer was told: it counts as kept only when they were told before it was due. */
function MoveMenu({ now, onMove }: { now: number; onMove: (due: number) => void }) {
  const { t, format } = useSpeech();
  const times = commonTimes(now);
  return (
    <Menu
      label={t('promise.move')}
      note={t('promise.moveNote')}
      choices={times.map(({ key, at }) => ({ id: key, label: t(`promise.time.${key}`), hint: format.moment(at) }))}
      onChoose={(id) => onMove(times.find(({ key }) => key === id)?.at ?? now)}
      button={(trigger) => (
        <Button {...trigger} kind="quiet" className={styles.small}>
          {t('promise.move')}
        </Button>
      )}
    />
  );
}

/** What was promised to this customer and is not done yet. */
export function Promises({ promises, now, onKeep, onMove, onCancel, onMake }: Props) {
  const { t, format } = useSpeech();
  const [isMaking, setMaking] = useState(false);
  const open = promises.filter(({ state }) => state === 'open');
  const late = open.filter((promise) => isLate(promise, now)).length;
  return (
    <Section
      title={t('promise.title')}
      summary={open.length > 0 ? t('promise.summary', { count: open.length }) : t('promise.none')}
      isFoldable
      startsOpen={open.length > 0}
      key={String(open.length > 0)}
      testId="promises-fold"
    >
      <ul data-testid="promises" data-late={late}>
        {open.map((promise) => (
          <li key={promise.id} className={styles.promise}>
            <span className={styles.time} data-late={isLate(promise, now)}>
              {isLate(promise, now) ? t('promise.late') : format.moment(promise.due)}
            </span>
            <span className={styles.grow}>
              <bdi>{promise.text}</bdi>
              {promise.contact && <span className={styles.soft}> {promise.contact}</span>}
            </span>
            <Button onClick={() => onKeep(promise)} data-testid="keep-promise">
              {t('promise.kept')}
            </Button>
            {/* Told too late, a promise stays late: there is nothing to move any more. */}
            {!isLate(promise, now) && <MoveMenu now={now} onMove={(due) => onMove(promise, due)} />}
            <Button kind="quiet" onClick={() => onCancel(promise)} aria-label={t('promise.cancel')}>
              ×
            </Button>
          </li>
        ))}
      </ul>
      {isMaking ? (
        <PromiseForm
          now={now}
          onMake={(promise) => {
            onMake(promise);
            setMaking(false);
          }}
          onClose={() => setMaking(false)}
        />
      ) : (
        <Button kind="quiet" onClick={() => setMaking(true)} data-testid="make-promise">
          {t('promise.make')}
        </Button>
      )}
    </Section>
  );
}
