import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSpeech } from '../ui/speech';
import styles from './team.module.css';

interface Props {
  name: string;
  present: string;
  joining: string;
  onJoin: () => void;
  onCancel: () => void;
}

/** Asked before one team is left for another: only a comparison aloud tells the right one from a copy. */
export function OtherTeam({ name, present, joining, onJoin, onCancel }: Props) {
  const { t, format } = useSpeech();
  return (
    <Notice
      kind="warn"
      testId="other-team"
      title={t('desk.team.otherTeam', { name })}
      actions={
        <>
          <Button onClick={onJoin} data-testid="join-other">
            {t('desk.team.joinOther', { name })}
          </Button>
          <Button kind="quiet" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('desk.team.otherTeamHint')}</p>
      <dl className={styles.facts}>
        <dt>{t('desk.team.presentTeam')}</dt>
        <dd>
          <code dir="ltr">{format.digits(present)}</code>
        </dd>
        <dt>{t('desk.team.joiningTeam')}</dt>
        <dd>
          <code dir="ltr">{format.digits(joining)}</code>
        </dd>
      </dl>
    </Notice>
  );
}
