import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Checklist } from '@/components/checklist/Checklist';
import { Facts } from '@/components/facts/Facts';
import { Notes } from '@/components/history/Notes';
import { Promises } from '@/components/history/Promises';
import { Timeline } from '@/components/history/Timeline';
import { NextCard } from '@/components/next/NextCard';
import { Choice, Unsent } from '@/components/next/ReplyState';
import { Offers } from '@/components/offers/Offers';
import * as caring from '@/lib/desk/caring';
import type { Desk } from '@/lib/desk/desk';
import { isListening } from '@/lib/desk/listening';
import { setAmount, toggleOffer, writeReply } from '@/lib/desk/replying';
import { confirmSent, dropReply, editAgain } from '@/lib/desk/sending';
import type { OpenTicket } from '@/lib/desk/state';
import type { Entry } from '@/lib/history/entries';
import { readTimeline } from '@/lib/history/timeline';
import type { NextStep } from '@/lib/advice/next';
import { keyText } from '@/lib/ticket/contract';
import { CloseEarly, CloseNext } from './Close';
import { Decided } from './Decided';
import type { Circumstances } from './services';
import { Hearing, Talk } from './Talk';

interface Props {
  open: OpenTicket;
  desk: Desk;
  circumstances: Circumstances;
}

/** What the button of the next best step does. */
function follow(desk: Desk, next: NextStep): void {
  switch (next.code) {
    case 'concede':
      return void writeReply(desk, [next.option]);
    case 'giveEntitlement':
    case 'offerChoice':
    case 'apologise':
    case 'useDecision':
      return void writeReply(desk, next.chosen);
    case 'askGoal':
    case 'explainNotOurs':
    case 'answerReview':
      return void writeReply(desk, []);
    default:
  }
}

function Next({ open, desk, circumstances }: Props) {
  const { advice, record } = open;
  const { next, chips } = advice;
  // The tray below says it already.
  if (next.code === 'insert') return null;
  if (next.code === 'send') {
    return (
      <Unsent
        reply={next.reply}
        onSent={() => void confirmSent(desk, next.reply)}
        onDropped={() => void dropReply(desk, next.reply)}
        onAgain={() => void editAgain(desk, next.reply)}
      />
    );
  }
  if (next.code === 'recordChoice') {
    return (
      <Choice
        reply={next.reply}
        grants={record.grants}
        onChoose={(grant) => void caring.recordChoice(desk, next.reply.id, grant)}
      />
    );
  }
  if (next.code === 'close') return <CloseNext open={open} desk={desk} />;
  return (
    <NextCard
      next={next}
      confirms={chips.filter(({ status }) => status === 'suggested').length}
      isExpert={circumstances.settings.isExpert}
      isReading={open.isReading}
      now={desk.parts.now()}
      onAct={(step) => (step.code === 'closed' ? void caring.reopenCase(desk) : follow(desk, step))}
    />
  );
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

/** The open ticket as a case: facts, next step, checklist, offers, promises, notes and what was before. */
export function TicketBody({ open, desk, circumstances }: Props) {
  const { advice, record, found } = open;
  const { draft } = record;
  const like = useStore(desk.parts.store, (state) => state.like);
  const key = keyText(open.ticket.key);
  if (isListening(open)) {
    return (
      <>
        <Hearing key={key} open={open} desk={desk} />
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
        heat={draft.heat}
        customerType={draft.customerType}
        onConfirm={(chip) => void caring.confirmFact(desk, chip)}
        onConfirmAll={() => void caring.confirmAll(desk)}
        onSet={(chip, value) => void caring.setFact(desk, chip.name, value)}
        onCopy={(text) => void desk.copy(text)}
        onTalk={(change) => desk.edit(change)}
      />
      <Next open={open} desk={desk} circumstances={circumstances} />
      <Talk key={key} open={open} desk={desk} />
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
