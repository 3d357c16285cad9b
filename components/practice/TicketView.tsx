import { Fragment, type ReactNode } from 'react';
import { metaOf } from '@/lib/languages';
import { useSpeech } from '../ui/speech';
import { CallCard } from './CallCard';
import styles from './practice.module.css';

interface ViewMessage {
  id: string;
  role: 'customer' | 'agent' | 'note';
  author: string;
  at: number;
  text: string;
}

interface ViewTicket {
  id: string;
  subject: string;
  status: 'open';
  channel: string;
  language: string;
  requester: { name: string; email?: string; phone?: string; id: string };
  tags: readonly string[];
  fields: readonly { label: string; value: string }[];
  messages: readonly ViewMessage[];
}

/** Parts of a text, which have no identity but their place. */
const parts = (texts: readonly string[], show: (text: string, index: number) => ReactNode): ReactNode =>
  // oxlint-disable-next-line react/no-array-index-key
  texts.map((text, index) => <Fragment key={index}>{show(text, index)}</Fragment>);

function Message({ message, language }: { message: ViewMessage; language: string }) {
  const { t, format } = useSpeech();
  const { id, role, author, at, text } = message;
  return (
    <article className={styles.message} data-practice="message" data-id={id} data-role={role}>
      <header className={styles.meta}>
        <strong data-practice="author">
          <bdi>{author}</bdi>
        </strong>
        {role === 'note' && <span> · {t('practice.note')}</span>}
        <span> · </span>
        <time dateTime={new Date(at).toISOString()}>{format.moment(at)}</time>
      </header>
      <div className={styles.text} data-practice="text" lang={language} dir="auto">
        {parts(text.split('\n\n'), (paragraph) => (
          <p>{parts(paragraph.split('\n'), (line, index) => (index > 0 ? [<br key="break" />, line] : line))}</p>
        ))}
      </div>
    </article>
  );
}

/** One ticket as a helpdesk shows it. Its marks are what the practice reader reads. */
export function TicketView({ ticket, sent }: { ticket: ViewTicket; sent: readonly ViewMessage[] }) {
  const { t } = useSpeech();
  const { requester, language } = ticket;
  return (
    <div data-practice="ticket" data-ticket={ticket.id} data-channel={ticket.channel} className={styles.ticket}>
      <header className={styles.head}>
        <h2 data-practice="subject" lang={language} dir={metaOf(language).direction}>
          {ticket.subject}
        </h2>
        <p className={styles.meta}>
          #{ticket.id} · {t(`channel.${ticket.channel}`)} ·{' '}
          <span data-practice="status">{t(`practice.${ticket.status}`)}</span>
          {ticket.tags.map((tag) => (
            <span key={tag} className={styles.tag} data-practice="tag" lang={language}>
              {tag}
            </span>
          ))}
        </p>
      </header>
      {ticket.channel === 'phone' && <CallCard name={requester.name} phone={requester.phone ?? ''} />}
      <div className={styles.columns}>
        <div data-practice="thread" className={styles.thread}>
          {[...ticket.messages, ...sent].map((message) => (
            <Message key={message.id} message={message} language={language} />
          ))}
        </div>
        <aside className={styles.side} aria-label={t('practice.customer')}>
          <p data-practice="name">
            <bdi>{requester.name}</bdi>
          </p>
          {requester.email && <p data-practice="email">{requester.email}</p>}
          {requester.phone && (
            <p data-practice="phone">
              <bdi dir="ltr">{requester.phone}</bdi>
            </p>
          )}
          <p className={styles.meta} data-practice="customer-id">
            {requester.id}
          </p>
          <dl lang={language}>
            {ticket.fields.map(({ label, value }) => (
              <div key={label} data-practice="field">
                <dt data-practice="label">
                  <bdi>{label}</bdi>
                </dt>
                <dd data-practice="value">
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </aside>
      </div>
    </div>
  );
}
