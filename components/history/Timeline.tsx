import type { Entry } from '@/lib/history/entries';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import { entryText } from './entryText';
import styles from './History.module.css';

interface Props {
  /** Undefined until it was asked for. */
  entries: readonly Entry[] | undefined;
  count: number;
  onOpen: () => void;
}

/** What happened with this customer, newest first: dates and facts. */
export function Timeline({ entries, count, onOpen }: Props) {
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
        {(entries ?? []).flatMap((entry) => {
          const text = entryText(entry, speech);
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
