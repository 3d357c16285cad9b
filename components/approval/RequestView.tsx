import type { ReactNode } from 'react';
import type { JudgedRequest } from '@/lib/approval/judge';
import type { Request } from '@/lib/approval/request';
import { Tag } from '../ui/Tag';
import { useSpeech } from '../ui/speech';
import styles from './approval.module.css';
import { reasonWords, worthOf } from './words';

/** What an option costs, where that is not what it is worth. */
function Worth({ request }: { request: Request }) {
  const { t, format } = useSpeech();
  const worth = worthOf(request);
  return (
    <span className={styles.value}>
      {format.money(worth)}
      {worth.minor !== request.cost.minor && (
        <span className={styles.soft}> {t('approval.costs', { cost: format.money(request.cost) })}</span>
      )}
    </span>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>{label}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}

/** The case in short: matter, goal, claim, and what the customer can claim anyway. */
function Facts({ request }: { request: Request }) {
  const { t, format } = useSpeech();
  const { category, goal, severity, country, claimed, entitlements } = request;
  const due = entitlements.map(({ label, amount }) => (amount ? `${label} ${format.money(amount)}` : label));
  return (
    <>
      {category && <Line label={t('fact.category')}>{t(`category.${category}`)}</Line>}
      {goal && <Line label={t('fact.goal')}>{t(`goal.${goal}`)}</Line>}
      {severity && <Line label={t('fact.severity')}>{t(`severity.${severity}`)}</Line>}
      {country && <Line label={t('fact.country')}>{format.country(country)}</Line>}
      {claimed && <Line label={t('approval.claims')}>{format.money(claimed)}</Line>}
      <Line label={t('approval.entitledTo')}>{due.length > 0 ? format.list(due) : t('approval.nothing')}</Line>
    </>
  );
}

function Sums({ request }: { request: Request }) {
  const { t, format } = useSpeech();
  const { caseSum, rolling } = request.history;
  return (
    <Line label={t('approval.sums')}>
      {[
        t('approval.inCase', { sum: format.money(caseSum) }),
        ...rolling.map(({ days, total }) => t('approval.inDays', { count: days, sum: format.money(total) })),
      ].join(' · ')}
    </Line>
  );
}

/** One request with the whole case, for somebody who has never seen it (R50). */
export function RequestView({ judged, now }: { judged: JudgedRequest; now: number }) {
  const speech = useSpeech();
  const { t, format } = speech;
  const { request, agent } = judged;
  const why = reasonWords(request, speech);
  return (
    <div data-testid="request" data-option={request.option.id}>
      <div className={styles.head}>
        <strong>
          <bdi>{t('approval.asks', { name: agent?.name ?? request.agent.name, option: request.option.label })}</bdi>
        </strong>
        <Worth request={request} />
      </div>
      <p className={styles.soft}>
        {t('approval.dueBy', { moment: format.moment(request.dueAt) })}
        {request.dueAt < now && <Tag kind="warn">{t('approval.late')}</Tag>}
      </p>
      {!agent && <p className={styles.warn}>{t('approval.notConfirmed')}</p>}
      <dl className={styles.lines}>
        <Line label={t('approval.ticket')}>
          <a href={request.ticket.url} target="_blank" rel="noreferrer">
            {request.ticket.subject || t('approval.openTicket')}
          </a>
        </Line>
        <Facts request={request} />
        <Sums request={request} />
        {why.length > 0 && <Line label={t('approval.why')}>{why.join(' · ')}</Line>}
        {request.wants && <Line label={t('approval.customerSays')}>{request.wants}</Line>}
        {request.proposal && <Line label={t('approval.proposal')}>{request.proposal}</Line>}
      </dl>
      <p className={styles.soft}>{t('approval.fromThere')}</p>
    </div>
  );
}
