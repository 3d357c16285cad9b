import { CalendarClock } from 'lucide-react';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './TicketHeader.module.css';

/** Opens my day; the number says how much waits. */
export function DayButton({ count, isOpen, onPress }: { count: number; isOpen: boolean; onPress: () => void }) {
  const { t, format } = useSpeech();
  return (
    <Button
      kind="icon"
      aria-label={t('day.open', { count })}
      aria-pressed={isOpen}
      title={t('day.title')}
      onClick={onPress}
      className={styles.day}
      icon={<CalendarClock size={16} aria-hidden />}
      data-testid="my-day-button"
    >
      {count > 0 && <span className={styles.count}>{format.number(count)}</span>}
    </Button>
  );
}
