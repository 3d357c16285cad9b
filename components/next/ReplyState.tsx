import type { GrantRow, ReplyRow } from '@/lib/history/rows';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './NextCard.module.css';

/** An inserted reply is not a sent one: the thread proves it, or the agent says so. */
export function Unsent({
  reply,
  onSent,
  onDropped,
  onAgain,
}: {
  reply: ReplyRow;
  onSent: () => void;
  onDropped: () => void;
  onAgain: () => void;
}) {
  const { t, format } = useSpeech();
  const isNote = reply.mode === 'note';
  return (
    <section className={styles.card} aria-label={t('next.title')} data-testid="next" data-code="send">
      <h2>{t(isNote ? 'next.sendNote.title' : 'next.send.title')}</h2>
      <p>{t('next.send.hint', { time: format.time(reply.insertedAt) })}</p>
      <div className={styles.actions}>
        <Button onClick={onSent} data-testid="was-sent">
          {t(isNote ? 'next.sendNote.action' : 'next.send.action')}
        </Button>
        <Button kind="quiet" onClick={onAgain}>
          {t('next.send.again')}
        </Button>
        <Button kind="quiet" onClick={onDropped}>
          {t('next.send.dropped')}
        </Button>
      </div>
    </section>
  );
}

/** Which of the offers the customer took. */
export function Choice({
  reply,
  grants,
  onChoose,
}: {
  reply: ReplyRow;
  grants: readonly GrantRow[];
  onChoose: (grant: string) => void;
}) {
  const { t } = useSpeech();
  const offered = reply.gifts.filter(
    ({ grant, choiceOf }) => choiceOf === reply.id && grants.some(({ id }) => id === grant),
  );
  return (
    <section className={styles.card} aria-label={t('next.title')} data-testid="next" data-code="recordChoice">
      <h2>{t('next.recordChoice.title')}</h2>
      <p>{t('next.recordChoice.hint')}</p>
      <ul className={styles.choices}>
        {offered.map(({ grant, text, label }) => (
          <li key={grant}>
            <Button onClick={() => onChoose(grant)} data-testid="choice">
              <bdi>{text ?? label}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
