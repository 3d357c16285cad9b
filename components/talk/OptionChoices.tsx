import { useState } from 'react';
import type { Prepared } from '@/lib/history/talk';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './talk.module.css';

interface Props {
  legend: string;
  possible: readonly Prepared[];
  chosen: readonly Prepared[];
  onChoose: (chosen: Prepared[]) => void;
  /** Said where nothing can be chosen. */
  none: string;
}

/** So many are shown before "more". */
const FIRST = 4;

/** Some of what could be offered, picked by check marks. What was picked stays in sight though it may not be offered any more. */
export function OptionChoices({ legend, possible, chosen, onChoose, none }: Props) {
  const { t } = useSpeech();
  const [isAll, setAll] = useState(false);
  const isChosen = (id: string): boolean => chosen.some((each) => each.id === id);
  const all = [...chosen.filter(({ id }) => possible.every((each) => each.id !== id)), ...possible];
  const shown = isAll ? all : all.filter(({ id }, at) => at < FIRST || isChosen(id));
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {all.length === 0 && <p className={styles.soft}>{none}</p>}
      {shown.map((each) => (
        <div key={each.id} className={styles.line}>
          <label>
            <input
              type="checkbox"
              checked={isChosen(each.id)}
              data-testid={`prepare-${each.id}`}
              onChange={() =>
                onChoose(isChosen(each.id) ? chosen.filter(({ id }) => id !== each.id) : [...chosen, each])
              }
            />
            <bdi>{each.label}</bdi>
          </label>
        </div>
      ))}
      {shown.length < all.length && (
        <Button kind="quiet" className={styles.small} onClick={() => setAll(true)}>
          {t('offer.more', { count: all.length - shown.length })}
        </Button>
      )}
    </fieldset>
  );
}
