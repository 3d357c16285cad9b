import { forTier } from '../authority/tier';
import { costOf, costWithin, sumsOf } from '../authority/sums';
import type { CaseView, DraftSeen } from '../checklist/item';
import { progress, type Progress, type Tick } from '../checklist/progress';
import { disputedPart, entitlements, isBeside, type Entitlements } from '../entitlement/entitlements';
import type { CaseFacts, PastGrant } from '../kernel/case';
import { fromTable, type Money } from '../kernel/money';
import { offers } from '../offers/offers';
import type { Offer, OfferCase, Usage } from '../offers/types';
import type { Policy } from '../policy/schema';
import { authorityIn, NO_DECISIONS, opened, type Decisions } from './approvals';
import { draftBesides, sortChosen, type Chosen } from './chosen';
import { decideBy } from './decide';
import type { Chip } from './facts';
import type { Level } from './input';
import { nextStep, type BestStep, type NextStep } from './next';
import { inPlayOrder, playsOf, withTicks, type PlayFor } from './plays';
import { recommended } from './recommend';
import type { CaseSeen } from './view';
import { wantedFacts } from './wanted';

/** How much of a limit is used. Sums are what this machine knows. */
export interface Meter {
  used: Money;
  limit: Money;
  days?: number;
}

/** Everything that a decision is made of. No page and no ticket: a case as it is known. */
export interface DecisionInput {
  policy: Policy;
  /** The facts, but for the disputed part of a claim: that follows from the entitlements. */
  facts: CaseFacts;
  currency: string;
  caseId: string;
  /** The grievance point that the options would answer. */
  point?: string | undefined;
  /** All goodwill of the customer, every case; entitlements are none. */
  grants: readonly PastGrant[];
  usage: Usage;
  agent: { level: Level };
  /** Epoch ms. */
  now: number;
  /** IANA name of the zone in which calendar dates are meant. */
  zone: string;
  /** What the reply offers as far as it is written: ids of options and entitlements, and minor units of free amounts. */
  draft: { chosen: readonly string[]; amounts: Readonly<Record<string, number>> };
  /** What was asked of somebody above in this case, and what they allow; absent: nothing. */
  decisions?: Decisions | undefined;
  /** Matter, goal and claim as far as they are only guessed; absent: nothing is. */
  guesses?: Chip[] | undefined;
  /** What the checklist looks at besides, and what a person ticked. */
  seen: CaseSeen;
  ticks: Readonly<Record<string, Tick>>;
  /** The step that follows from what is under way. */
  underWay?: NextStep | undefined;
  /** What the customer got for the complaint before this one. */
  lastTime?: ReadonlySet<string> | undefined;
}

/** What a case gives: remedies, options, who decides, how far the checklist is, and what to do next. */
export interface Decision {
  facts: CaseFacts;
  /** Facts that would open more options or tell the entitlements, most wanted first. */
  wanted: string[];
  entitled: Entitlements;
  offers: Offer[];
  chosen: Chosen;
  decisions: Decisions;
  recommended: string[];
  isQuick: boolean;
  /** Ready steps for the situation. */
  plays: PlayFor[];
  /** The case as the checklist looks at it. */
  view: CaseView;
  checklist: Progress;
  next: BestStep;
  meters: Meter[];
}

const NOTHING: readonly PastGrant[] = [];
const NOTHING_BEFORE: ReadonlySet<string> = new Set();

/** The calendar date of now. */
const todayIn = ({ now, zone }: Pick<DecisionInput, 'now' | 'zone'>): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();

function offerCase(
  input: DecisionInput,
  facts: CaseFacts,
  today: string,
  besides: OfferCase['besides'] = () => NOTHING,
): OfferCase {
  const { policy, currency, caseId, point, grants, usage, agent, now, draft } = input;
  const { levels, quickConcede, maxGrantsPerCase, escalations, seenFromHere, tierPercent } = policy.authority;
  const chosen = new Map(Object.entries(draft.amounts).map(([id, minor]) => [id, { minor, currency }]));
  const ladder = forTier(levels, tierPercent, facts.tier);
  return {
    facts,
    currency,
    caseId,
    point,
    grants,
    besides,
    agentLevel: agent.level,
    quickConcede,
    maxGrantsPerCase,
    escalations,
    seenFromHere,
    usage,
    decide: decideBy(ladder, sumsOf(grants, caseId, now), facts),
    now,
    today,
    chosen,
  };
}

