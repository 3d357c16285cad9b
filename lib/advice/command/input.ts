import type { CaseFacts, PastGrant } from '../../kernel/case';
import type { TalkVariant } from '../../kernel/talk';
import type { CustomerType } from '../../kernel/enums';
import { REPEAT_DAYS } from '../../history/line';
import { usageOf } from '../../history/usage';
import { isWithinDays } from '../../kernel/time';
import type { Policy } from '../../policy/schema';
import type { DecisionInput } from '../decision';
import { currencyOf } from '../currency';
import { shopOf } from '../input';
import type { CaseSeen } from '../view';
import type { Case, Grant, Input, PastCase } from './shapes';

/** The id under which the case's own grants count where the input gives it none. */
const CASE = 'case';
/** Nothing in the input tells the shop but that it is the team's. */
const NO_TICKET = { url: '', tags: [], fields: [] };

/** Tells to which case a grant belongs: linked tickets count as one. */
function caseOf(ofCase: Case, cases: readonly PastCase[], id: string): (grant: Grant) => string {
  const tickets = new Set(ofCase.tickets);
  const isLinked = (past: PastCase): boolean =>
    [past.ticket, ...past.tickets].some((each) => each !== undefined && tickets.has(each));
  const own = new Set([id, ...cases.filter(isLinked).flatMap((past) => past.id ?? [])]);
  return ({ ticket, case: named }) => {
    const isOwn = (named !== undefined && own.has(named)) || (ticket !== undefined && tickets.has(ticket));
    return isOwn ? id : (named ?? ticket ?? 'earlier');
  };
}

/** The goodwill of the customer; one grant counts once, however often its id is there. */
function goodwillOf({ case: ofCase, history }: Input, policy: Policy, id: string, now: number): PastGrant[] {
  const belongs = caseOf(ofCase, history.cases, id);
  const rules = new Set(policy.entitlements.map((rule) => rule.id));
  const asGrant = (grant: Grant, caseId: string, name: string): PastGrant[] => {
    const { option, cost, point, choiceOf, at = now, state = 'given', isEntitlement = rules.has(option) } = grant;
    if (isEntitlement) return [];
    const more = { ...(point !== undefined && { point }), ...(choiceOf !== undefined && { choiceOf }) };
    return [{ id: grant.id ?? name, option, caseId, at, cost, state, ...more }];
  };
  const all = [
    ...history.grants.flatMap((grant, index) => asGrant(grant, belongs(grant), `history ${index + 1}`)),
    ...ofCase.grants.flatMap((grant, index) => asGrant(grant, id, `case ${index + 1}`)),
  ];
  return [...new Map(all.map((grant) => [grant.id, grant])).values()];
}

/** How to talk, as far as it is said. */
const talkSaid = (type: CustomerType = 'calm'): TalkVariant => ({ type, all: [type], heat: 0, source: 'agent' });

/** What the checklist can see of a case that is only described: facts and gifts, and no talk. */
const seenOf = ({ facts, grants }: Case, cases: readonly PastCase[]): CaseSeen => ({
  guessed: [],
  quotes: {},
  talk: talkSaid(facts.customerType),
  isNewCustomer: cases.length === 0,
  isHistoryLoaded: true,
  orders: facts.orderTotal ? 1 : 0,
  dates: facts.orderedOn || facts.deliveredOn ? 1 : 0,
  hasGap: false,
  customerMessages: 0,
  points: { total: 0, answered: 0, waiting: 0 },
  hasFinished: true,
  replies: [],
  apologies: 0,
  listed: 0,
  commitments: [],
  hasChoice: false,
  isRefused: false,
  needsCare: false,
  isHandedOver: false,
  hasCallback: false,
  promises: { open: 0, late: 0, done: 0 },
  conductSteps: [],
  hasOpenOffers: grants.some(({ state }) => state === 'offered'),
  isClosed: false,
});

/** Described facts without those that are not there. */
const known = (facts: object): Partial<CaseFacts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** What a decision is made of, from the command's input. Everything that is given in it was given on this machine. */
export function decisionInput(input: Input, policy: Policy, clock: number): DecisionInput {
  const { case: ofCase, history, agent, now = clock, zone } = input;
  const isRepeat = history.cases.some(({ at = now }) => isWithinDays(at, REPEAT_DAYS, now));
  const facts: CaseFacts = { isRepeat, hasBrokenPromise: false, ...known(ofCase.facts) };
  const id = ofCase.id ?? CASE;
  const grants = goodwillOf(input, policy, id, now);
  return {
    policy,
    facts,
    currency: ofCase.currency ?? currencyOf(facts, shopOf(policy, NO_TICKET), policy),
    caseId: id,
    point: ofCase.point,
    grants,
    usage: usageOf(grants, zone),
    agent,
    now,
    zone,
    draft: { chosen: [], amounts: ofCase.amounts },
    seen: seenOf(ofCase, history.cases),
    ticks: {},
  };
}
