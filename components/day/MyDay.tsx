import { isNear } from '@/lib/history/pause';
import type { DayEntry } from '@/lib/history/myDay';
import type { Speech } from '@/lib/i18n/i18n';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import styles from '../history/History.module.css';
import { lacksText } from '../talk/pauseWords';

interface Props {
  entries: readonly DayEntry[] | undefined;
  now: number;
  onOpen: (url: string) => void;
  onBack: () => void;
}

const GROUPS: readonly DayEntry['kind'][] = ['promise', 'decision', 'unsent', 'choice'];

function idOf(entry: DayEntry): string {
  if (entry.kind === 'promise') return entry.promise.id;
  return entry.kind === 'decision' ? entry.request.id : `${entry.kind} ${entry.reply.id}`;
}

/** When it is due, or has happened. */
function whenOf(entry: DayEntry): number {
  if (entry.kind === 'promise') return entry.promise.due;
  return entry.kind === 'decision' ? (entry.request.answer?.expiresAt ?? entry.request.dueAt) : entry.reply.insertedAt;
}

/** What it is, where that is not who it is for. */
function wordsOf(entry: DayEntry, { t }: Speech): string | undefined {
  if (entry.kind === 'promise') return entry.promise.text;
  if (entry.kind !== 'decision') return undefined;
  const { label, answer } = entry.request;
  const what = answer ? t(`approval.decision.${answer.decision}`) : t('approval.state.waiting');
  return `${answer?.label ?? label}: ${what}`;
}

function Line({ entry, now, onOpen }: { entry: DayEntry; now: number; onOpen: (url: string) => void }) {
  const speech = useSpeech();
  const { t, format } = speech;
  const { customer, ticket } = entry;
  const name = customer?.names[0] ?? ticket?.subject ?? '';
  const words = wordsOf(entry, speech);
  const isLate = entry.kind === 'promise' && entry.isLate;
  const lacks = entry.kind === 'promise' && isNear(entry.promise, now) ? lacksText(entry.promise, speech) : undefined;
  return (
    <li className={styles.promise} data-testid={`day-${entry.kind}`}>
      <span className={styles.time} data-late={isLate}>
        {isLate ? t('promise.late') : format.moment(whenOf(entry))}
      </span>
      <span className={styles.grow}>
        <bdi>{words ?? name}</bdi>{' '}
        <bdi className={styles.soft}>{words === undefined ? (ticket?.subject ?? '') : name}</bdi>
        {lacks && <span className={styles.lacks}>{lacks}</span>}
      </span>
      {ticket && <Button onClick={() => onOpen(ticket.url)}>{t('day.openTicket')}</Button>}
    </li>
  );
}

/** What waits for this agent: promises by their time, replies not sent, choices that customers have not made. */
export function MyDay({ entries, now, onOpen, onBack }: Props) {
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
                <Line key={idOf(entry)} entry={entry} now={now} onOpen={onOpen} />
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}
