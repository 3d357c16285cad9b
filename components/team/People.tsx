import { useState, type ReactNode } from 'react';
import { personState } from '@/lib/team/people';
import type { Issued, Team } from '@/lib/team/team';
import { Card } from '../settings/Card';
import settings from '../settings/settings.module.css';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Tag } from '../ui/Tag';
import { useSpeech } from '../ui/speech';
import { dateOf } from './dateOf';
import { Fingerprint } from './Fingerprint';
import { NewCard, type CardIdea } from './NewCard';
import styles from './team.module.css';

interface Props {
  team: Team;
  now: number;
  /** Said once a card was made. */
  issuedTo: string | undefined;
  isBusy: boolean;
  onIssue: (idea: CardIdea) => void;
  onLeft: (cardId: string) => void;
  /** Publishes the policy in use again, with the list of people as it is now. */
  onPublish: () => void;
  children?: ReactNode;
}

function Person({ person, team, now, onLeft }: { person: Issued } & Pick<Props, 'team' | 'now' | 'onLeft'>) {
  const { t, format } = useSpeech();
  const [isAsked, setAsked] = useState(false);
  const state = personState(team, person, now);
  return (
    <tr data-testid="person">
      <th scope="row">
        {[person.name, person.agentId].filter(Boolean).join(' · ')}
        <br />
        <Fingerprint of={person.key} />
      </th>
      <td>{t(`options.level${person.level}`)}</td>
      <td>
        {state === 'holds' ? (
          t('desk.team.until', { date: format.date(dateOf(person.expiresAt)) })
        ) : (
          <Tag kind="warn">{t(`desk.team.state.${state}`)}</Tag>
        )}
      </td>
      <td>
        {state !== 'left' && !isAsked && (
          <Button
            kind="quiet"
            onClick={() => setAsked(true)}
            aria-label={t('desk.team.leftNamed', { name: person.name })}
          >
            {t('desk.team.left')}
          </Button>
        )}
        {isAsked && state !== 'left' && (
          <Button onClick={() => onLeft(person.cardId)} data-testid="confirm-left">
            {t('desk.team.leftSure', { name: person.name })}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** True when the others don't know yet who has come, changed or left. */
const isPending = ({ issued, inUse }: Team): boolean =>
  issued.some(({ issuedAt, leftAt = 0 }) => Math.max(issuedAt, leftAt) > (inUse?.publishedAt ?? 0));

/** The people of the team whose cards were made here: who they are, until when, and who has left. */
export function People({ team, now, issuedTo, isBusy, onIssue, onLeft, onPublish, children }: Props) {
  const { t } = useSpeech();
  return (
    <Card title={t('desk.team.people')}>
      <div className={styles.scroll}>
        <table className={styles.people}>
          <thead>
            <tr>
              <th scope="col">{t('options.name')}</th>
              <th scope="col">{t('options.level')}</th>
              <th scope="col" colSpan={2}>
                {t('desk.team.valid')}
              </th>
            </tr>
          </thead>
          <tbody>
            {team.issued.map((person) => (
              <Person key={person.cardId} person={person} team={team} now={now} onLeft={onLeft} />
            ))}
          </tbody>
        </table>
      </div>
      {isPending(team) && (
        <Notice
          kind="warn"
          testId="people-pending"
          actions={
            <Button onClick={onPublish} disabled={isBusy} data-testid="publish-people">
              {t('desk.team.publishAgain')}
            </Button>
          }
        >
          {t('desk.team.pending')}
        </Notice>
      )}
      {children}
      <NewCard onIssue={onIssue} />
      <p role="status" className={settings.soft} data-testid="issued-to">
        {issuedTo === undefined ? '' : t('desk.team.issuedTo', { name: issuedTo })}
      </p>
    </Card>
  );
}
