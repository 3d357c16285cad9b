import { useState } from 'react';
import type { LearnedWord, Teaching } from '@/lib/facts/learning';
import { Card } from '../settings/Card';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './Learned.module.css';

/** Points with their sign: how far a word draws a text to the value, or away from it. */
function Points({ points }: { points: number }) {
  const { t, format } = useSpeech();
  const amount = format.number(Math.abs(Math.round(points * 100) / 100));
  return t(points > 0 ? 'desk.learned.draws' : 'desk.learned.keepsOff', { amount });
}

function Words({ words }: { words: readonly LearnedWord[] }) {
  const { t } = useSpeech();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('desk.learned.word')}</th>
          <th scope="col">{t('desk.learned.value')}</th>
          <th scope="col">{t('desk.learned.points')}</th>
        </tr>
      </thead>
      <tbody>
        {words.map(({ fact, word, value, points }) => (
          <tr key={`${fact} ${value} ${word}`} data-testid="learned-word">
            <th scope="row">
              <bdi>{`${word}…`}</bdi>
            </th>
            <td>{t(`${fact}.${value}`)}</td>
            <td>
              <Points points={points} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What this machine has learned from confirmed and corrected facts: from how many, which words draw to what, and how to forget it. */
export function Learned({
  teaching,
  words,
  onForget,
}: {
  teaching: Teaching;
  words: readonly LearnedWord[];
  onForget: () => void;
}) {
  const { t } = useSpeech();
  const [isAsked, setAsked] = useState(false);
  if (teaching.lessons === 0) return <p data-testid="nothing-learned">{t('desk.learned.nothing')}</p>;
  const figures = [
    t('desk.learned.confirmed', { count: teaching.lessons - teaching.corrections }),
    t('desk.learned.corrected', { count: teaching.corrections }),
  ];
  const forget = (): void => {
    setAsked(false);
    onForget();
  };
  return (
    <Card title={t('desk.learned.from')}>
      <p data-testid="lessons">{figures.join(' · ')}</p>
      {words.length === 0 ? <p data-testid="no-words">{t('desk.learned.noWords')}</p> : <Words words={words} />}
      <div className={styles.actions}>
        {isAsked ? (
          <Button onClick={forget} data-testid="forget-sure">
            {t('desk.learned.forgetSure')}
          </Button>
        ) : (
          <Button kind="quiet" onClick={() => setAsked(true)} data-testid="forget">
            {t('desk.learned.forget')}
          </Button>
        )}
      </div>
    </Card>
  );
}
