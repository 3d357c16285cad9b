import { useState } from 'react';
import { useStore } from 'zustand';
import { Facts } from '@/components/facts/Facts';
import { PromiseForm } from '@/components/history/PromiseForm';
import { Offers } from '@/components/offers/Offers';
import { Plays } from '@/components/plays/Plays';
import { Listening } from '@/components/talk/Listening';
import * as caring from '@/lib/desk/caring';
import type { Desk } from '@/lib/desk/desk';
import { finishListening } from '@/lib/desk/listening';
import { addPlayText } from '@/lib/desk/playing';
import { setAmount, toggleOffer } from '@/lib/desk/replying';
import type { OpenTicket } from '@/lib/desk/state';
import { CloseEarly } from './Close';
import { Decided } from './Decided';
import { Next } from './Next';
import { Past } from './Past';
import { Steps } from './Steps';
import { Mind } from './Mind';
import type { Circumstances } from './services';

interface Props {
  open: OpenTicket;
  desk: Desk;
  circumstances: Circumstances;
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
      <Mind open={open} desk={desk} isExpert={circumstances.settings.isExpert} />
      <Next open={open} desk={desk} circumstances={circumstances} />
      <Plays
        plays={advice.plays}
        isExpert={circumstances.settings.isExpert}
        onStep={(tick, isDone) => void caring.tickItem(desk, tick, isDone ? 'done' : 'open')}
        onText={(play, index) => addPlayText(desk, play, index)}
      />
      <Steps open={open} desk={desk} circumstances={circumstances} />
      {advice.next.code !== 'listen' && (
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
      )}
      <Decided open={open} desk={desk} circumstances={circumstances} />
      <Past open={open} desk={desk} />
      <CloseEarly open={open} desk={desk} />
    </>
  );
}
