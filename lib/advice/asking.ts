import { neededLevel } from '../authority/authority';
import { costOf, costWithin } from '../authority/sums';
import type { PastGrant } from '../kernel/case';
import { total, type Money } from '../kernel/money';
import { addWorkingMinutes } from '../kernel/workingTime';
import type { Offer } from '../offers/types';
import type { Policy, Value } from '../policy/schema';
import type { Advice } from './advise';
import { teamHours } from './approvals';
import { draftBesides } from './chosen';
import { goodwillOf } from './grants';
import type { AdviceInput, Level } from './input';

/** What case and customer already have, before an amount in question. */
export interface Sums {
  caseSum: Money;
  rolling: { days: number; total: Money }[];
}

/** What a request says of an option besides words: what it is worth, who decides, on top of what, and until when. */
export interface Asking {
  offer: Offer;
  cost: Money;
  level: 2 | 3;
  history: Sums;
  /** Epoch ms. */
  dueAt: number;
}

/** Working minutes within which a lead answers while a caller waits for the callback (handbook 4.3). */
const WHILE_CALLBACK_PAUSES = 30;

/** Until when a level answers: its own hours, less while a caller waits. */
function dueOf({ policy, record, now, zone }: AdviceInput, level: Level, caseId: string): number {
  const isPaused = record.promises.some(
    ({ case: ofCase, what, state }) => ofCase === caseId && what === 'callback' && state === 'open',
  );
  const own = (policy.authority.levels[level - 1]?.answersInHours ?? 0) * 60;
  const minutes = isPaused && level === 2 ? Math.min(own, WHILE_CALLBACK_PAUSES) : own;
  return addWorkingMinutes(now, minutes, teamHours(policy), zone);
}

function sumsOf(input: AdviceInput, grants: readonly PastGrant[], caseId: string, currency: string): Sums {
  const days = new Set(input.policy.authority.levels.flatMap(({ rolling }) => rolling?.days ?? []));
  const own = grants.filter((grant) => grant.caseId === caseId);
  return {
    caseSum: costOf(own, currency),
    rolling: [...days].map((each) => ({ days: each, total: costWithin(grants, currency, each, input.now) })),
  };
}

/** What to ask for an option that somebody above decides; undefined for any other. What else is in the draft counts as given. */
export function askingFor(input: AdviceInput, advice: Advice, option: string): Asking | undefined {
  const offer = advice.offers.find((each) => each.option.id === option);
  if (offer?.verdict.kind !== 'ask' || !offer.cost || offer.verdict.level === 1) return undefined;
  const { level } = offer.verdict;
  const { caseId, entitled, offers } = advice;
  const { draft } = input.record;
  const drafted = offers.filter((each) => draft.chosen.includes(each.option.id));
  const besides = draftBesides(draft.chosen, entitled, drafted, caseId, input.now)(offer.option, offer.cost);
  const grants = [...goodwillOf(input.record), ...besides];
  return {
    offer,
    cost: offer.cost,
    level,
    history: sumsOf(input, grants, caseId, offer.cost.currency),
    dueAt: dueOf(input, level, caseId),
  };
}

/** The level that an option's own steps ask for an amount, as far as it can be told without the case. */
function stepLevel(value: Value, { minor, currency }: Money): Level {
  if (!('steps' in value)) return 1;
  return value.steps.find(({ max }) => minor <= (max?.[currency] ?? Infinity))?.level ?? 3;
}

/**
 * The level that may decide an amount of an option by a team's ladder, on top of sums that a request names; undefined for an option that the
 * catalog doesn't have. For whoever decides: the case may not be known on their machine.
 */
export function levelOfAmount(
  policy: Policy,
  option: string,
  cost: Money,
  { caseSum, rolling }: Sums,
): Level | undefined {
  const entry = policy.catalog.find(({ id }) => id === option);
  if (!entry) return undefined;
  const rollingSum = (days: number): Money =>
    rolling.find((each) => each.days === days)?.total ??
    // Another policy counts other days: the longest that is known is the safe one.
    total([rolling.toSorted((a, b) => b.days - a.days)[0]?.total ?? caseSum], cost.currency);
  const byStep = stepLevel(entry.value, cost);
  const need = neededLevel(policy.authority.levels, { cost, account: { caseSum, rollingSum }, ignoreOrderShare: true });
  const byLadder = need.kind === 'level' ? need.level : 2;
  return Math.max(entry.minLevel, byLadder, byStep) as Level;
}
