import { useState } from 'react';
import type { ConductRow } from '@/lib/history/rows';
import { CONDUCT_STEPS, type ConductStep } from '@/lib/kernel/enums';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import styles from './talk.module.css';

interface Props {
  /** Steps that were used, oldest first. */
  taken: readonly ConductRow[];
  /** The words that the customer's insult was told by; empty where none were seen. */
  seen: string;
  language: string;
  isCall: boolean;
  phraseOf: (step: ConductStep) => string;
  onTake: (step: ConductStep, quote: string) => void;
  onPause: () => void;
  onHandOver: () => void;
}

/** Steps towards the end of a talk with somebody who insults (R58): beside the list, and the complaint goes on. For the agent's eyes. */
export function Conduct({ taken, seen, language, isCall, phraseOf, onTake, onPause, onHandOver }: Props) {
  const { t, format } = useSpeech();
  const [quote, setQuote] = useState(seen);
  const last = taken.at(-1);
  const next = CONDUCT_STEPS[last ? CONDUCT_STEPS.indexOf(last.step) + 1 : 0];
  return (
    <section className={styles.card} aria-label={t('conduct.title')} data-testid="conduct">
      <h2>{t('conduct.title')}</h2>
      <p className={styles.soft}>{t('conduct.hint')}</p>
      <ol className={styles.list}>
        {taken.map(({ step, at, quote: words }) => (
          <li key={at} className={styles.line} data-done>
            <span className={styles.grow}>
              {t('conduct.used', { step: t(`conductStep.${step}`), time: format.moment(at) })}
              <bdi className={styles.soft}>{t('evidence.quote', { quote: words })}</bdi>
            </span>
          </li>
        ))}
      </ol>
      {next && (
        <>
          <h3>{t(isCall ? 'conduct.say' : 'conduct.write', { step: t(`conductStep.${next}`) })}</h3>
          <blockquote className={styles.say} lang={language} dir="auto">
            {phraseOf(next)}
          </blockquote>
          <TextField
            label={t('conduct.quote')}
            value={quote}
            maxLength={400}
            onChange={(event) => setQuote(event.target.value)}
            data-testid="conduct-quote"
          />
        </>
      )}
      <div className={styles.row}>
        {next && (
          <Button
            kind="main"
            disabled={quote.trim() === ''}
            onClick={() => {
              onTake(next, quote);
              if (next === 'handToLead') onHandOver();
            }}
            data-testid="conduct-take"
          >
            {t(isCall ? 'conduct.said' : 'conduct.use')}
          </Button>
        )}
        <Button kind="quiet" onClick={onPause}>
          {t('conduct.breath')}
        </Button>
        <Button kind="quiet" onClick={onHandOver}>
          {t('handover.open')}
        </Button>
      </div>
    </section>
  );
}
