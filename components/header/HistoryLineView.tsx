import type { HistoryLine } from '@/lib/history/line';
import { useSpeech } from '../ui/speech';
import styles from './HistoryLineView.module.css';

interface Props {
  line: HistoryLine;
  isKnown: boolean;
}

/** The customer's past in one line: counts and sums, no label and no score. */
export function HistoryLineView({ line, isKnown }: Props) {
  const { t, format } = useSpeech();
  const parts = [
    line.complaints > 1
      ? t('history.nth', { count: line.complaints, ordinal: true, months: line.months })
      : t(line.complaints === 1 ? 'history.first' : isKnown ? 'history.noComplaint' : 'history.new'),
    line.given.length > 0
      ? t('history.given', { sums: line.given.map(format.money).join(' + '), days: line.givenDays })
      : isKnown && t('history.nothingGiven'),
    line.latePromises > 0 && t('history.late', { count: line.latePromises }),
    line.latePromises === 0 && line.openPromises > 0 && t('history.open', { count: line.openPromises }),
  ].filter(Boolean);
  return (
    <p className={styles.line} data-testid="history-line" data-late={line.latePromises > 0}>
      <strong>{parts[0]}</strong>
      {parts.slice(1).map((part) => (
        <span key={String(part)}> · {part}</span>
      ))}
    </p>
  );
}
