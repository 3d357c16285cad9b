import { useState } from 'react';
import { beginsAt, isNear } from '@/lib/history/pause';
import type { PromiseRow } from '@/lib/history/rows';
import type { Prepared } from '@/lib/history/talk';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { OptionChoices } from './OptionChoices';
import { lacksText } from './pauseWords';
import styles from './talk.module.css';

interface Props {
  promise: PromiseRow;
  now: number;
  /** What could be offered: entitlements first, then what the agent may add. */
  possible: readonly Prepared[];
  onWant: (text: string, whom: string) => void;
  onSet: (finding: string, isDone: boolean) => void;
  onRemove: (finding: string) => void;
  onPrepare: (options: Prepared[]) => void;
  /** Writes the reply with what was prepared. */
  onOffer: (ids: string[]) => void;
  /** The talk has gone on. */
  onKeep: () => void;
}

function WantForm({ onWant }: Pick<Props, 'onWant'>) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const [whom, setWhom] = useState('');
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onWant(text.trim(), whom.trim());
        setText('');
        setWhom('');
      }}
    >
      <input
        className={styles.field}
        aria-label={t('pause.finding')}
        placeholder={t('pause.finding')}
        value={text}
        dir="auto"
        maxLength={400}
        onChange={(event) => setText(event.target.value)}
        data-testid="finding"
      />
      <input
        className={styles.field}
        aria-label={t('pause.whom')}
        placeholder={t('pause.whom')}
        value={whom}
        dir="auto"
        maxLength={120}
        onChange={(event) => setWhom(event.target.value)}
        data-testid="finding-whom"
      />
      <Button type="submit" className={styles.small} data-testid="add-finding">
        {t('points.addNow')}
      </Button>
    </form>
  );
}

function Findings({ promise, onWant, onSet, onRemove }: Props) {
  const { t } = useSpeech();
  return (
    <>
      <h3>{t('pause.findings')}</h3>
      <ul className={styles.list}>
        {(promise.findings ?? []).map(({ id, text, whom, isDone }) => (
          <li key={id} className={styles.line} data-done={isDone}>
            <label>
              <input type="checkbox" checked={isDone} onChange={() => onSet(id, !isDone)} data-testid="finding-done" />
              <bdi>{text}</bdi>
              {whom && <span className={styles.soft}>{t('pause.asked', { name: whom })}</span>}
            </label>
            <Button
              kind="quiet"
              className={styles.small}
              aria-label={t('pause.removeFinding', { text })}
              onClick={() => onRemove(id)}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <WantForm onWant={onWant} />
    </>
  );
}

/** The sheet of a pause: until when, what to find out and from whom, and which options are ready (R34). */
export function PauseSheet(props: Props) {
  const { promise, now, possible, onPrepare, onOffer, onKeep } = props;
  const speech = useSpeech();
  const { t, format } = speech;
  const { due, contact, options = [] } = promise;
  const lacks = lacksText(promise, speech);
  return (
    <section className={styles.card} aria-label={t('pause.sheet')} data-testid="pause-sheet">
      <h2>
        {t(promise.what === 'callback' ? 'pause.callAt' : 'pause.writeAt', {
          from: format.moment(beginsAt(promise)),
          until: format.time(due),
        })}
      </h2>
      {contact && <bdi className={styles.soft}>{contact}</bdi>}
      {lacks ? (
        <p className={isNear(promise, now) ? styles.warn : styles.soft} data-testid="pause-lacks" role="status">
          {lacks}
        </p>
      ) : (
        <p className={styles.ok}>{t('pause.ready')}</p>
      )}
      <Findings {...props} />
      <OptionChoices
        legend={t('pause.options')}
        possible={possible}
        chosen={options}
        onChoose={onPrepare}
        none={t('pause.noPossible')}
      />
      <div className={styles.row}>
        <Button
          kind={options.length > 0 ? 'main' : 'plain'}
          disabled={options.length === 0}
          onClick={() => onOffer(options.map(({ id }) => id))}
          data-testid="offer-prepared"
        >
          {t('pause.offer')}
        </Button>
        <Button onClick={onKeep} data-testid="pause-kept">
          {t(promise.what === 'callback' ? 'pause.called' : 'pause.written')}
        </Button>
      </div>
    </section>
  );
}
