import { useStore } from 'zustand';
import { NextCard } from '@/components/next/NextCard';
import { Choice, Unsent } from '@/components/next/ReplyState';
import type { NextStep } from '@/lib/advice/next';
import * as caring from '@/lib/desk/caring';
import type { Desk } from '@/lib/desk/desk';
import { finishListening } from '@/lib/desk/listening';
import { beginReply, writeReply } from '@/lib/desk/replying';
import { confirmSent, dropReply, editAgain } from '@/lib/desk/sending';
import type { OpenTicket } from '@/lib/desk/state';
import { CloseNext } from './Close';
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
    case 'sayWhatHappens':
    case 'useDecision':
      return void writeReply(desk, next.chosen);
    case 'listen':
      return void finishListening(desk);
    case 'askGoal':
    case 'checkIn':
    case 'answerPoints':
    case 'answerAgain':
    case 'announceHandover':
    case 'explainNotOurs':
    case 'answerReview':
      return void writeReply(desk, []);
    case 'explainRefusal':
      return void beginReply(desk);
    case 'confirmGuess':
      return void caring.confirmFacts(desk, ...next.guesses);
    default:
  }
}

/** The next best step of the open ticket, or what its reply waits for. */
export function Next({ open, desk, circumstances }: Props) {
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
        wrote={advice.view.takenBy}
        onChoose={(grant) => void caring.recordChoice(desk, next.reply.id, grant)}
      />
    );
  }
  if (next.code === 'close') return <CloseNext open={open} desk={desk} />;
  return (
    <NextCard
      next={next}
      isCall={advice.facts.channel === 'phone'}
      confirms={chips.filter(({ status }) => status === 'suggested').length}
      isExpert={circumstances.settings.isExpert}
      isReading={open.isReading}
      now={desk.parts.now()}
      onRefuse={(guesses) => void caring.refuseGuesses(desk, guesses)}
      onAct={(step) => (step.code === 'closed' ? void caring.reopenCase(desk) : follow(desk, step))}
    />
  );
}
