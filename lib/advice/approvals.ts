import type { HistoryRecord } from '../history/record';
import type { RequestRow } from '../history/rows';
import { countedReplies } from '../history/waiting';
import type { Money } from '../kernel/money';
import { addWorkingMinutes, workingMinutesBetween, type WorkingHours } from '../kernel/workingTime';
import type { Offer } from '../offers/types';
import type { Policy } from '../policy/schema';
import type { AdviceInput, Level } from './input';

/** What somebody above has allowed in this case, and nothing has been given by it yet. */
export interface Approval {
  /** The request that it answers. */
  request: string;
  option: string;
  label: string;
  cost: Money;
  level: Level;
  by: string;
  expiresAt: number;
}

/** A request that has no answer yet. */
export interface Waiting {
  request: RequestRow;
  /** Epoch ms when half of the time for an answer has passed: from then on the deputy may be asked. */
  deputyFrom: number;
  deputy?: string;
}

/** What was asked for in a case and what came of it. */
export interface Decisions {
  approvals: Approval[];
  waiting: Waiting[];
}

/** Nothing was asked. */
export const NO_DECISIONS: Decisions = { approvals: [], waiting: [] };

/** The hours in which the team answers. */
export const teamHours = ({ calendars, deadlines }: Policy): WorkingHours =>
  calendars.find(({ id }) => id === deadlines.calendar) ?? { weekend: [], holidays: [] };

/** Ids of the requests whose answer was used: something was given or offered by it, or stands in a reply that waits to be sent. */
export function usedApprovals({ grants, replies }: Pick<HistoryRecord, 'grants' | 'replies'>): Set<string> {
  const inserted = replies.filter(({ state }) => state === 'inserted').flatMap(({ gifts }) => gifts);
  return new Set([...grants, ...inserted].flatMap(({ approval }) => approval ?? []));
}

function approvalOf({ id, answer }: RequestRow, now: number): Approval[] {
  if (!answer || answer.decision === 'refused' || answer.expiresAt <= now) return [];
  const { option, label, cost, level, by, expiresAt } = answer;
  return [{ request: id, option, label, cost, level, by, expiresAt }];
}

function waitingOf(request: RequestRow, policy: Policy, zone: string): Waiting {
  const { askedAt, dueAt, level } = request;
  const hours = teamHours(policy);
  const half = workingMinutesBetween(askedAt, dueAt, hours, zone) / 2;
  const deputy = policy.authority.levels[level - 1]?.deputy;
  return { request, deputyFrom: addWorkingMinutes(askedAt, half, hours, zone), ...(deputy && { deputy }) };
}

/** This agent's requests in a case: those that wait, and the answers that can be used now. */
export function decisionsIn({ record, policy, now, zone }: AdviceInput, caseId: string): Decisions {
  const used = usedApprovals({ grants: record.grants, replies: countedReplies(record) });
  const own = record.requests.filter((request) => request.side === 'mine' && request.case === caseId);
  return {
    approvals: own
      .filter(({ id, state, used: spent }) => state === 'answered' && !spent && !used.has(id))
      .flatMap((request) => approvalOf(request, now)),
    waiting: own.filter(({ state }) => state === 'waiting').map((request) => waitingOf(request, policy, zone)),
  };
}

/** The amounts that were decided in a currency, by option: what a free amount is until the agent sets another one. */
export const decidedAmounts = ({ approvals }: Decisions, currency: string): Record<string, number> =>
  Object.fromEntries(
    approvals.filter(({ cost }) => cost.currency === currency).map(({ option, cost }) => [option, cost.minor]),
  );

/** Whether an answer reaches as far as an offer that needs somebody above: option, amount and level. */
const opens = (approval: Approval, { option, cost, verdict }: Offer): boolean =>
  verdict.kind === 'ask' &&
  approval.option === option.id &&
  approval.level >= verdict.level &&
  cost?.currency === approval.cost.currency &&
  cost.minor <= approval.cost.minor;

/**
 * The offers with those opened that somebody above has allowed, first. What is blocked or not known stays so whatever was answered, and an option
 * that needs management is opened by management only.
 */
export function opened(offers: readonly Offer[], { approvals }: Decisions): Offer[] {
  if (approvals.length === 0) return [...offers];
  const all = offers.map((offer): Offer => {
    const approval = approvals.find((each) => opens(each, offer));
    if (!approval || offer.verdict.kind !== 'ask') return offer;
    const { level } = offer.verdict;
    const verdict = { kind: 'offer' as const, level, approval: approval.request };
    return { ...offer, verdict, ...(offer.isFree && { most: approval.cost }) };
  });
  const isOpened = ({ verdict }: Offer): boolean => verdict.kind === 'offer' && verdict.approval !== undefined;
  return [...all.filter(isOpened), ...all.filter((offer) => !isOpened(offer))];
}

/** The goodwill of a case, given and in the draft, against what the agent may decide; what waits for an answer was asked. */
export function authorityIn(
  drafted: readonly Offer[],
  hasGoodwill: boolean,
  { waiting, approvals }: Decisions,
): 'none' | 'within' | 'above' | 'asked' {
  const isAsked = (option: string): boolean => waiting.some(({ request }) => request.option === option);
  if (drafted.some(({ option, verdict }) => verdict.kind !== 'offer' && !isAsked(option.id))) return 'above';
  if (waiting.length + approvals.length > 0) return 'asked';
  return hasGoodwill ? 'within' : 'none';
}
