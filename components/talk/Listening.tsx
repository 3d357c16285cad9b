import { useEffect, useState } from 'react';
import type { PointSeen } from '@/lib/advice/points';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './Listening.module.css';
import type { PointActs } from './PointLine';
import { PointList } from './Points';

interface Props {
  since: number | undefined;
  /** Points that are stored already. */
  points: readonly PointSeen[];
  acts: PointActs;
  /** What was written down and is not stored yet: a line each, the last one is being written. */
  heard: string;
  /** What was written down, and since when it has been listened (epoch ms). */
  onHear: (text: string, since: number) => void;
  /** A point is complete. */
  onNote: () => void;
  onFinished: () => void;
  onPause: () => void;
}

/** Minutes and seconds since a moment, ticking. */
function useElapsed(since: number): string {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

/** While the caller speaks there is a field for their points and a clock, and nothing else (R8). *Enter* ends a point and begins the next. */
export function Listening({ since, points, acts, heard, onHear, onNote, onFinished, onPause }: Props) {
  const { t, format } = useSpeech();
  const [opened] = useState(() => Date.now());
  const start = since ?? opened;
  const elapsed = useElapsed(start);
  const digits = elapsed.replace(/\d/g, (digit) => format.number(Number(digit)));
  const end = heard.lastIndexOf('\n') + 1;
  const waiting = heard
    .slice(0, end)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const write = (line: string): void => {
    onHear(heard.slice(0, end) + line, start);
    if (line.includes('\n')) onNote();
  };
  return (
    <section className={styles.listening} aria-label={t('listen.title')} data-testid="listening">
      <p className={styles.clock} role="timer" aria-live="off">
        {digits}
      </p>
      <PointList points={points} {...acts} />
      {waiting.map((line, at) => (
        // The lines have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={at} className={styles.waiting}>
          <bdi>{line}</bdi>
        </p>
      ))}
      <textarea
        className={styles.heard}
        aria-label={t('listen.label')}
        placeholder={t('listen.placeholder')}
        value={heard.slice(end)}
        rows={2}
        dir="auto"
        maxLength={8000}
        onChange={(event) => write(event.target.value)}
        data-testid="heard"
      />
      <div className={styles.card}>
        <h2>{t('next.listen.title')}</h2>
        <p>{t('next.listen.hint')}</p>
        <div className={styles.actions}>
          <Button kind="main" onClick={onFinished} data-testid="finished">
            {t('listen.finished')}
          </Button>
          <Button onClick={onPause} data-testid="pause">
            {t('listen.pause')}
          </Button>
        </div>
      </div>
    </section>
  );
}
