import type { ReactNode } from 'react';
import type { Speech } from '@/lib/i18n/i18n';
import type { Policy } from '@/lib/policy/schema';
import { useSpeech } from '../ui/speech';
import styles from './Ladder.module.css';

type Level = Policy['authority']['levels'][number];

/** While somebody types, there may be something else in its place; a sentence leaves it out. */
const figure = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** Up to what a level decides, in a currency. */
function limitText({ perCase, rolling, percentOfOrder }: Level, currency: string, { t, format }: Speech): string {
  const ofCase = figure(perCase?.[currency]);
  const ofCustomer = figure(rolling?.limit?.[currency]);
  const ofOrder = figure(percentOfOrder);
  const money = (minor: number): string => format.money({ minor, currency });
  if (perCase && ofCase === undefined) return t('desk.catalog.ladder.noLimits', { currency });
  const parts = [
    ...(ofCase === undefined ? [] : [t('desk.catalog.ladder.perCase', { limit: money(ofCase) })]),
    ...(ofCustomer === undefined
      ? []
      : [t('desk.catalog.ladder.perCustomer', { limit: money(ofCustomer), count: figure(rolling?.days) ?? 0 })]),
    ...(ofOrder === undefined ? [] : [t('desk.catalog.ladder.ofOrder', { percent: format.percent(ofOrder) })]),
  ];
  return parts.length > 0 ? parts.join(' · ') : t('desk.catalog.ladder.above');
}

interface Props {
  levels: readonly Level[];
  /** The currency that is told. */
  currency: string;
  /** What stands below the sentence of a level. */
  below?: (index: number) => ReactNode;
}

/** The steps of authority: who decides how much, and how soon they answer. */
export function Ladder({ levels, currency, below }: Props) {
  const speech = useSpeech();
  const { t, language } = speech;
  return (
    <ol className={styles.ladder} aria-label={t('desk.catalog.ladder.title')}>
      {levels.map((level, index) => (
        <li key={level.level} className={styles.rung} data-level={level.level} data-testid={`rung-${level.level}`}>
          <strong>
            {t('desk.catalog.ladder.answers', {
              name: level.label[language] ?? level.label.en ?? Object.values(level.label)[0] ?? String(level.level),
              time:
                (figure(level.answersInHours) ?? 0) > 0
                  ? t('desk.catalog.ladder.inHours', { count: level.answersInHours })
                  : t('desk.catalog.ladder.atOnce'),
            })}
          </strong>
          <span>{limitText(level, currency, speech)}</span>
          {below?.(index)}
        </li>
      ))}
    </ol>
  );
}