function offersFor(input: DecisionInput, facts: CaseFacts, today: string, entitled: Entitlements) {
  const { policy, draft, caseId, now, decisions = NO_DECISIONS } = input;
  const ids = draft.chosen;
  const alone = offerCase(input, facts, today);
  const inDraft = policy.catalog.filter(({ id }) => ids.includes(id));
  const besides = ids.length > 0 && draftBesides(ids, entitled, offers(inDraft, alone), caseId, now);
  const all = opened(offers(policy.catalog, besides ? offerCase(input, facts, today, besides) : alone), decisions);
  return { all, chosen: sortChosen(ids, entitled, all) };
}

function metersOf({ policy, agent, grants, caseId, currency, now }: DecisionInput, { tier }: CaseFacts): Meter[] {
  const { levels, tierPercent } = policy.authority;
  const level = forTier(levels, tierPercent, tier)[agent.level - 1];
  const perCase = level?.perCase && fromTable(level.perCase, currency);
  const rolling = level?.rolling;
  const limit = rolling && fromTable(rolling.limit, currency);
  const own = grants.filter((grant) => grant.caseId === caseId);
  return [
    ...(perCase ? [{ used: costOf(own, currency), limit: perCase }] : []),
    ...(limit ? [{ used: costWithin(grants, currency, rolling.days, now), limit, days: rolling.days }] : []),
  ];
}

/** How many things the customer could pick from in a reply that offers this. */
function optionsIn({ entitlements, choices }: Chosen, { policy }: DecisionInput): number {
  const ids = entitlements.filter((each) => !isBeside(each)).map(({ rule }) => rule.id);
  const lines = policy.entitlements
    .filter(({ id }) => ids.includes(id))
    .map(({ text }) => Math.max(...Object.values(text).map((each) => each.split('\n').length)));
  return lines.reduce((sum, count) => sum + count, 0) + choices.length;
}

/** The goodwill of the case, given and in the draft, against what the agent may decide. */
function goodwillIn({ grants, caseId, draft, decisions = NO_DECISIONS }: DecisionInput, all: readonly Offer[]) {
  const hasGiven = grants.some((grant) => grant.caseId === caseId);
  const drafted = all.filter(({ option }) => draft.chosen.includes(option.id));
  const hasGoodwill = hasGiven || drafted.length > 0;
  return { hasGoodwill, authority: authorityIn(drafted, hasGoodwill, decisions) };
}

/** The checklist of a case, with what the reply says as far as it is written. Pure. */
export function stepsOf(
  { view, isQuick }: Pick<Decision, 'view' | 'isQuick'>,
  { policy, ticks, now, zone }: Pick<DecisionInput, 'policy' | 'ticks' | 'now' | 'zone'>,
  draft?: DraftSeen,
): Progress {
  const team = { ...policy.checklist, today: todayIn({ now, zone }) };
  return progress(draft ? { ...view, draft } : view, ticks, isQuick, team);
}

/**
 * What a case gives, from the policy and what is known: entitlements first and apart, then each option with who may decide it, the checklist and the
 * next best step. Pure: the same input gives the same decision.
 */
export function decide(input: DecisionInput): Decision {
  const { policy, seen, decisions = NO_DECISIONS, lastTime = NOTHING_BEFORE } = input;
  const today = todayIn(input);
  const entitled = entitlements(policy, input.facts, input.now, input.zone);
  const disputed = disputedPart(input.facts.claimed, entitled);
  const facts: CaseFacts = { ...input.facts, ...(disputed && { disputed }) };
  const { all: ranked, chosen } = offersFor(input, facts, today, entitled);
  const plays = playsOf(policy, facts, seen.talk, today);
  const all = inPlayOrder(ranked, plays);
  const best = recommended(facts, entitled, all, lastTime);
  const isQuick = best.length === 1 && all.some((offer) => offer.isQuick && offer.option.id === best[0]);
  const view = { ...seen, facts, isEntitlementKnown: entitled.kind === 'known', ...goodwillIn(input, all) };
  return {
    facts,
    wanted: wantedFacts(entitled, all),
    entitled,
    offers: all,
    chosen,
    decisions,
    recommended: best,
    isQuick,
    plays: withTicks(plays, input.ticks),
    view,
    checklist: stepsOf({ view, isQuick }, input),
    next: nextStep({
      view,
      guesses: input.guesses ?? [],
      underWay: input.underWay,
      entitled,
      offers: all,
      recommended: best,
      optionCount: optionsIn(sortChosen(best, entitled, all), input),
      decisions,
      lastTime,
    }),
    meters: metersOf(input, facts),
  };
}
