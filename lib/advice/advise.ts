import { costOf, costWithin } from '../authority/sums';
import { progress, type Progress } from '../checklist/progress';
import { disputedPart, entitlements, type Entitlements } from '../entitlement/entitlements';
import { historyLine, type HistoryLine } from '../history/line';
import type { CaseFacts, PastGrant } from '../kernel/case';
import { fromTable, type Money } from '../kernel/money';
import { offers } from '../offers/offers';
import type { Offer, OfferCase } from '../offers/types';
import { decidedAmounts, decisionsIn, opened, type Decisions } from './approvals';
import { besidesIn, sortChosen, type Chosen } from './chosen';
import { decideBy } from './decide';
import { caseFacts, chipsOf, currencyOf, type Chip } from './facts';
import { goodwillOf } from './grants';
import { shopOf, type AdviceInput } from './input';
import { nextStep, wantedFacts, type NextStep } from './next';
import { recommended } from './recommend';
import { caseView } from './view';

/** How much of a limit is used. Sums are what this machine knows. */
export interface Meter {
  used: Money;
  limit: Money;
  days?: number;
}

/** Everything that the panel shows of one ticket besides the ticket itself. */
export interface Advice {
  isComplaint: 'yes' | 'no' | 'unsure';
  caseId: string;
  chips: Chip[];
  /** Facts that would open more options or tell the entitlements, most wanted first. */
  wanted: string[];
  facts: CaseFacts;
  currency: string;
  shop: { id: string; country: string };
  line: HistoryLine;
  entitled: Entitlements;
  offers: Offer[];
  chosen: Chosen;
  /** What was asked of somebody above in this case, and what they allow. */
  decisions: Decisions;
  recommended: string[];
  isQuick: boolean;
  checklist: Progress;
  next: NextStep;
  meters: Meter[];
}

/** The calendar date of now. */
const todayIn = ({ now, zone }: AdviceInput): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The id under which the case's grants count while the case is not stored yet. */
const NEW_CASE = 'new';

function offersFor(
  input: AdviceInput,
  ofCase: OfferCase,
  entitled: Entitlements,
  decisions: Decisions,
): { all: Offer[]; chosen: Chosen } {
  const { policy, record, now } = input;
  const first = opened(offers(policy.catalog, ofCase), decisions);
  const ids = record.draft.chosen;
  if (ids.length === 0) return { all: first, chosen: sortChosen([], entitled, first) };
  // An option that is not in the draft yet is looked at as if it were: what it joins or comes on top of decides how it counts.
  const besides = (option: string): PastGrant[] =>
    besidesIn(sortChosen([...ids, option], entitled, first), option, ofCase.caseId, now);
  const all = opened(offers(policy.catalog, { ...ofCase, besides }), decisions);
  return { all, chosen: sortChosen(ids, entitled, all) };
}

function offerCase(
  input: AdviceInput,
  facts: CaseFacts,
  currency: string,
  caseId: string,
  grants: PastGrant[],
  decisions: Decisions,
): OfferCase {
  const { policy, record, agent, now } = input;
  const amounts = { ...decidedAmounts(decisions), ...record.draft.amounts };
  const chosen = new Map(Object.entries(amounts).map(([id, minor]) => [id, { minor, currency }]));
  return {
    facts,
    currency,
    caseId,
    grants,
    besides: () => [],
    agentLevel: agent.level,
    quickConcede: policy.authority.quickConcede,
    maxGrantsPerCase: policy.authority.maxGrantsPerCase,
    decide: decideBy(policy.authority.levels, caseId, facts, now),
    now,
    today: todayIn(input),
    chosen,
  };
}

function metersOf(input: AdviceInput, grants: readonly PastGrant[], caseId: string, currency: string): Meter[] {
  const level = input.policy.authority.levels[input.agent.level - 1];
  const perCase = level?.perCase && fromTable(level.perCase, currency);
  const rolling = level?.rolling && fromTable(level.rolling.limit, currency);
  const own = grants.filter((grant) => grant.caseId === caseId);
  return [
    ...(perCase ? [{ used: costOf(own, currency), limit: perCase }] : []),
    ...(rolling && level?.rolling
      ? [
          {
            used: costWithin(grants, currency, level.rolling.days, input.now),
            limit: rolling,
            days: level.rolling.days,
          },
        ]
      : []),
  ];
}

/** The history line and the two facts that rules take from history. */
function pastOf({ found, record, now }: AdviceInput) {
  const isComplaint = record.case?.complaintSince !== undefined || found.isComplaint === 'yes';
  const line = historyLine(record, { caseId: record.case?.id, isComplaint }, now);
  const hasBrokenPromise = line.latePromises > 0 || record.promises.some(({ state }) => state === 'keptLate');
  return { line, isRepeat: line.previousAt !== undefined, hasBrokenPromise };
}

/** How many lines the offers of these ids make in the reply. */
function linesOf(ids: readonly string[], { policy }: AdviceInput): number {
  const lines = policy.entitlements
    .filter(({ id }) => ids.includes(id))
    .map(({ text }) => Math.max(...Object.values(text).map((each) => each.split('\n').length)));
  return lines.reduce((sum, count) => sum + count, 0) + policy.catalog.filter(({ id }) => ids.includes(id)).length;
}

/**
 * The one use case that joins the domains: facts, history, entitlements, offers, checklist and the next best step of one ticket. Pure:
 * the same input gives the same advice.
 */
export function advise(input: AdviceInput): Advice {
  const { ticket, found, record, policy } = input;
  const shop = shopOf(policy, ticket.url);
  const caseId = record.case?.id ?? NEW_CASE;
  const hints = { tags: ticket.tags, channel: ticket.channel, country: shop.country };
  const chips = chipsOf(found, record.case, hints);
  const { line, ...past } = pastOf(input);
  const known = caseFacts(chips, record.draft, past);
  const entitled = entitlements(policy.entitlements, policy.regions, known, todayIn(input));
  const disputed = disputedPart(known.claimed, entitled);
  const facts: CaseFacts = { ...known, ...(disputed && { disputed }) };
  const currency = currencyOf(facts, shop.currency);
  const grants = goodwillOf(record);
  const decisions = decisionsIn(input, caseId);
  const ofCase = offerCase(input, facts, currency, caseId, grants, decisions);
  const { all, chosen } = offersFor(input, ofCase, entitled, decisions);
  const best = recommended(facts, entitled, all);
  const isQuick = best.length === 1 && all.some((offer) => offer.isQuick && offer.option.id === best[0]);
  const view = caseView(input, { facts, chips, entitled, offers: all, caseId, decisions });
  const optionCount = linesOf(best, input);
  return {
    isComplaint: record.case?.complaintSince === undefined ? found.isComplaint : 'yes',
    caseId,
    chips,
    wanted: wantedFacts(entitled, all),
    facts,
    currency,
    shop: { id: shop.id, country: shop.country },
    line,
    entitled,
    offers: all,
    chosen,
    decisions,
    recommended: best,
    isQuick,
    checklist: progress(view, record.case?.ticks ?? {}, isQuick),
    next: nextStep({ facts, record, entitled, offers: all, recommended: best, optionCount, decisions }),
    meters: metersOf(input, grants, caseId, currency),
  };
}
