import { metaOf } from '@/lib/languages';
import { useSpeech } from '../ui/speech';
import styles from './practice.module.css';

interface InboxTicket {
  id: string;
  subject: string;
  language: string;
  channel: string;
  requester: { name: string };
}

interface Props {
  tickets: readonly InboxTicket[];
  openId: string | undefined;
  answered: ReadonlySet<string>;
}

/** The tickets, each in its own language and direction. */
export function Inbox({ tickets, openId, answered }: Props) {
  const { t } = useSpeech();
  return (
    <ul>
      {tickets.map(({ id, subject, language, channel, requester }) => (
        <li key={id}>
          <a href={`#/${id}`} className={styles.row} aria-current={id === openId ? 'page' : undefined}>
            <span className={styles.meta}>
              #{id} · {t(`channel.${channel}`)}
              {answered.has(id) && <span className={styles.answered}> · {t('practice.answered')}</span>}
            </span>
            <span className={styles.subject} dir={metaOf(language).direction} lang={language}>
              {subject}
            </span>
            <bdi className={styles.meta} lang={language}>
              {requester.name}
            </bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
