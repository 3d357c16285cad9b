import type { CaseView } from '../checklist/item';
import type { Cause } from '../kernel/enums';
import { isLate } from '../history/line';
import { isOpenOffer } from '../history/offers';
import { openPause } from '../history/pause';
import type { ReplyRow } from '../history/rows';
import type { TalkVariant } from '../kernel/talk';
import { guessedOf, valueOf, type Chip } from './facts';
import type { AdviceInput } from './input';
import { countPoints, type PointSeen } from './points';
import { isTold } from './told';

/** What the checklist sees besides what the decision itself finds out. */
export type CaseSeen = Omit<CaseView, 'facts' | 'isEntitlementKnown' | 'hasGoodwill' | 'authority'>;

/** How many remedies a reply let the customer choose from; a single one counts as one. */
function optionsIn({ id, gifts }: ReplyRow): number {
  const choices = gifts.filter(({ choiceOf }) => choiceOf === id).length;
  return choices > 0 ? choices : Math.min(1, gifts.length);
}

/** What was sent to the customer: our own replies, and what colleagues wrote by hand in the thread. */
function repliesOf({ ticket, found: { said }, record }: AdviceInput, caseId: string): CaseView['replies'] {
  const isAnswered = ticket.messages.some(({ role }) => role === 'agent');
  const byHand = { hasThanks: said.thanks > 0, hasApology: said.apologies > 0, optionCount: 0 };
  const isCall = ticket.channel === 'phone';
  const sent = record.replies.filter(
    (reply) => reply.case === caseId && reply.state === 'sent' && (isCall || reply.mode === 'public'),
  );
  return [
    ...(isAnswered ? [byHand] : []),
    ...sent.map((reply) => ({
      hasThanks: reply.hasThanks,
      hasApology: reply.hasApology,
      optionCount: optionsIn(reply),
    })),
  ];
}

function promisesOf({ record, now }: AdviceInput, caseId: string): Pick<CaseView, 'promises' | 'hasCallback'> {
  const own = record.promises.filter((promise) => promise.case === caseId);
  return {
    hasCallback: own.some(({ what }) => what === 'callback'),
    promises: {
      open: own.filter(({ state }) => state === 'open').length,
      late: own.filter((promise) => isLate(promise, now)).length,
      done: own.filter(({ state }) => state === 'kept' || state === 'keptLate').length,
    },
  };
}

/** How the talk itself is led: pause, refusal, hand-over, conduct. */
function talkOf({ record }: AdviceInput): Pick<CaseView, 'pause' | 'refusal' | 'handover' | 'conductSteps'> {
  const pause = openPause(record.promises, record.case?.id);
  const { refusal, handover, conduct = [] } = record.case ?? {};
  return {
    ...(pause && {
      pause: {
        findings: pause.findings?.length ?? 0,
        found: pause.findings?.filter(({ isDone }) => isDone).length ?? 0,
        options: pause.options?.length ?? 0,
      },
    }),
    // The record takes none without its reason, rule, what we can do and where to turn.
    ...(refusal && { refusal: { isComplete: true, isTold: isTold(record, refusal.rule, refusal.route) } }),
    ...(handover && {
      handover: { isAnnounced: isTold(record, handover.text), isAccepted: handover.acceptedAt !== undefined },
    }),
    conductSteps: conduct.map(({ step }) => step),
  };
}

/** The case of a ticket as the checklist looks at it. */
export function caseSeen(
  input: AdviceInput,
  {
    chips,
    talk,
    caseId,
    points,
  }: { chips: readonly Chip[]; talk: TalkVariant; caseId: string; points: readonly PointSeen[] },
): CaseSeen {
  const { ticket, found, record } = input;
  const isKnown = (name: Chip['name']): boolean => valueOf(chips, name) !== undefined;
  return {
    guessed: guessedOf(chips),
    talk,
    cause: valueOf(chips, 'cause') as Cause | undefined,
    isNewCustomer: record.cases.every(({ id }) => id === caseId),
    isHistoryLoaded: true,
    orders: isKnown('order') ? 1 : 0,
    dates: found.dates.length + (isKnown('orderedOn') || isKnown('deliveredOn') ? 1 : 0),
    hasGap: isKnown('expected') && isKnown('happened'),
    customerMessages: ticket.messages.filter(({ role }) => role === 'customer').length,
    points: countPoints(points),
    hasFinished: record.draft.hasFinished ?? false,
    replies: repliesOf(input, caseId),
    hasChoice: Object.keys(record.case?.choices ?? {}).length > 0,
    hasOpenOffers: record.grants.some((grant) => grant.case === caseId && isOpenOffer(grant, record.case)),
    ...promisesOf(input, caseId),
    ...talkOf(input),
    isRefused: valueOf(chips, 'isRefused') === true,
    // A hint is enough to ask: the item waits for a person either way.
    needsCare: chips.some(({ name, value }) => name === 'needsCare' && value !== undefined && value !== false),
    isHandedOver: valueOf(chips, 'isHandedOver') === true,
    isClosed: record.case?.closed !== undefined,
  };
}
