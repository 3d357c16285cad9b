import { TIERS } from '@/lib/kernel/enums';
import { ChoiceAt, NumberAt } from '../editing/fields';
import { Card } from '../settings/Card';
import { useSpeech } from '../ui/speech';
import styles from './authority.module.css';

/** What holds for everybody, whatever their level. */
export function HouseRules() {
  const { t } = useSpeech();
  return (
    <Card title={t('desk.authority.rules')}>
      <div className={styles.grid}>
        <NumberAt
          path="authority.maxGrantsPerCase"
          label={t('desk.authority.maxGrants')}
          hint={t('desk.authority.maxGrantsHint')}
          testId="max-grants"
        />
        <NumberAt
          path="authority.overcompensationPercent"
          label={t('desk.authority.overcompensation')}
          hint={t('desk.authority.overcompensationHint')}
          testId="overcompensation"
        />
        <NumberAt
          path="authority.approvalHours"
          label={t('desk.authority.approvalHours')}
          hint={t('desk.authority.approvalHoursHint')}
          testId="approval-hours"
        />
        <ChoiceAt
          path="authority.seenFromHere"
          label={t('desk.authority.seenFromHere')}
          hint={t('desk.authority.seenFromHereHint')}
          testId="seen-from-here"
          choices={(['trust', 'ask'] as const).map((each) => [each, t(`desk.authority.seen.${each}`)])}
        />
      </div>
    </Card>
  );
}

/** Customers whose goodwill limits are higher than the usual ones. */
export function Tiers() {
  const { t } = useSpeech();
  return (
    <Card title={t('desk.authority.tiers')}>
      <p className={styles.soft}>{t('desk.authority.tiersHint')}</p>
      <div className={styles.grid}>
        {TIERS.map((tier) => (
          <NumberAt
            key={tier}
            path={`authority.tierPercent.${tier}`}
            label={t(`tier.${tier}`)}
            testId={`tier-${tier}`}
          />
        ))}
      </div>
    </Card>
  );
}
