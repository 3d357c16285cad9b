import type { HandoverRow, RefusalRow } from '@/lib/history/rows';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './talk.module.css';

/** A case that was handed over: ours until the other one has taken it (R37). */
export function HandedOver({
  handover,
  onAccept,
  onCopy,
  onWithdraw,
}: {
  handover: HandoverRow;
  onAccept: () => void;
  onCopy: (note: string) => void;
  onWithdraw: () => void;
}) {
  const { t, format } = useSpeech();
  const { to, reason, summary, acceptedAt } = handover;
  const isAccepted = acceptedAt !== undefined;
  return (
    <section className={styles.card} aria-label={t('handover.title')} data-testid="handover" data-accepted={isAccepted}>
      <h2>{t('handover.given', { name: to })}</h2>
      <p className={isAccepted ? styles.ok : styles.warn}>
        {isAccepted ? t('handover.accepted', { time: format.moment(acceptedAt) }) : t('handover.waiting')}
      </p>
      <div className={styles.row}>
        {!isAccepted && (
          <Button onClick={onAccept} data-testid="handover-accept">
            {t('handover.accept')}
          </Button>
        )}
        <Button onClick={() => onCopy(`${t('handover.note', { name: to, reason })}\n\n${summary}`)}>
          {t('handover.copy')}
        </Button>
        {!isAccepted && (
          <Button kind="quiet" onClick={onWithdraw}>
            {t('handover.withdraw')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** A demand that was refused, with what the customer is told of it. */
export function Refused({ refusal, onWithdraw }: { refusal: RefusalRow; onWithdraw: () => void }) {
  const { t } = useSpeech();
  return (
    <section className={styles.card} aria-label={t('refusal.title')} data-testid="refusal">
      <h2>{t('refusal.recorded', { reason: t(`refusalReason.${refusal.reason}`) })}</h2>
      <bdi className={styles.soft}>{refusal.rule}</bdi>
      <div className={styles.row}>
        <Button kind="quiet" onClick={onWithdraw} data-testid="refusal-withdraw">
          {t('refusal.withdraw')}
        </Button>
      </div>
    </section>
  );
}
