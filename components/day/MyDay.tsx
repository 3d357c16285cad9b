import type { DayEntry } from '@/lib/history/myDay';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import styles from '../history/History.module.css';

interface Props {
  entries: readonly DayEntry[] | undefined;
  onOpen: (url: string) => void;
  onBack: () => void;
}

const GROUPS: readonly DayEntry['kind'][] = ['promise', 'unsent', 'choice'];

const idOf = (entry: DayEntry): string =>
  entry.kind === 'promise' ? entry.promise.id : `${entry.kind} ${entry.reply.id}`;

function Line({ entry, onOpen }: { entry: DayEntry; onOpen: (url: string) => void }) {
  const { t, format } = useSpeech();
  const { customer, ticket } = entry;
  const name = customer?.names[0] ?? ticket?.subject ?? '';
  const when = entry.kind === 'promise' ? entry.promise.due : entry.reply.insertedAt;
  const isLate = entry.kind === 'promise' && entry.isLate;
  return (
    <li className={styles.promise} data-testid={`day-${entry.kind}`}>
      <span className={styles.time} data-late={isLate}>
        {isLate ? t('promise.late') : format.moment(when)}
      </span>
      <span className={styles.grow}>
        <bdi>{entry.kind === 'promise' ? entry.promise.text : name}</bdi>
        <span className={styles.soft}> {entry.kind === 'promise' ? name : (ticket?.subject ?? '')}</span>
      </span>
      {ticket && <Button onClick={() => onOpen(ticket.url)}>{t('day.openTicket')}</Button>}
    </li>
  );
}

/** What waits for this agent: promises by their time, replies not sent, choices that customers have not made. */
export function MyDay({ entries, onOpen, onBack }: Props) {
  const { t } = useSpeech();
  return (
    <div data-testid="my-day">
      <Section
        title={t('day.title')}
        aside={
          <Button kind="quiet" onClick={onBack}>
            {t('day.back')}
          </Button>
        }
      >
        {entries?.length === 0 && <p>{t('day.nothing')}</p>}
      </Section>
      {GROUPS.map((kind) => {
        const own = (entries ?? []).filter((entry) => entry.kind === kind);
        return own.length === 0 ? null : (
          <Section key={kind} title={t(`day.${kind}`)}>
            <ul>
              {own.map((entry) => (
                <Line key={idOf(entry)} entry={entry} onOpen={onOpen} />
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}
