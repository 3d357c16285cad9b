import type { CaseView } from '../checklist/item';
import type { Cause } from '../kernel/enums';
import { isLate, isToCustomer } from '../history/line';
import { isOpenOffer } from '../history/offers';
import { openPause } from '../history/pause';
import type { PromiseRow } from '../history/rows';
import type { TalkVariant } from '../kernel/talk';
import { conversationIn } from './conversation';
import { guessedOf, valueOf, type Chip } from './facts';
import type { AdviceInput } from './input';
import { countPoints, type PointSeen } from './points';
import { isHandoverTold, isTold } from './told';

export type { ItemAct, SpokenCommitment } from '../checklist/item';

/** What the checklist sees besides what the decision itself finds out. */
export type CaseSeen = Omit<CaseView, 'facts' | 'isEntitlementKnown' | 'hasGoodwill' | 'authority'>;

function promisesOf(
  { record, now }: AdviceInput,
  caseId: string,
): Pick<CaseView, 'promises' | 'hasCallback' | 'followUp'> {
  const all = record.promises.filter((promise) => promise.case === caseId);
  const isDone = ({ state }: PromiseRow): boolean => state === 'kept' || state === 'keptLate';
  const isOpen = ({ state }: PromiseRow): boolean => state === 'open';
  const own = all.filter(isToCustomer);
  const followUps = all.filter((promise) => !isToCustomer(promise));
  const followUp = followUps.some(isDone) ? 'done' : followUps.some(isOpen) ? 'set' : undefined;
  return {
    hasCallback: own.some(({ what, state }) => what === 'callback' && state !== 'cancelled'),
    promises: {
      open: own.filter(isOpen).length,
      late: own.filter((promise) => isLate(promise, now)).length,
      done: own.filter(isDone).length,
    },
    ...(followUp && { followUp }),
  };
}

/** The words that facts were taken from, in the text of the ticket. */
const quotesOf = (chips: readonly Chip[]): Record<string, string> =>
  Object.fromEntries(
    chips.flatMap(({ name, quote, source }) => (quote && source === 'text' ? [[name, quote] as const] : [])),
  );

/** How the talk itself is led: pause, refusal, hand-over, conduct. */
function talkOf(input: AdviceInput): Pick<CaseView, 'pause' | 'refusal' | 'handover' | 'conductSteps'> {
  const { record } = input;
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
    ...(refusal && { refusal: { isComplete: true, isTold: isTold(input, refusal.rule, refusal.route) } }),
    ...(handover && {
      handover: { isAnnounced: isHandoverTold(input, handover), isAccepted: handover.acceptedAt !== undefined },
    }),
    conductSteps: conduct.map(({ step }) => step),
  };
}

/** What of the case is known already. */
interface Known {
  chips: readonly Chip[];
  talk: TalkVariant;
  caseId: string;
  points: readonly PointSeen[];
}

/** The case of a ticket as the checklist looks at it. */
export function caseSeen(input: AdviceInput, { chips, talk, caseId, points }: Known): CaseSeen {
  const { ticket, found, record } = input;
  const isKnown = (name: Chip['name']): boolean => valueOf(chips, name) !== undefined;
  return {
    guessed: guessedOf(chips),
    quotes: quotesOf(chips),
    talk,
    cause: valueOf(chips, 'cause') as Cause | undefined,
    isNewCustomer: record.cases.every(({ id }) => id === caseId),
    isHistoryLoaded: true,
    orders: isKnown('order') ? 1 : 0,
    dates: found.dates.length + (isKnown('orderedOn') || isKnown('deliveredOn') ? 1 : 0),
    hasGap: isKnown('expected') && isKnown('happened'),
    customerMessages: ticket.messages.filter(({ role }) => role === 'customer').length,
    points: countPoints(points),
    hasFinished: record.draft.hasFinished ?? record.case?.ticks['LI-1']?.state === 'done',
    ...conversationIn(input, caseId, valueOf(chips, 'tier') === 'vip'),
    hasEntitlementOffer: record.grants.some(({ case: ofCase, isEntitlement }) => ofCase === caseId && isEntitlement),
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
