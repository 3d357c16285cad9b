import type { ReactNode } from 'react';
import type { Policy } from '@/lib/policy/schema';
import type { Team } from '@/lib/team/team';
import { dateOf } from '../team/dateOf';
import { FilePick } from '../team/FilePick';
import { Refusal, type Refused } from '../team/Refusal';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { Card } from './Card';
import styles from './settings.module.css';

interface Props {
  policy: Policy;
  isDefault: boolean;
  team: Team;
  fault: Refused | undefined;
  onImport: (text: string) => void;
  onExport: () => void;
  onReset: () => void;
  children?: ReactNode;
}

/** By whom the policy in use was published and how it came; or that nobody has signed it. */
function Origin({ isDefault, team: { inUse } }: Pick<Props, 'isDefault' | 'team'>) {
  const { t, format } = useSpeech();
  if (inUse)
    return (
      <p data-testid="policy-origin">
        {t('policy.signedBy', { name: inUse.publisher })} · {format.date(dateOf(inUse.publishedAt))} ·{' '}
        {t(`policy.from.${inUse.source}`)}
      </p>
    );
  return isDefault ? null : <p data-testid="policy-origin">{t('policy.notSigned')}</p>;
}

/** The team's policy: which one is in use, by whom, and its ways in and out as a file. */
export function PolicyCard({ policy, isDefault, team, fault, onImport, onExport, onReset, children }: Props) {
  const { t, format } = useSpeech();
  const isMember = team.teamKey !== undefined;
  return (
    <Card title={t('policy.title')}>
      <p data-testid="policy-in-use">
        {t('policy.inUse', {
          name: policy.name,
          version: policy.version,
          date: format.date(policy.updatedOn),
        })}
        {policy.owner !== undefined && ` · ${policy.owner}`}
        {isDefault && ` · ${t('policy.shipped')}`}
      </p>
      <Origin isDefault={isDefault} team={team} />
      <p className={styles.soft}>
        {t('policy.contains', { options: policy.catalog.length, entitlements: policy.entitlements.length })}
      </p>
      {fault && <Refusal fault={fault} title={t('policy.refused')} testId="policy-faults" />}
      <div className={styles.row}>
        <FilePick
          label={t('policy.import')}
          accept="application/json,.json,.jws"
          testId="policy-file"
          onText={onImport}
        />
        <Button onClick={onExport} data-testid="policy-export">
          {t('policy.export')}
        </Button>
        {!isDefault && !isMember && (
          <Button kind="quiet" onClick={onReset}>
            {t('policy.reset')}
          </Button>
        )}
      </div>
      {children}
    </Card>
  );
}
