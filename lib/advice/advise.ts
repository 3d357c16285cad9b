import { historyLine, type HistoryLine } from '../history/line';
import type { Usage } from '../offers/types';
import { decidedAmounts, decisionsIn, type Decisions } from './approvals';
import { decide, type Decision } from './decision';
import { caseFacts, chipsOf, currencyOf, type Chip } from './facts';
import { goodwillOf } from './grants';
import { demandedOn, shopOf, type AdviceInput } from './input';
import { underWay } from './next';
import { pointsOf, type PointSeen } from './points';
import { caseSeen } from './view';

export type { Meter } from './decision';

/** Everything that the panel shows of one ticket besides the ticket itself. */
export interface Advice extends Decision {
  isComplaint: 'yes' | 'no' | 'unsure';
  caseId: string;
  chips: Chip[];
  currency: string;
  shop: { id: string; country: string };
  line: HistoryLine;
  /** What the customer complains of, one by one. */
  points: PointSeen[];
}

/** The id under which the case's grants count while the case is not stored yet. */
const NEW_CASE = 'new';

const NOTHING_GIVEN: Usage = new Map();

/** The history line and the two facts that rules take from history. */
function pastOf({ found, record, now }: AdviceInput) {
  const isComplaint = record.case?.complaintSince !== undefined || found.isComplaint === 'yes';
  const line = historyLine(record, { caseId: record.case?.id, isComplaint }, now);
  const hasBrokenPromise = line.latePromises > 0 || record.promises.some(({ state }) => state === 'keptLate');
  return { line, isRepeat: line.previousAt !== undefined, hasBrokenPromise };
}

/** Amounts that were set by hand, over those that somebody above has decided; in another currency they count for nothing. */
function amountsIn({ record }: AdviceInput, decisions: Decisions, currency: string): Record<string, number> {
  const { amountsIn: own = currency, amounts } = record.draft;
  return { ...decidedAmounts(decisions, currency), ...(own === currency ? amounts : {}) };
}

/**
 * The one use case that joins the domains: facts, history, entitlements, offers, checklist and the next best step of one ticket. Pure:
 * the same input gives the same advice.
 */
export function advise(input: AdviceInput): Advice {
  const { ticket, found, record, policy, agent, now, zone, usage = NOTHING_GIVEN } = input;
  const shop = shopOf(policy, ticket);
  const caseId = record.case?.id ?? NEW_CASE;
  const hints = { tags: ticket.tags, channel: ticket.channel, country: shop.country, demandedOn: demandedOn(input) };
  const chips = chipsOf(found, record.case, hints);
  const { line, ...past } = pastOf(input);
  const facts = caseFacts(chips, record.draft, past);
  const currency = currencyOf(facts, shop.currency);
  const decisions = decisionsIn(input, caseId);
  const points = pointsOf(input);
  const decision = decide({
    policy,
    facts,
    currency,
    caseId,
    grants: goodwillOf(record),
    usage,
    agent,
    now,
    zone,
    draft: { ...record.draft, amounts: amountsIn(input, decisions, currency) },
    decisions,
    seen: caseSeen(input, chips, caseId, points),
    ticks: record.case?.ticks ?? {},
    underWay: underWay(record),
  });
  return {
    ...decision,
    isComplaint: record.case?.complaintSince === undefined ? found.isComplaint : 'yes',
    caseId,
    chips,
    currency,
    shop: { id: shop.id, country: shop.country },
    line,
    points,
  };
}
