import type { ReactNode } from 'react';
import type { Speech } from '@/lib/i18n/i18n';
import type { Policy } from '@/lib/policy/schema';
import { useSpeech } from '../ui/speech';
import styles from './authority.module.css';

type Level = Policy['authority']['levels'][number];

/** Faults are named elsewhere; a sentence leaves out what is no figure. */
const isFigure = (value: unknown): value is number => typeof value === 'number';

function titleOf(level: Level, { t, language }: Speech): string {
  const name = level.label[language] ?? level.label.en ?? String(level.level);
  const hours = level.answersInHours;
  return isFigure(hours) && hours > 0
    ? t('desk.authority.inHours', { name, count: hours })
    : t('desk.authority.atOnce', { name });
}

/** What a level may decide in one currency, in words. */
function limitsOf({ perCase, rolling, percentOfOrder }: Level, currency: string, { t, format }: Speech): string {
  const single = perCase?.[currency];
  const total = rolling?.limit?.[currency];
  const parts = [
    isFigure(single) && t('desk.authority.perCase', { amount: format.money({ minor: single, currency }) }),
    isFigure(total) &&
      isFigure(rolling?.days) &&
      t('desk.authority.rolling', { amount: format.money({ minor: total, currency }), count: rolling.days }),
    isFigure(percentOfOrder) && t('desk.authority.share', { percent: format.percent(percentOfOrder) }),
  ].filter((part) => typeof part === 'string');
  if (parts.length > 0) return parts.join(' · ');
  return perCase === undefined && rolling === undefined
    ? t('desk.authority.above')
    : t('desk.authority.noLimits', { currency });
}

interface Props {
  authority: Policy['authority'];
  /** The currency that is told in the sentences. */
  currency: string;
  /** What stands below the sentence of a level. */
  below?: (index: number) => ReactNode;
}

/** The ladder: who decides up to what, and how fast. */
export function Rungs({ authority, currency, below }: Props) {
  const speech = useSpeech();
  return (
    <ol className={styles.ladder} aria-label={speech.t('desk.authority.ladder')}>
      {authority.levels.map((level, index) => (
        <li key={level.level} className={styles.rung} data-level={level.level} data-testid={`rung-${level.level}`}>
          <strong>{titleOf(level, speech)}</strong>
          <span className={styles.soft}>{limitsOf(level, currency, speech)}</span>
          {below?.(index)}
        </li>
      ))}
    </ol>
  );
}
