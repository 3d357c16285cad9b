import type { CaseFacts, FactName } from './case';
import type { CaseDate } from './enums';
import type { MoneyTable } from './money';

/** One condition on a fact: its value is in a list, its amount within bounds, it is true or false, or its day lies within bounds. */
export type Condition =
  | { fact: FactName; in: readonly string[] }
  | { fact: FactName; atLeast?: MoneyTable | undefined; atMost?: MoneyTable | undefined }
  | { fact: FactName; is: boolean }
  | { fact: CaseDate; from?: string | undefined; until?: string | undefined; withinDays?: number | undefined };

/** Alternatives: one of them must hold whole. Empty means always. */
export type When = readonly (readonly Condition[])[];

/** Three answers, because a missing fact is neither a yes nor a no. */
export type Fit = { kind: 'yes' } | { kind: 'no'; facts: FactName[] } | { kind: 'unknown'; facts: FactName[] };

type Answer = 'yes' | 'no' | 'unknown';

/** What a rule is asked about: the facts of the case and the calendar date of today. */
export interface Asked {
  facts: CaseFacts;
  today: string;
}

/** Calendar days from one ISO date to another; negative when `to` lies before `from`. */
const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

type DayBounds = { from?: string | undefined; until?: string | undefined; withinDays?: number | undefined };

/** Both ends of the bounds are included. */
function isDayWithin(day: string, { from, until, withinDays }: DayBounds, today: string): boolean {
  if ((from !== undefined && day < from) || (until !== undefined && day > until)) return false;
  return withinDays === undefined || daysBetween(day, today) <= withinDays;
}

function ask(condition: Condition, { facts, today }: Asked): Answer {
  const value = facts[condition.fact];
  if (value === undefined) return 'unknown';
  if ('is' in condition) return value === condition.is ? 'yes' : 'no';
  if ('in' in condition) return typeof value === 'string' && condition.in.includes(value) ? 'yes' : 'no';
  if (typeof value === 'string') return isDayWithin(value, condition as DayBounds, today) ? 'yes' : 'no';
  if (typeof value !== 'object' || !('atLeast' in condition || 'atMost' in condition)) return 'no';
  const least = condition.atLeast?.[value.currency];
  const most = condition.atMost?.[value.currency];
  if (least === undefined && most === undefined) return 'no';
  return value.minor >= (least ?? 0) && value.minor <= (most ?? Infinity) ? 'yes' : 'no';
}

const YES: Fit = { kind: 'yes' };

function askAll(conditions: readonly Condition[], asked: Asked): Fit {
  const refused: FactName[] = [];
  const open: FactName[] = [];
  for (const condition of conditions) {
    const answer = ask(condition, asked);
    if (answer !== 'yes') (answer === 'no' ? refused : open).push(condition.fact);
  }
  if (refused.length > 0) return { kind: 'no', facts: refused };
  return open.length > 0 ? { kind: 'unknown', facts: open } : YES;
}

/**
 * Whether the facts fit. `no` names the facts that speak against the nearest alternative, `unknown` those that would decide.
 */
export function fits(when: When, asked: Asked): Fit {
  let nearest: Fit | undefined;
  for (const conditions of when) {
    const fit = askAll(conditions, asked);
    if (fit.kind === 'yes') return fit;
    if (!nearest || (nearest.kind === 'no' && fit.kind === 'unknown')) nearest = fit;
  }
  return nearest ?? YES;
}
