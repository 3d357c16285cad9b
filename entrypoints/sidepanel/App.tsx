import { useState } from 'react';
import { useStore } from 'zustand';
import { NotComplaint } from '@/components/empty/NotComplaint';
import { HistoryLineView } from '@/components/header/HistoryLineView';
import { SpeechProvider, useSpeech } from '@/components/ui/speech';
import { answerPraise } from '@/lib/desk/praise';
import type { OpenTicket } from '@/lib/desk/state';
import { keyText } from '@/lib/ticket/contract';
import type { Speech } from '@/lib/i18n/i18n';
import styles from './App.module.css';
import { Day } from './Day';
import { Header } from './Header';
import { NoTicket } from './NoTicket';
import type { Circumstances, Services } from './services';
import { StatusLine } from './StatusLine';
import { useShortcuts } from './shortcuts';
import { TicketBody } from './TicketBody';
import { Tray } from './Tray';
import { Warnings } from './Warnings';

interface Props {
  speech: Speech;
  services: Services;
  circumstances: Circumstances;
}

/** The note that passes praise on, where the words are those of praise. */
function praiseIn({ found, advice }: OpenTicket, t: Speech['t']): string | undefined {
  const { evidence } = found.complaint;
  const isPraise = advice.isComplaint === 'no' && evidence.source === 'text';
  return isPraise ? t('praise.note', { quote: evidence.quote }) : undefined;
}

/** What lies between header and tray: the ticket's case, one line when it is no complaint, or why there is none. */
function Main({
  services,
  circumstances,
  isOpened,
  onOpen,
}: Omit<Props, 'speech'> & { isOpened: boolean; onOpen: () => void }) {
  const { t } = useSpeech();
  const page = useStore(services.desk.parts.store, (state) => state.page);
  const open = useStore(services.desk.parts.store, (state) => state.open);
  const isToDecide = useStore(services.desk.parts.store, ({ found }) => (found?.requests.length ?? 0) > 0);
  const isTicket = page.kind === 'report' && page.tagged.report.kind === 'ticket';
  if (!isTicket) return <NoTicket page={page} services={services} />;
  if (!open) return null;
  const { advice, record } = open;
  const isComplaint =
    advice.isComplaint === 'yes' ||
    isOpened ||
    isToDecide ||
    (record.draft.isWriting && !record.draft.isPraise) ||
    advice.facts.channel === 'phone';
  return (
    <>
      <HistoryLineView line={advice.line} isKnown={record.customer !== undefined} />
      <Warnings open={open} desk={services.desk} />
      {isComplaint ? (
        <TicketBody open={open} desk={services.desk} circumstances={circumstances} />
      ) : (
        // Not said before the ticket was read to its end: the line would give way to the whole case a moment later.
        !open.isReading && (
          <NotComplaint
            isComplaint={advice.isComplaint === 'no' ? 'no' : 'unsure'}
            orders={advice.chips.some(({ name, value }) => name === 'order' && value !== undefined) ? 1 : 0}
            openPromises={advice.line.openPromises}
            praise={praiseIn(open, t)}
            onPraise={(note) => void answerPraise(services.desk, note)}
            onOpen={onOpen}
          />
        )
      )}
    </>
  );
}

/** The agent's panel: a fixed header, a scrolling case, a fixed reply tray. */
export function App({ speech, services, circumstances }: Props) {
  const { store } = services.desk.parts;
  const key = useStore(store, (state) => (state.ticket ? keyText(state.ticket.key) : ''));
  // My day gives way to the next ticket that is opened; what was taken for a complaint stays one when it is come back to.
  const [dayAt, setDayAt] = useState<string | undefined>();
  const [opened, setOpened] = useState('');
  if (dayAt !== undefined && dayAt !== key) setDayAt(undefined);
  const isDay = dayAt === key;
  const isOpened = key !== '' && opened === key;
  const setDay = (isOpen: boolean): void => setDayAt(isOpen ? key : undefined);
  useShortcuts({ toggleDay: () => setDay(!isDay), open: () => setOpened(key) });
  return (
    <SpeechProvider speech={speech}>
      <div className={styles.panel}>
        <Header services={services} circumstances={circumstances} isDayOpen={isDay} onDay={() => setDay(!isDay)} />
        <main className={styles.main}>
          {isDay ? (
            <Day services={services} onBack={() => setDay(false)} />
          ) : (
            <Main services={services} circumstances={circumstances} isOpened={isOpened} onOpen={() => setOpened(key)} />
          )}
        </main>
        <StatusLine store={store} />
        {!isDay && <Tray services={services} isOpened={isOpened} />}
      </div>
    </SpeechProvider>
  );
}
