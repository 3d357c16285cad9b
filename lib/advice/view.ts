import type { CaseView } from '../checklist/item';
import type { CaseFacts } from '../kernel/case';
import type { Cause } from '../kernel/enums';
import { isLate } from '../history/line';
import type { Entitlements } from '../entitlement/entitlements';
import type { Offer } from '../offers/types';
import { valueOf, type Chip } from './facts';
import type { AdviceInput } from './input';

function authorityOf(
  offers: readonly Offer[],
  chosenGoodwill: readonly string[],
  hasGoodwill: boolean,
): CaseView['authority'] {
  if (chosenGoodwill.length === 0) return hasGoodwill ? 'within' : 'none';
  const chosen = offers.filter(({ option }) => chosenGoodwill.includes(option.id));
  return chosen.every(({ verdict }) => verdict.kind === 'offer') ? 'within' : 'above';
}

/** The case as the checklist looks at it. */
export function caseView(
  { ticket, found, record, now }: AdviceInput,
  parts: {
    facts: CaseFacts;
    chips: readonly Chip[];
    entitled: Entitlements;
    offers: readonly Offer[];
    caseId: string;
  },
): CaseView {
  const { chips, entitled, offers, facts, caseId } = parts;
  const own = <T extends { case?: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.case === caseId);
  const goodwill = own(record.grants).filter(({ isEntitlement }) => !isEntitlement);
  const sent = own(record.replies).filter(({ state }) => state === 'sent');
  const promises = own(record.promises);
  const { said } = found;
  return {
    facts,
    cause: valueOf(chips, 'cause') as Cause | undefined,
    isNewCustomer: !record.customer || record.cases.every(({ id }) => id === caseId),
    isHistoryLoaded: true,
    orders: valueOf(chips, 'order') === undefined ? 0 : 1,
    dates: found.dates.length + (valueOf(chips, 'orderedOn') || valueOf(chips, 'deliveredOn') ? 1 : 0),
    hasGap: valueOf(chips, 'expected') !== undefined && valueOf(chips, 'happened') !== undefined,
    customerMessages: ticket.messages.filter(({ role }) => role === 'customer').length,
    points: record.case?.points.length ?? 0,
    hasFinished: record.draft.hasFinished ?? false,
    replies: [
      ...(said.thanks + said.apologies > 0
        ? [{ hasThanks: said.thanks > 0, hasApology: said.apologies > 0, optionCount: 0 }]
        : []),
      ...sent.map(({ hasThanks, hasApology, gifts }) => ({
        hasThanks,
        hasApology,
        optionCount: gifts.reduce((sum, { text }) => sum + (text?.split('\n').length ?? 1), 0),
      })),
    ],
    hasGoodwill:
      goodwill.length > 0 || record.draft.chosen.some((id) => offers.some(({ option }) => option.id === id)),
    hasChoice: Object.keys(record.case?.choices ?? {}).length > 0,
    authority: authorityOf(offers, record.draft.chosen, goodwill.length > 0),
    isRefused: valueOf(chips, 'isRefused') === true,
    needsCare: valueOf(chips, 'needsCare') === true,
    isHandedOver: valueOf(chips, 'isHandedOver') === true,
    isEntitlementKnown: entitled.kind === 'known',
    hasCallback: promises.some(({ what }) => what === 'callback'),
    promises: {
      open: promises.filter(({ state }) => state === 'open').length,
      late: promises.filter((promise) => isLate(promise, now)).length,
      done: promises.filter(({ state }) => state === 'kept' || state === 'keptLate').length,
    },
    hasOpenOffers: own(record.grants).some(
      ({ state, choiceOf }) => state === 'offered' && !(choiceOf && record.case?.choices[choiceOf]),
    ),
    isClosed: record.case?.closed !== undefined,
  };
}
