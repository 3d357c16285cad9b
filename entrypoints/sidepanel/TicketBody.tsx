import { useState } from 'react';
import { useStore } from 'zustand';
import { Checklist } from '@/components/checklist/Checklist';
import { Facts } from '@/components/facts/Facts';
import { PromiseForm } from '@/components/history/PromiseForm';
import { NextCard } from '@/components/next/NextCard';
import { Choice, Unsent } from '@/components/next/ReplyState';
import { Offers } from '@/components/offers/Offers';
import { ReviewLine } from '@/components/next/ReviewLine';
import { Plays } from '@/components/plays/Plays';
import { Listening } from '@/components/talk/Listening';
import * as caring from '@/lib/desk/caring';
import type { Desk } from '@/lib/desk/desk';
import { finishListening } from '@/lib/desk/listening';
import { addPlayText } from '@/lib/desk/playing';
import { setAmount, toggleOffer, writeReply } from '@/lib/desk/replying';
import { confirmSent, dropReply, editAgain } from '@/lib/desk/sending';
import type { OpenTicket } from '@/lib/desk/state';
import type { NextStep } from '@/lib/advice/next';
import { CloseEarly, CloseNext } from './Close';
import { Decided } from './Decided';
import { Past } from './Past';
import type { Circumstances } from './services';

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
  const tied = useStore(desk.parts.store, (state) => state.tied);
  // The tray below says it already.
  if (next.code === 'insert') return null;
  if (next.code === 'send') {
    return (
      <Unsent
        reply={next.reply}
        tied={tied?.reply === next.reply.id ? tied.quote : undefined}
        onSent={(reason) => void confirmSent(desk, next.reply, reason)}
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
        onFinished={() => void finishListening(desk)}
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
        heat={draft.heat}
        customerType={draft.customerType}
        onConfirm={(chip) => void caring.confirmFact(desk, chip)}
        onConfirmAll={() => void caring.confirmAll(desk)}
        onSet={(chip, value) => void caring.setFact(desk, chip.name, value)}
        onCopy={(text) => void desk.copy(text)}
        onTalk={(change) => desk.edit(change)}
      />
      <Next open={open} desk={desk} circumstances={circumstances} />
      {advice.review && <ReviewLine {...advice.review} isExpert={circumstances.settings.isExpert} />}
      <Plays
        plays={advice.plays}
        isExpert={circumstances.settings.isExpert}
        onStep={(tick, isDone) => void caring.tickItem(desk, tick, isDone ? 'done' : 'open')}
        onText={(play, index) => addPlayText(desk, play, index)}
      />
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
