import type { Entry } from '@/lib/history/entries';
import type { Policy } from '@/lib/policy/schema';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import { entryText } from './entryText';
import styles from './History.module.css';

interface Props {
  /** Undefined until it was asked for. */
  entries: readonly Entry[] | undefined;
  count: number;
  /** The team's changes of the steps, which have names of their own. */
  checklist: Policy['checklist'];
  onOpen: () => void;
}

/** What happened with this customer, newest first: dates and facts. */
export function Timeline({ entries, count, checklist, onOpen }: Props) {
  const speech = useSpeech();
  const { t, format } = speech;
  return (
    <Section
      title={t('timeline.title')}
      summary={t('timeline.summary', { count })}
      isFoldable
      startsOpen={false}
      onOpen={onOpen}
      testId="timeline-fold"
    >
      <ol className={styles.timeline} data-testid="timeline">
        {entries?.flatMap((entry) => {
          const text = entryText(entry, entries, checklist, speech);
          return text === undefined
            ? []
            : [
                <li key={entry.id}>
                  <time dateTime={new Date(entry.at).toISOString()}>{format.moment(entry.at)}</time>
                  <bdi>{text}</bdi>
                </li>,
              ];
        })}
      </ol>
    </Section>
  );
}
