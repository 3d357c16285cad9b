import { useState } from 'react';
import { countPoints, type PointSeen } from '@/lib/advice/points';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import { PointLine, type PointActs } from './PointLine';
import styles from './talk.module.css';

/** The points in their order. */
export function PointList({ points, ...acts }: PointActs & { points: readonly PointSeen[] }) {
  return (
    <ol className={styles.list} data-testid="points">
      {points.map((point, at) => (
        <PointLine key={point.id} point={point} isFirst={at === 0} isLast={at === points.length - 1} {...acts} />
      ))}
    </ol>
  );
}

interface Props extends PointActs {
  points: readonly PointSeen[];
  /** Sentences of the customer that may be points, in their own words. */
  proposals: readonly string[];
  isCall: boolean;
  onTake: (quote: string) => void;
  onAdd: (text: string) => void;
}

function AddPoint({ onAdd }: Pick<Props, 'onAdd'>) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onAdd(text.trim());
        setText('');
      }}
    >
      <input
        className={styles.field}
        aria-label={t('points.add')}
        placeholder={t('points.add')}
        value={text}
        dir="auto"
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
        data-testid="new-point"
      />
      <Button type="submit" className={styles.small}>
        {t('points.addNow')}
      </Button>
    </form>
  );
}

/** What the customer complains of, a line each with its own answer (R29). One line until there is something in it. */
export function Points({ points, proposals, isCall, onTake, onAdd, ...acts }: Props) {
  const { t, format } = useSpeech();
  const { total, answered } = countPoints(points);
  const left = proposals.filter((quote) => points.every((point) => point.quote !== quote));
  const summary =
    total > 0
      ? t('points.summary', { answered: format.number(answered), count: total })
      : t('points.none', { count: left.length });
  return (
    <Section
      title={t('points.title')}
      summary={summary}
      isFoldable
      startsOpen={total > 0 || isCall}
      testId="points-fold"
    >
      <PointList points={points} {...acts} />
      {left.length > 0 && <p className={styles.soft}>{t('points.proposed')}</p>}
      {left.map((quote) => (
        <button
          key={quote}
          type="button"
          className={styles.proposal}
          onClick={() => onTake(quote)}
          data-testid="take-point"
        >
          + <bdi>{t('evidence.quote', { quote })}</bdi>
        </button>
      ))}
      <AddPoint onAdd={onAdd} />
    </Section>
  );
}
