import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Checklist } from '@/components/checklist/Checklist';
import { Facts } from '@/components/facts/Facts';
import { Notes } from '@/components/history/Notes';
import { PromiseForm } from '@/components/history/PromiseForm';
import { Promises } from '@/components/history/Promises';
import { Timeline } from '@/components/history/Timeline';
import { Offers } from '@/components/offers/Offers';
import { Listening } from '@/components/talk/Listening';
import * as caring from '@/lib/desk/caring';
import type { Desk } from '@/lib/desk/desk';
import { setAmount, toggleOffer } from '@/lib/desk/replying';
import type { OpenTicket } from '@/lib/desk/state';
import type { Entry } from '@/lib/history/entries';
import { readTimeline } from '@/lib/history/timeline';
import { CloseEarly } from './Close';
import { Decided } from './Decided';
import { Next } from './Next';
import type { Circumstances } from './services';

interface Props {
  open: OpenTicket;
  desk: Desk;
  circumstances: Circumstances;
}

function Past({ open, desk }: Pick<Props, 'open' | 'desk'>) {
  const { record } = open;
  const [entries, setEntries] = useState<readonly Entry[] | undefined>();
  const { customer } = record;
  const load = (): void => {
    if (customer) void readTimeline(desk.parts.db, customer).then(setEntries);
  };
  // A list that was opened follows what happens.
  useEffect(() => {
    if (entries) load();
    // oxlint-disable-next-line react/exhaustive-deps -- `entries` only tells whether the list was opened
  }, [record]);
  return (
    <>
      <Promises
        promises={record.promises}
        now={desk.parts.now()}
        onKeep={(promise) => void caring.keepPromise(desk, promise)}
        onMove={(promise, due) => void caring.movePromise(desk, promise, due)}
        onCancel={(promise) => void caring.cancelPromise(desk, promise)}
        onMake={(promise) => void caring.makePromise(desk, promise)}
      />
      <Notes
        notes={record.notes}
        draft={record.draft.note}
        onWrite={(note) => desk.edit({ note })}
        onAdd={() => void caring.addNote(desk)}
        onRemove={(id) => void caring.removeNote(desk, id)}
      />
      {customer && (
        <Timeline
          entries={entries}
          count={record.cases.length}
          checklist={desk.parts.policy().checklist}
          onOpen={load}
        />
      )}
    </>
  );
}

/** While the caller speaks: their points and the clock; a pause can be agreed at any time. */
function Hearing({ open, desk }: Pick<Props, 'open' | 'desk'>) {
  const [isPausing, setPausing] = useState(false);
  const { draft } = open.record;
  return (
    <>
      <Listening
        since={draft.listeningSince}
        heard={draft.heard}
        onHear={(heard, listeningSince) => desk.edit({ heard, listeningSince })}
        onFinished={() => void caring.finishListening(desk)}
        onPause={() => setPausing(true)}
      />
      {isPausing && (
        <PromiseForm
          now={desk.parts.now()}
          contact={open.ticket.requester.phones[0] ?? ''}
          onMake={(promise) => {
            setPausing(false);
            void caring.makePromise(desk, promise);
          }}
          onClose={() => setPausing(false)}
        />
      )}
    </>
  );
}

/** The open ticket as a case: facts, next step, checklist, offers, promises, notes and what was before. */
export function TicketBody({ open, desk, circumstances }: Props) {
  const { advice, record, found } = open;
  const { draft } = record;
  const like = useStore(desk.parts.store, (state) => state.like);
  if (advice.facts.channel === 'phone' && !draft.hasFinished) {
    return (
      <>
        <Hearing open={open} desk={desk} />
        <Past open={open} desk={desk} />
        <CloseEarly open={open} desk={desk} />
      </>
    );
  }
  return (
    <>
      <Facts
        chips={advice.chips}
        wanted={advice.wanted}
        found={found}
        currency={advice.currency}
        texts={open.ticket}
        heat={draft.heat}
        customerType={draft.customerType}
        talk={advice.talk}
        language={draft.language}
        spoken={desk.parts.languages.spoken}
        onConfirm={(chip) => void caring.confirmFacts(desk, chip)}
        onConfirmAll={() => void caring.confirmAll(desk)}
        onSet={(chip, value) => void caring.setFact(desk, chip.name, value)}
        onGap={(values) => void caring.setFacts(desk, values)}
        onLanguage={(language) => desk.edit({ language })}
        onCopy={(text) => void desk.copy(text)}
        onTalk={(change) => desk.edit(change)}
      />
      <Next open={open} desk={desk} circumstances={circumstances} />
      <Checklist
        progress={advice.checklist}
        isQuick={advice.isQuick}
        isExpert={circumstances.settings.isExpert}
        onTick={(id, state, reason) => void caring.tickItem(desk, id, state, reason)}
      />
      <Offers
        advice={advice}
        policy={circumstances.policy}
        like={like}
        chosen={draft.chosen}
        level={circumstances.settings.level}
        onToggle={(id) => toggleOffer(desk, id)}
        onAsk={(id) => void import('@/lib/desk/asking').then(({ ask }) => ask(desk, id))}
        onAmount={(id, amount) => setAmount(desk, id, amount)}
      />
      <Decided open={open} desk={desk} circumstances={circumstances} />
      <Past open={open} desk={desk} />
      <CloseEarly open={open} desk={desk} />
    </>
  );
}
