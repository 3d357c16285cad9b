import type { Chip } from '@/lib/advice/facts';
import type { BestStep, NextStep } from '@/lib/advice/next';
import { beginsAt } from '@/lib/history/pause';
import type { Speech } from '@/lib/i18n/i18n';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { valueText } from '../facts/words';
import styles from './NextCard.module.css';

/** Steps of which the button writes the reply; after a call that is a note of it. */
const WRITES: readonly BestStep['code'][] = [
  'offerChoice',
  'apologise',
  'explainNotOurs',
  'useDecision',
  'sayWhatHappens',
  'answerPoints',
  'answerAgain',
  'announceHandover',
  'explainRefusal',
];

interface Props {
  next: BestStep;
  /** The talk is a call. */
  isCall?: boolean;
  /** Suggested facts that the main button confirms on the way. */
  confirms: number;
  isExpert: boolean;
  /** While the ticket is still being read: what comes may change the step. */
  isReading: boolean;
  now: number;
  onAct: (next: NextStep) => void;
  /** Says of guesses that they are wrong. */
  onRefuse: (guesses: readonly Chip[]) => void;
}

/** What was decided, is waited for or agreed, in words. */
function decisionValues(next: NextStep, { money, moment }: Speech['format']): Record<string, string> {
  if (next.code === 'useDecision') {
    const { label, by, cost, expiresAt } = next.approval;
    return { label, name: by, amount: money(cost), moment: moment(expiresAt) };
  }
  if (next.code === 'prepareCallback') return { moment: moment(beginsAt(next.promise)) };
  return next.code === 'waitForDecision' ? { moment: moment(next.waiting.request.dueAt) } : {};
}

/** Guesses in words: the matter speaks for itself, the others with their names. */
const guessText = (guesses: readonly Chip[], speech: Speech): string =>
  guesses
    .flatMap(({ name, value }) => {
      const text = value === undefined ? [] : [valueText(name, value, speech)];
      return text.map((each) => (name === 'category' ? each : `${speech.t(`fact.${name}`)}: ${each}`));
    })
    .join(' · ');

/** The next best step: one thing to do, with one button that names what it does. */
export function NextCard({ next, isCall = false, confirms, isExpert, isReading, now, onAct, onRefuse }: Props) {
  const speech = useSpeech();
  const { t, has, format } = speech;
  const values = {
    count: 'count' in next ? next.count : 0,
    total: 'total' in next ? next.total : 0,
    amount: 'amount' in next && next.amount ? format.money(next.amount) : t('next.fullPrice'),
    ...('conceded' in next && next.conceded && { conceded: format.money(next.conceded) }),
    ...decisionValues(next, format),
    ...(next.code === 'askRights' && { fact: t(`fact.${next.fact}`) }),
    ...(next.code === 'confirmGuess' && { facts: guessText(next.guesses, speech) }),
  };
  const deputy = next.code === 'waitForDecision' && next.waiting.deputyFrom <= now ? next.waiting.deputy : undefined;
  const key = `next.${next.code}`;
  const action = isCall && WRITES.includes(next.code) ? 'next.writeNote' : `${key}.action`;
  const hint = 'conceded' in next && next.conceded ? `${key}.hintConceded` : `${key}.hint`;
  return (
    <section className={styles.card} aria-label={t('next.title')} data-testid="next" data-code={next.code}>
      <h2>{t(`${key}.title`, values)}</h2>
      {!isExpert && has(hint) && <p>{t(hint, values)}</p>}
      <p className={styles.reason} data-reason={next.reason}>
        {t('next.why', { reason: t(`next.reason.${next.reason}`) })}
      </p>
      {deputy !== undefined && <p>{t('next.waitForDecision.deputy', { name: deputy })}</p>}
      {has(action) && (
        <div className={styles.actions}>
          <Button
            kind="main"
            disabled={isReading}
            onClick={() => onAct(next)}
            data-testid="next-action"
            aria-keyshortcuts="Alt+N"
          >
            {t(action, values)}
          </Button>
          <kbd aria-hidden>Alt N</kbd>
          {next.code === 'confirmGuess' && (
            <Button kind="quiet" disabled={isReading} onClick={() => onRefuse(next.guesses)} data-testid="next-refuse">
              {t('next.confirmGuess.refuse')}
            </Button>
          )}
          {confirms > 0 && 'chosen' in next && (
            <span className={styles.confirms}>{t('next.confirms', { count: confirms })}</span>
          )}
        </div>
      )}
    </section>
  );
}
