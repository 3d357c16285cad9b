import { useState, type FormEvent, type ReactNode } from 'react';
import type { Answered } from '@/lib/history/entries';
import type { RequestRow } from '@/lib/history/rows';
import type { Money } from '@/lib/kernel/money';
import { Button } from '../ui/Button';
import { TextArea } from '../ui/Field';
import { MoneyField } from '../ui/MoneyField';
import { Tag } from '../ui/Tag';
import { useSpeech } from '../ui/speech';
import styles from './approval.module.css';
import { worthOf } from './words';

/** What the agent changes in a request before it is sent again. */
export interface Edited {
  amount?: Money;
  wants: string;
  proposal: string;
}

/** The words and the amount of a request, to be sent again in its place. */
export function EditForm({
  first,
  onSend,
  onClose,
}: {
  first: { amount: Money | undefined; wants: string; proposal: string };
  onSend: (edited: Edited) => void;
  onClose: () => void;
}) {
  const { t } = useSpeech();
  const [amount, setAmount] = useState(first.amount);
  const [wants, setWants] = useState(first.wants);
  const [proposal, setProposal] = useState(first.proposal);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSend({ wants, proposal, ...(amount && { amount }) });
  };
  return (
    <form className={styles.form} onSubmit={submit} data-testid="edit-request">
      {first.amount && (
        <MoneyField label={t('approval.amount')} value={amount} currency={first.amount.currency} onChange={setAmount} />
      )}
      <TextArea
        label={t('approval.customerSays')}
        value={wants}
        maxLength={600}
        onChange={(event) => setWants(event.target.value)}
      />
      <TextArea
        label={t('approval.proposal')}
        value={proposal}
        maxLength={800}
        onChange={(event) => setProposal(event.target.value)}
        data-testid="proposal"
      />
      <div className={styles.actions}>
        <Button kind="above" type="submit" data-testid="ask-again">
          {t('approval.askAgain')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('approval.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Who decided what, why, and until when it can be used. */
function AnswerLine({ answer, row, now }: { answer: Answered; row: RequestRow; now: number }) {
  const { t, format } = useSpeech();
  const { decision, by, expiresAt, reason } = answer;
  const isOver = expiresAt <= now;
  return (
    <>
      <p>
        <bdi>{t('approval.answered', { decision: t(`approval.decision.${decision}`), name: by })}</bdi>
        {decision !== 'refused' && <span className={styles.value}> {format.money(worthOf(answer))}</span>}
      </p>
      {reason && (
        <p className={styles.quote}>
          <bdi>{reason}</bdi>
        </p>
      )}
      {decision !== 'refused' && (
        <p className={styles.soft}>
          {row.used ? t('approval.used') : t('approval.until', { moment: format.moment(expiresAt) })}
          {isOver && !row.used && <Tag kind="warn">{t('approval.expired')}</Tag>}
        </p>
      )}
      {row.isReused && <p className={styles.warn}>{t('approval.reused')}</p>}
    </>
  );
}

/** One request of this agent: who decides until when, or what was decided; below it what can be done with it. */
export function OwnRequest({
  row,
  who,
  deputy,
  now,
  children,
}: {
  row: RequestRow;
  who: string;
  deputy?: string | undefined;
  now: number;
  children?: ReactNode;
}) {
  const { t, format } = useSpeech();
  const isWaiting = row.state === 'waiting';
  return (
    <li className={styles.card} data-testid="own-request" data-state={row.state}>
      <div className={styles.head}>
        <strong>
          <bdi>{row.label}</bdi>
        </strong>
        <span className={styles.value}>{format.money(worthOf(row))}</span>
      </div>
      {isWaiting && (
        <p className={styles.soft}>
          {t('approval.decides', { name: who })} · {t('approval.dueBy', { moment: format.moment(row.dueAt) })}
          {deputy !== undefined && ` · ${t('approval.deputy', { name: deputy })}`}
          {row.dueAt < now && <Tag kind="warn">{t('approval.late')}</Tag>}
        </p>
      )}
      {(row.state === 'withdrawn' || row.state === 'replaced') && (
        <p className={styles.soft}>{t(`approval.state.${row.state}`)}</p>
      )}
      {row.state === 'answered' && row.answer && <AnswerLine answer={row.answer} row={row} now={now} />}
      {children}
    </li>
  );
}
