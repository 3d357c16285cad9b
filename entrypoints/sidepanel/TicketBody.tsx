import { useStore } from 'zustand';
import { Facts } from '@/components/facts/Facts';
import { Offers } from '@/components/offers/Offers';
import { ReviewLine } from '@/components/next/ReviewLine';
import { Plays } from '@/components/plays/Plays';
import * as caring from '@/lib/desk/caring';
import { copyText } from '@/lib/desk/copying';
import type { Desk } from '@/lib/desk/desk';
import { isListening } from '@/lib/desk/listening';
import { addPlayText } from '@/lib/desk/playing';
import { setAmount, setLanguage, toggleOffer } from '@/lib/desk/replying';
import type { OpenTicket } from '@/lib/desk/state';
import { givenIn } from '@/lib/history/given';
import { keyText } from '@/lib/ticket/contract';
import { CloseEarly } from './Close';
import { Decided } from './Decided';
import { Next } from './Next';
import { Past } from './Past';
import { Steps } from './Steps';
import { Mind } from './Mind';
import type { Circumstances } from './services';
import { Hearing, Talk } from './Talk';

interface Props {
  open: OpenTicket;
  desk: Desk;
  circumstances: Circumstances;
}

/** What the case is about, as far as it is known. */
function About({ open, desk }: Pick<Props, 'open' | 'desk'>) {
  const { advice, record, found } = open;
  const { draft } = record;
  return (
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
      onLanguage={(language) => setLanguage(desk, language)}
      onCopy={(text) => void copyText(desk, text)}
      onTalk={(change) => desk.edit(change)}
    />
  );
}

/** The open ticket as a case: facts, next step, checklist, offers, promises, notes and what was before. */
export function TicketBody({ open, desk, circumstances }: Props) {
  const { advice, record } = open;
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
      <About open={open} desk={desk} />
      <Mind open={open} desk={desk} isExpert={circumstances.settings.isExpert} />
      <Next open={open} desk={desk} circumstances={circumstances} />
      <Talk key={key} open={open} desk={desk} />
      {advice.review && <ReviewLine {...advice.review} isExpert={circumstances.settings.isExpert} />}
      <Plays
        plays={advice.plays}
        isExpert={circumstances.settings.isExpert}
        onStep={(tick, isDone) => void caring.tickItem(desk, tick, isDone ? 'done' : 'open')}
        onText={(play, text) => addPlayText(desk, play, text)}
      />
      <Steps open={open} desk={desk} circumstances={circumstances} />
      {advice.next.code !== 'listen' && (
        <Offers
          advice={advice}
          policy={circumstances.policy}
          like={like}
          chosen={draft.chosen}
          given={givenIn(record).map(({ option }) => option)}
          level={circumstances.standing.level}
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
