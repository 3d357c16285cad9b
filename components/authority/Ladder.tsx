import type { Speech } from '@/lib/i18n/i18n';
import type { Policy } from '@/lib/policy/schema';
import { useSpeech } from '../ui/speech';
import styles from './Ladder.module.css';

type Level = Policy['authority']['levels'][number];

/** Up to what a level decides, in a currency. */
function limitText({ perCase, rolling, percentOfOrder }: Level, currency: string, { t, format }: Speech): string {
  const ofCase = perCase?.[currency];
  const ofCustomer = rolling?.limit[currency];
  const money = (minor: number): string => format.money({ minor, currency });
  if (perCase && ofCase === undefined) return t('desk.catalog.ladder.noLimits', { currency });
  const parts = [
    ...(ofCase === undefined ? [] : [t('desk.catalog.ladder.perCase', { limit: money(ofCase) })]),
    ...(ofCustomer === undefined
      ? []
      : [t('desk.catalog.ladder.perCustomer', { limit: money(ofCustomer), count: rolling?.days ?? 0 })]),
    ...(percentOfOrder === undefined
      ? []
      : [t('desk.catalog.ladder.ofOrder', { percent: format.percent(percentOfOrder) })]),
  ];
  return parts.length > 0 ? parts.join(' · ') : t('desk.catalog.ladder.above');
}

/** The steps of authority: who decides how much, and how soon they answer. */
export function Ladder({ levels, currency }: { levels: readonly Level[]; currency: string }) {
  const speech = useSpeech();
  const { t, language } = speech;
  return (
    <ol className={styles.ladder} aria-label={t('desk.catalog.ladder.title')}>
      {levels.map((level) => (
        <li key={level.level} className={styles.rung} data-level={level.level}>
          <strong>
            {t('desk.catalog.ladder.answers', {
              name: level.label[language] ?? level.label.en ?? Object.values(level.label)[0] ?? String(level.level),
              time:
                level.answersInHours === 0
                  ? t('desk.catalog.ladder.atOnce')
                  : t('desk.catalog.ladder.inHours', { count: level.answersInHours }),
            })}
          </strong>
          <span>{limitText(level, currency, speech)}</span>
        </li>
      ))}
    </ol>
  );
}
