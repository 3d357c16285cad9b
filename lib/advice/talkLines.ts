import { isLive, isReview, isWritten, type CaseView } from '../checklist/item';
import { MINUTE } from '../kernel/time';
import { addWorkingMinutes } from '../kernel/workingTime';
import { teamHours } from './approvals';
import { firstReplyTarget, handedAround } from './conversation';
import type { AdviceInput } from './input';
import { isHeardOut } from './heardOut';

/** What calms the talk, by how heated it is (R85). */
type Soothing = 'option' | 'pause' | 'call' | 'senior';

/** Something to bear in mind in the talk, one line each. */
export type TalkLine =
  | { code: 'soothe'; step: Soothing }
  | { code: 'firstContact' }
  | { code: 'goalMissing'; count: number }
  | { code: 'noApology' }
  | { code: 'handedAround'; count: number }
  | { code: 'answerBy'; at: number; isLate: boolean }
  | { code: 'nextContact'; at: number }
  | { code: 'noNextContact' };

/** So many messages of the customer, or so long a call, without a word on what they want: then it is asked (R15). */
const MANY_MESSAGES = 3;
const LONG_CALL = 10 * MINUTE;
/** From so many hand-overs on the customer is being passed around (R2). */
const PING_PONG = 2;

interface Seen {
  view: CaseView;
  caseId: string;
  /** Something is about to be offered. */
  isOffering: boolean;
  isComplaint: boolean;
}

/**
 * Regret is in every reply; from there it goes on to an option, a pause or a call, and somebody senior. A little heat is heard in any complaint,
 * however polite: only a person says it of a customer.
 */
function soothing(view: CaseView, { record, found }: AdviceInput): TalkLine[] {
  const { heat } = view.talk;
  if (heat === 0 || (heat === 2 && (view.pause || view.hasCallback || isReview(view)))) return [];
  // Nothing is offered to somebody who is still being heard out.
  if (heat === 1 && (record.draft.heat === undefined || isHeardOut(view))) return [];
  const later: Soothing = isLive(view) ? 'pause' : 'call';
  if (heat === 2 && later === 'call' && found.declinesCalls) return [];
  return [{ code: 'soothe', step: heat === 1 ? 'option' : heat === 2 ? later : 'senior' }];
}

/** The talk goes on and nobody has said what the customer wants. */
function goalLine({ facts, customerMessages }: CaseView, { record, now }: AdviceInput): TalkLine[] {
  const { listeningSince = now, hasFinished } = record.draft;
  const isLong = customerMessages >= MANY_MESSAGES || (hasFinished === true && now - listeningSince > LONG_CALL);
  return !facts.goal && isLong ? [{ code: 'goalMissing', count: customerMessages }] : [];
}

/** Money without a word of regret before it (R16). What is said on the phone stands nowhere. */
function apologyLine(view: CaseView, isOffering: boolean): TalkLine[] {
  const { apologies, replies, draft } = view;
  return isOffering && isWritten(view) && replies.length > 0 && apologies === 0 && !draft?.hasApology
    ? [{ code: 'noApology' }]
    : [];
}

/** When the customer hears from us next: never unset while the case is open (R69, L4). */
function contactLine({ view, caseId }: Seen, input: AdviceInput): TalkLine[] {
  const { record, policy, now, zone, ticket } = input;
  const dues = record.promises.filter(({ state, case: ofCase }) => state === 'open' && ofCase === caseId);
  if (dues.length > 0) return [{ code: 'nextContact', at: Math.min(...dues.map(({ due }) => due)) }];
  const from = ticket.messages.find(({ role }) => role === 'customer')?.at;
  if (!view.firstReply && from !== undefined) {
    const at = addWorkingMinutes(from, firstReplyTarget(input, view.facts.tier === 'vip'), teamHours(policy), zone);
    return [{ code: 'answerBy', at, isLate: at < now }];
  }
  // Where the last word is theirs, the next step is to answer.
  const isOpen =
    view.replies.length > 0 && !view.hasReplied && view.confirmedBy === undefined && view.followUp === undefined;
  return isOpen ? [{ code: 'noNextContact' }] : [];
}

/** What to bear in mind in the talk of a complaint, first what matters most; nothing for other tickets and once it is closed. Pure. */
export function talkLines(seen: Seen, input: AdviceInput): TalkLine[] {
  const { view, isComplaint, isOffering } = seen;
  if (!isComplaint || view.isClosed) return [];
  const around = handedAround(input) + (view.handover ? 1 : 0);
  const isFirst = view.replies.length === 0 && !view.facts.isRepeat;
  return [
    ...soothing(view, input),
    ...apologyLine(view, isOffering),
    ...goalLine(view, input),
    ...(around >= PING_PONG ? [{ code: 'handedAround' as const, count: around }] : []),
    ...contactLine(seen, input),
    ...(isFirst ? [{ code: 'firstContact' as const }] : []),
  ];
}
