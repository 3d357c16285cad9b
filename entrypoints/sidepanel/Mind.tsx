import { TalkLines } from '@/components/talk/TalkLines';
import { useSpeech } from '@/components/ui/speech';
import { answerDue, promiseAnswer } from '@/lib/desk/committing';
import type { Desk } from '@/lib/desk/desk';
import { writeReply } from '@/lib/desk/replying';
import type { OpenTicket } from '@/lib/desk/state';

/** What to bear in mind in the talk of the open ticket. */
export function Mind({ open, desk, isExpert }: { open: OpenTicket; desk: Desk; isExpert: boolean }) {
  const { t, format } = useSpeech();
  return (
    <TalkLines
      lines={open.lines}
      isExpert={isExpert}
      answerDay={format.day(answerDue(desk))}
      onAskGoal={() => void writeReply(desk, [])}
      onPromise={() => void promiseAnswer(desk, t('promiseKind.reply'))}
    />
  );
}
