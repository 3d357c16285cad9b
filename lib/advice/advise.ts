import { historyLine, isToCustomer, type HistoryLine } from '../history/line';
import type { Usage } from '../offers/types';
import { decidedAmounts, decisionsIn, type Decisions } from './approvals';
import { decide, type Decision } from './decision';
import { fromTable } from '../kernel/money';
import { chipsOf, type Hints } from './chips';
import { currencyOf } from './currency';
import { caseFacts, unsureOf, type Chip } from './facts';
import { goodwillOf } from './grants';
import { demandedOn, shopOf, type AdviceInput, type Shop } from './input';
import { lastTimeOf, type LastTime } from './lastTime';
import { pointsOf, type PointSeen } from './points';
import { reviewOf, type ReviewSeen } from './review';
import { talkOf, type Talk } from './talk';
import { underWay } from './underWay';
import { caseSeen } from './view';

export type { Meter } from './decision';

/** Everything that the panel shows of one ticket besides the ticket itself. */
export interface Advice extends Decision {
  isComplaint: 'yes' | 'no' | 'unsure';
  caseId: string;
  chips: Chip[];
  /** How to talk with this customer in this case; it steers words and steps only. */
  talk: Talk;
  currency: string;
  shop: { id: string; country: string };
  line: HistoryLine;
  /** What the customer complains of, one by one. */
  points: PointSeen[];
  /** Of a review that everybody can read: its stars, and the average that the team aims at. */
  review?: ReviewSeen | undefined;
  /** What the customer got for the complaint before this one. */
  lastTime?: LastTime | undefined;
}

/** The id under which the case's grants count while the case is not stored yet. */
const NEW_CASE = 'new';

/** Guesses that the next step may have to ask about. */
const GUESSES = ['category', 'goal', 'claimed'] as const;

const NOTHING_GIVEN: Usage = new Map();

/** The history line and the two facts that rules take from history. */
function pastOf({ found, record, now }: AdviceInput) {
  const isComplaint = record.case?.complaintSince !== undefined || found.isComplaint === 'yes';
  const line = historyLine(record, { caseId: record.case?.id, isComplaint }, now);
  const isKeptLate = record.promises.some((promise) => isToCustomer(promise) && promise.state === 'keptLate');
  const hasBrokenPromise = line.latePromises > 0 || isKeptLate;
  return { line, isRepeat: line.previousAt !== undefined, hasBrokenPromise };
}

/** What suggests facts besides words and fields. */
const hintsOf = (input: AdviceInput, country: string): Hints => ({
  tags: input.ticket.tags,
  channel: input.ticket.channel,
  country,
  demandedOn: demandedOn(input),
  limitOf: (currency) => {
    const limits = input.policy.authority.levels.flatMap(
      ({ perCase }) => (perCase && fromTable(perCase, currency)) ?? [],
    );
    return limits.toSorted((a, b) => b.minor - a.minor)[0];
  },
});

/** The draft as far as the decision builds on it: amounts in the case's currency, those that were decided above among them. */
function draftOf({ record: { draft } }: AdviceInput, decisions: Decisions, currency: string) {
  const { amountsIn = currency } = draft;
  const set = amountsIn === currency ? draft.amounts : {};
  return { ...draft, amounts: { ...decidedAmounts(decisions, currency), ...set } };
}

/** What is known of the case before anything is decided: facts, how to talk, and what was before. */
function knownOf(input: AdviceInput, shop: Shop) {
  const { found, record, now } = input;
  const chips = chipsOf(found, record.case, hintsOf(input, shop.country));
  const { line, ...past } = pastOf(input);
  const facts = caseFacts(chips, record.draft, past);
  return {
    facts,
    isComplaint: record.case?.complaintSince === undefined ? found.isComplaint : ('yes' as const),
    chips,
    line,
    talk: talkOf(record.draft, found, { chips, isRepeat: past.isRepeat }),
    currency: currencyOf(facts, shop, input.policy),
    points: pointsOf(input),
    lastTime: lastTimeOf(record, record.case?.id ?? NEW_CASE, now),
    review: reviewOf(input, facts),
  };
}

/**
 * The one use case that joins the domains: facts, history, entitlements, offers, checklist and the next best step of one ticket. Pure:
 * the same input gives the same advice.
 */
export function advise(input: AdviceInput): Advice {
  const { ticket, record, policy, agent, now, zone, usage = NOTHING_GIVEN } = input;
  const shop = shopOf(policy, ticket);
  const caseId = record.case?.id ?? NEW_CASE;
  const known = knownOf(input, shop);
  const { chips, currency, lastTime } = known;
  const decisions = decisionsIn(input, caseId);
  const decision = decide({
    ...known,
    policy,
    caseId,
    grants: goodwillOf(record),
    usage,
    agent,
    now,
    zone,
    draft: draftOf(input, decisions, currency),
    decisions,
    guesses: GUESSES.flatMap((name) => unsureOf(chips, name) ?? []),
    seen: caseSeen(input, { ...known, caseId }),
    ticks: record.case?.ticks ?? {},
    underWay: underWay(input),
    lastTime: lastTime?.options,
  });
  return {
    ...known,
    ...decision,
    caseId,
    shop: { id: shop.id, country: shop.country },
  };
}
