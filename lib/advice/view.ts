import type { CaseView } from '../checklist/item';
import type { CaseFacts } from '../kernel/case';
import type { Cause } from '../kernel/enums';
import { isLate } from '../history/line';
import { isOpenOffer } from '../history/offers';
import type { ReplyRow } from '../history/rows';
import type { Entitlements } from '../entitlement/entitlements';
import type { Offer } from '../offers/types';
import type { Decisions } from './approvals';
import { guessedOf, valueOf, type Chip } from './facts';
import type { AdviceInput } from './input';

/** What the checklist needs besides the record and the ticket. */
interface Parts {
  facts: CaseFacts;
  chips: readonly Chip[];
  entitled: Entitlements;
  offers: readonly Offer[];
  caseId: string;
  decisions: Decisions;
}

function authorityOf(
  chosen: readonly Offer[],
  hasGiven: boolean,
  { waiting, approvals }: Decisions,
): CaseView['authority'] {
  const isAsked = (option: string): boolean => waiting.some(({ request }) => request.option === option);
  if (chosen.some(({ option, verdict }) => verdict.kind !== 'offer' && !isAsked(option.id))) return 'above';
  if (waiting.length + approvals.length > 0) return 'asked';
  return chosen.length > 0 || hasGiven ? 'within' : 'none';
}

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

function givenIn({ record }: AdviceInput, caseId: string, offers: readonly Offer[], decisions: Decisions) {
  const own = record.grants.filter((grant) => grant.case === caseId);
  const hasGiven = own.some(({ isEntitlement }) => !isEntitlement);
  const chosen = offers.filter(({ option }) => record.draft.chosen.includes(option.id));
  const choices = record.case?.choices ?? {};
  return {
    hasGoodwill: hasGiven || chosen.length > 0,
    authority: authorityOf(chosen, hasGiven, decisions),
    hasChoice: Object.keys(choices).length > 0,
    hasOpenOffers: own.some((grant) => isOpenOffer(grant, record.case)),
  };
}

/** The case as the checklist looks at it. */
export function caseView(input: AdviceInput, { facts, chips, entitled, offers, caseId, decisions }: Parts): CaseView {
  const { ticket, found, record } = input;
  const isKnown = (name: Chip['name']): boolean => valueOf(chips, name) !== undefined;
  return {
    facts,
    guessed: guessedOf(chips),
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
    ...givenIn(input, caseId, offers, decisions),
    ...promisesOf(input, caseId),
    isRefused: valueOf(chips, 'isRefused') === true,
    needsCare: valueOf(chips, 'needsCare') === true,
    isHandedOver: valueOf(chips, 'isHandedOver') === true,
    isEntitlementKnown: entitled.kind === 'known',
    isClosed: record.case?.closed !== undefined,
  };
}
