import type { CaseView } from '../checklist/item';
import { asciiDigits } from '../kernel/text';
import { MINUTE } from '../kernel/time';
import { workingMinutesBetween } from '../kernel/workingTime';
import { listedSpans } from '../reply/tone/quoted';
import type { Message } from '../ticket/contract';
import { teamHours } from './approvals';
import type { AdviceInput } from './input';
import { repliesOf, sentRows } from './sentReplies';

type Conversation = Pick<
  CaseView,
  | 'replies'
  | 'apologies'
  | 'commitments'
  | 'firstReply'
  | 'listed'
  | 'wasInterrupted'
  | 'confirmedBy'
  | 'takenBy'
  | 'hasReplied'
>;

/** Nobody reads a letter and answers it within this time: such a message is a machine's. */
const BY_MACHINE = 20_000;
/** A message of ours between two of the customer's that are so close together has come into their words. */
const AT_ONCE = MINUTE / 2;
/** Where the team has set no target (handbook L3). */
const USUAL_TARGET = 240;
/** Of a customer whose time is dear the target is half (R55). */
const VIP_SHARE = 0.5;
const LONGEST_CHOICE = 300;
/** What is looked at of the thread for options: long threads are opened as fast as short ones. */
const NEWEST = 20;
const LONGEST = 4000;

const isLetter = ({ channel }: AdviceInput['ticket']): boolean => channel !== 'chat' && channel !== 'phone';

/** Messages of our people in the thread; what answers a letter within seconds was sent by a machine. */
export function answersIn({ ticket }: Pick<AdviceInput, 'ticket'>): Message[] {
  const { messages } = ticket;
  return messages.filter(({ role, at }, index) => {
    if (role !== 'agent') return false;
    const before = messages.slice(0, index).findLast((each) => each.role === 'customer')?.at;
    return !isLetter(ticket) || at === undefined || before === undefined || at - before > BY_MACHINE;
  });
}

const earliest = (times: readonly (number | undefined)[]): number | undefined => {
  const known = times.filter((at) => at !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
};

/** Within how many working minutes the team answers first (R70). */
export function firstReplyTarget({ ticket, policy }: Pick<AdviceInput, 'ticket' | 'policy'>, isVip: boolean): number {
  const usual = policy.deadlines.firstReplyMinutes[ticket.channel ?? 'email'] ?? USUAL_TARGET;
  return isVip ? usual * VIP_SHARE : usual;
}

/** The first answer of a person in working minutes against the team's target (R70); undefined while there is none. */
function firstReplyIn(input: AdviceInput, caseId: string, isVip: boolean): CaseView['firstReply'] {
  const { ticket, policy, zone } = input;
  const answers = answersIn(input);
  const sent = sentRows(input, caseId);
  if (answers.length + sent.length === 0) return undefined;
  const target = firstReplyTarget(input, isVip);
  const from = ticket.messages.find(({ role }) => role === 'customer')?.at;
  const until = earliest([...answers.map(({ at }) => at), ...sent.map(({ sentAt }) => sentAt)]);
  if (from === undefined || until === undefined) return { target };
  return { target, minutes: Math.round(workingMinutesBetween(from, until, teamHours(policy), zone)) };
}

/** Whether one of us wrote into the customer's words (R8); undefined where the page tells no times. */
function wasInterrupted({ ticket: { messages } }: AdviceInput): boolean | undefined {
  const talk = messages.filter(({ role }) => role === 'customer' || role === 'agent');
  if (talk.length === 0 || talk.some(({ at }) => at === undefined)) return undefined;
  return talk.some(({ role, at = 0 }, index) => {
    const [before, after] = [talk[index - 1], talk[index + 1]];
    const isBetween = role === 'agent' && before?.role === 'customer' && after?.role === 'customer';
    return isBetween && at - (before.at ?? 0) < AT_ONCE && (after.at ?? 0) - at < AT_ONCE;
  });
}

/** How many lines the longest list has that we wrote: they may be options. */
const listedIn = (input: AdviceInput): number =>
  Math.max(
    0,
    ...answersIn(input)
      .slice(-NEWEST)
      .map(({ text }) => listedSpans(text.slice(0, LONGEST)).length),
  );

/** Words in which the customer takes one of `count` numbered offers: exactly one of their figures is in the text. */
export function takenIn(text: string, count: number): string | undefined {
  if (text.length > LONGEST_CHOICE) return undefined;
  const figures = new Set((asciiDigits(text).match(/\d+/g) ?? []).map(Number));
  const named = [...figures].filter((figure) => figure >= 1 && figure <= count);
  return named.length === 1 ? text : undefined;
}

/** How often the case went from one of us to another (R2). */
export function handedAround(input: AdviceInput): number {
  const authors = answersIn(input).map(({ author }) => author);
  return authors.filter((author, index) => index > 0 && author !== authors[index - 1]).length;
}

/** The customer's answer to what we offered, and their word that all is well. */
function answeredIn(
  { found: { lastWord }, record }: AdviceInput,
  caseId: string,
): Pick<CaseView, 'confirmedBy' | 'takenBy'> {
  if (!lastWord) return {};
  const open = record.replies.find(
    ({ id, case: ofCase, state }) => ofCase === caseId && state === 'sent' && record.case?.choices[id] === undefined,
  );
  const offered = open?.gifts.filter(({ choiceOf }) => choiceOf === open.id).length ?? 0;
  const takenBy = offered > 1 ? takenIn(lastWord.text, offered) : undefined;
  return {
    ...(takenBy !== undefined && { takenBy }),
    ...(lastWord.isContent && { confirmedBy: lastWord.text }),
  };
}

/** What the thread tells of the talk so far. */
export const conversationIn = (input: AdviceInput, caseId: string, isVip: boolean): Conversation => ({
  ...repliesOf(input, caseId, answersIn(input).length > 0),
  firstReply: firstReplyIn(input, caseId, isVip),
  listed: listedIn(input),
  wasInterrupted: wasInterrupted(input),
  ...answeredIn(input, caseId),
  hasReplied: input.found.lastWord !== undefined,
});
