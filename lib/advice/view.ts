import type { CaseView } from '../checklist/item';
import type { Cause } from '../kernel/enums';
import { isLate } from '../history/line';
import { isOpenOffer } from '../history/offers';
import type { ReplyRow } from '../history/rows';
import type { TalkVariant } from '../kernel/talk';
import { guessedOf, valueOf, type Chip } from './facts';
import type { AdviceInput } from './input';

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

/** The case of a ticket as the checklist looks at it. */
export function caseSeen(
  input: AdviceInput,
  { chips, talk, caseId }: { chips: readonly Chip[]; talk: TalkVariant; caseId: string },
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
    points: record.case?.points.length ?? 0,
    hasFinished: record.draft.hasFinished ?? false,
    replies: repliesOf(input, caseId),
    hasChoice: Object.keys(record.case?.choices ?? {}).length > 0,
    hasOpenOffers: record.grants.some((grant) => grant.case === caseId && isOpenOffer(grant, record.case)),
    ...promisesOf(input, caseId),
    isRefused: valueOf(chips, 'isRefused') === true,
    // A hint is enough to ask: the item waits for a person either way.
    needsCare: chips.some(({ name, value }) => name === 'needsCare' && value !== undefined && value !== false),
    isHandedOver: valueOf(chips, 'isHandedOver') === true,
    isClosed: record.case?.closed !== undefined,
  };
}
