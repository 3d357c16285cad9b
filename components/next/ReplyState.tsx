import type { GrantRow, ReplyRow } from '@/lib/history/rows';
import { NO_CONDITION } from '@/lib/reply/hints';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { useSpeech } from '../ui/speech';
import styles from './NextCard.module.css';

/** An inserted or copied reply is not a sent one: the thread proves it, or the agent says so. */
export function Unsent({
  reply,
  onSent,
  onDropped,
  onAgain,
  tied,
}: {
  reply: ReplyRow;
  /** Words of what was sent that sound like a condition: then a reason is needed why they are none. */
  tied: string | undefined;
  onSent: (reason?: string) => void;
  onDropped: () => void;
  onAgain: () => void;
}) {
  const { t, format } = useSpeech();
  const isNote = reply.mode === 'note';
  const isCopied = reply.state === 'copied';
  return (
    <section className={styles.card} aria-label={t('next.title')} data-testid="next" data-code="send">
      <h2>{t(`next.${isNote ? 'sendNote' : 'send'}.${isCopied ? 'copied' : 'title'}`)}</h2>
      <p>{t(isCopied ? 'next.send.copiedHint' : 'next.send.hint', { time: format.time(reply.insertedAt) })}</p>
      {tied !== undefined && <p>{t('next.send.tied', { quote: tied })}</p>}
      <div className={styles.actions}>
        {tied === undefined ? (
          <Button onClick={() => onSent()} data-testid="was-sent">
            {t(isNote ? 'next.sendNote.action' : 'next.send.action')}
          </Button>
        ) : (
          <Menu
            label={t('hint.noCondition')}
            note={t('hint.noConditionNote')}
            choices={NO_CONDITION.map((id) => ({ id, label: t(`hint.reason.${id}`) }))}
            onChoose={onSent}
            button={(trigger) => (
              <Button {...trigger} data-testid="sent-no-condition">
                {t('hint.noCondition')}
              </Button>
            )}
          />
        )}
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
  wrote,
  onChoose,
}: {
  reply: ReplyRow;
  grants: readonly GrantRow[];
  /** Words in which the customer seems to take one. */
  wrote: string | undefined;
  onChoose: (grant: string) => void;
}) {
  const { t } = useSpeech();
  const offered = reply.gifts.filter(
    ({ grant, choiceOf }) => choiceOf === reply.id && grants.some(({ id }) => id === grant),
  );
  return (
    <section className={styles.card} aria-label={t('next.title')} data-testid="next" data-code="recordChoice">
      <h2>{t('next.recordChoice.title')}</h2>
      <p>{wrote === undefined ? t('next.recordChoice.hint') : t('next.recordChoice.wrote', { quote: wrote })}</p>
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
