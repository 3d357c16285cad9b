import type { HistoryLine } from '@/lib/history/line';
import { useSpeech } from '../ui/speech';
import { historyWords } from './historyWords';
import styles from './HistoryLineView.module.css';

interface Props {
  line: HistoryLine;
  isKnown: boolean;
}

/** The customer's past in one line: counts and sums, no label and no score. */
export function HistoryLineView({ line, isKnown }: Props) {
  const [first, ...others] = historyWords(line, useSpeech(), isKnown);
  return (
    <p className={styles.line} data-testid="history-line" data-late={line.latePromises > 0}>
      <strong>{first}</strong>
      {others.map((part) => (
        <span key={part}> · {part}</span>
      ))}
    </p>
  );
}
