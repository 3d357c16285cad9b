import { useEffect, useState } from 'react';
import { Composer } from '@/components/practice/Composer';
import { Inbox } from '@/components/practice/Inbox';
import { TicketView } from '@/components/practice/TicketView';
import { Button } from '@/components/ui/Button';
import { useSpeech } from '@/components/ui/speech';
import { forgetSent, keepSent, readSent } from './sentMessages';
import styles from './Practice.module.css';
import type { PracticeTicket } from './tickets';

/** The number of the open ticket, as the address has it. */
const openTicket = (): string | undefined => /^#\/(\d+)$/.exec(location.hash)?.[1];

function useOpenTicket(): string | undefined {
  const [id, setId] = useState(openTicket);
  useEffect(() => {
    const changed = (): void => setId(openTicket());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return id;
}

/** A small helpdesk to try the panel on: an inbox, a ticket, an editor and *Send*. */
export function Practice({ tickets, agentName }: { tickets: readonly PracticeTicket[]; agentName: string }) {
  const { t } = useSpeech();
  const [sent, setSent] = useState(readSent);
  const id = useOpenTicket();
  const ticket = tickets.find((each) => each.id === id);
  const send = (mode: 'public' | 'note', text: string): void => {
    if (!ticket) return;
    const role = mode === 'note' ? 'note' : 'agent';
    const author = agentName || t('practice.you');
    setSent(keepSent(ticket.id, { id: `${ticket.id}-s${Date.now()}`, role, author, at: Date.now(), text }));
  };
  return (
    <div className={styles.desk}>
      <nav className={styles.inbox} aria-label={t('practice.inbox')}>
        <header className={styles.brand}>
          <h1>{t('practice.title')}</h1>
          <Button kind="quiet" onClick={() => setSent(forgetSent())}>
            {t('practice.reset')}
          </Button>
        </header>
        <Inbox tickets={tickets} openId={id} answered={new Set(Object.keys(sent))} />
      </nav>
      <main className={styles.main}>
        {ticket ? (
          <>
            <TicketView ticket={ticket} sent={sent[ticket.id] ?? []} />
            <Composer
              key={ticket.id}
              language={ticket.language}
              startsWithNote={ticket.channel === 'phone'}
              onSend={send}
            />
          </>
        ) : (
          <div className={styles.welcome}>
            <h2>{t('practice.welcome')}</h2>
            <p>{t('practice.how')}</p>
          </div>
        )}
      </main>
    </div>
  );
}
