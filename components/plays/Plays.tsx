import type { PlayFor } from '@/lib/advice/plays';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import { inLanguage } from '../ui/texts';
import styles from './Plays.module.css';

interface Props {
  plays: readonly PlayFor[];
  isExpert: boolean;
  onStep: (tick: string, isDone: boolean) => void;
  /** Puts the words of a text into the reply, by their play and id. */
  onText: (play: string, text: string) => void;
}

function Play({ play, isExpert, onStep, onText }: Omit<Props, 'plays'> & { play: PlayFor }) {
  const { language } = useSpeech();
  return (
    <div data-testid={`play-${play.id}`}>
      <ul className={styles.steps}>
        {play.steps.map(({ tick, words, isDone }) => (
          <li key={tick}>
            <label className={styles.step}>
              <input type="checkbox" checked={isDone} onChange={() => onStep(tick, !isDone)} data-testid={tick} />
              <span className={isExpert ? styles.line : undefined}>{inLanguage(words, language)}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.texts}>
        {play.texts.map(({ id, label, text }) => (
          <Button
            key={id}
            title={inLanguage(text, language)}
            onClick={() => onText(play.id, id)}
            data-testid={`text-${play.id}-${id}`}
          >
            + {inLanguage(label, language)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Ready steps for the situation: one line until they are wanted. */
export function Plays({ plays, ...acts }: Props) {
  const { t, format, language } = useSpeech();
  return plays.map((play) => (
    <Section
      key={play.id}
      title={t('play.title', { name: inLanguage(play.label, language) ?? play.id })}
      summary={t('play.done', {
        done: format.number(play.steps.filter(({ isDone }) => isDone).length),
        total: format.number(play.steps.length),
      })}
      isFoldable
      startsOpen={false}
      testId={`play-fold-${play.id}`}
    >
      <Play play={play} {...acts} />
    </Section>
  ));
}
