import { CHANNELS, PROMISE_KINDS } from '@/lib/kernel/enums';
import { useEditing } from '../editing/editing';
import { ChoiceAt, NumberAt } from '../editing/fields';
import { Card } from '../settings/Card';
import { useSpeech } from '../ui/speech';
import styles from './shop.module.css';

/** The times that the team sets itself. */
export function Deadlines() {
  const { t } = useSpeech();
  const { policy } = useEditing();
  return (
    <Card title={t('desk.shop.deadlines')}>
      <h3 className={styles.sub}>{t('desk.shop.promiseDays')}</h3>
      <p className={styles.soft}>{t('desk.shop.promiseDaysHint')}</p>
      <div className={styles.narrow}>
        {PROMISE_KINDS.map((kind) => (
          <NumberAt
            key={kind}
            path={`deadlines.promiseDays.${kind}`}
            label={t(`promiseKind.${kind}`)}
            testId={`promise-${kind}`}
          />
        ))}
      </div>
      <h3 className={styles.sub}>{t('desk.shop.firstReply')}</h3>
      <p className={styles.soft}>{t('desk.shop.firstReplyHint')}</p>
      <div className={styles.narrow}>
        {CHANNELS.map((channel) => (
          <NumberAt
            key={channel}
            path={`deadlines.firstReplyMinutes.${channel}`}
            label={t(`channel.${channel}`)}
            testId={`reply-${channel}`}
          />
        ))}
      </div>
      <div className={styles.grid}>
        <NumberAt
          path="deadlines.followUpDays"
          label={t('desk.shop.followUpDays')}
          hint={t('desk.shop.followUpDaysHint')}
          testId="follow-up-days"
        />
        <ChoiceAt
          path="deadlines.calendar"
          label={t('desk.shop.calendar')}
          choices={policy.calendars.map(({ id }) => [id, id] as const)}
        />
        <NumberAt
          path="reviews.goodFrom"
          label={t('desk.shop.goodFrom')}
          hint={t('desk.shop.goodFromHint')}
          testId="good-from"
        />
      </div>
    </Card>
  );
}
