import type { PublicKey } from '@/lib/signing/keys';
import { bannerOf, type Standing } from '@/lib/team/standing';
import { Card } from '../settings/Card';
import settings from '../settings/settings.module.css';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSpeech } from '../ui/speech';
import { dateOf } from './dateOf';
import { FilePick } from './FilePick';
import { Fingerprint } from './Fingerprint';
import { Refusal, type Refused } from './Refusal';
import styles from './team.module.css';

interface Props {
  standing: Standing;
  /** When the card ends, in epoch milliseconds. */
  expiresAt: number | undefined;
  ownKey: PublicKey | undefined;
  team: { name: string; key: PublicKey } | undefined;
  /** Why a join file was not taken. */
  fault: Refused | undefined;
  isCopied: boolean;
  onCopy: () => void;
  onCopyTeamKey: () => void;
  onJoin: (text: string) => void;
}

function Facts({ standing, expiresAt, ownKey, team }: Pick<Props, 'standing' | 'expiresAt' | 'ownKey' | 'team'>) {
  const { t, format } = useSpeech();
  const { name, agentId, level, isSigned } = standing;
  const confirmed =
    isSigned && expiresAt !== undefined
      ? t('desk.team.signedUntil', { date: format.date(dateOf(expiresAt)) })
      : t('desk.team.selfDeclared');
  return (
    <dl className={styles.facts}>
      <dt>{t('options.name')}</dt>
      <dd>{[name || t('desk.team.nameless'), agentId].filter(Boolean).join(' · ')}</dd>
      <dt>{t('options.level')}</dt>
      <dd data-testid="own-level">
        {t(`options.level${level}`)} · {confirmed}
      </dd>
      <dt>{t('desk.team.team')}</dt>
      <dd data-testid="own-team">{team ? team.name || t('desk.team.unnamed') : t('desk.team.none')}</dd>
      {ownKey && (
        <>
          <dt>{t('desk.team.fingerprint')}</dt>
          <dd>
            <Fingerprint of={ownKey} testId="own-fingerprint" />
          </dd>
        </>
      )}
      {team && (
        <>
          <dt>{t('desk.team.teamFingerprint')}</dt>
          <dd>
            <Fingerprint of={team.key} testId="team-fingerprint" />
          </dd>
        </>
      )}
    </dl>
  );
}

/** Who the person here is to the team, and how they join it. */
export function Who(props: Props) {
  const { t } = useSpeech();
  const { standing, team, fault, isCopied, onCopy, onCopyTeamKey, onJoin } = props;
  return (
    <Card title={t('desk.team.who')}>
      {standing.fault && <Notice kind="warn">{t(`header.card.${bannerOf(standing.fault)}`)}</Notice>}
      <Facts {...props} />
      <p className={settings.soft}>{t('desk.team.joinHint')}</p>
      <div className={settings.row}>
        <Button onClick={onCopy} data-testid="copy-introduction" disabled={standing.name === ''}>
          {t('desk.team.copyIntroduction')}
        </Button>
        <FilePick label={t('desk.team.join')} accept=".json,application/json" testId="join-file" onText={onJoin} />
        {team && (
          <Button kind="quiet" onClick={onCopyTeamKey}>
            {t('desk.team.copyTeamKey')}
          </Button>
        )}
      </div>
      <p role="status" className={settings.soft}>
        {isCopied ? t('status.copied') : standing.name === '' ? t('desk.team.nameFirst') : ''}
      </p>
      {fault && <Refusal fault={fault} title={t('desk.team.notJoined')} testId="join-fault" />}
    </Card>
  );
}
