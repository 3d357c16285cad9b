import type { CaseFacts } from '../kernel/case';
import type { CaseDate } from '../kernel/enums';
import { money, percentOf, type Money } from '../kernel/money';

/** Money that grows with each day of delay, as the team's data has it (handbook L45, L46). */
export interface PenaltyRule {
  percentPerDay: number;
  of: 'itemPrice' | 'orderTotal' | 'claimed' | 'disputed' | 'extraCost';
  since: CaseDate;
  /** Days of grace. */
  after?: number | undefined;
  until?: CaseDate | undefined;
  maxPercent?: number | undefined;
}

/** How far a penalty has grown by today; `amount` is absent while its base is not known. */
export type Penalty = { kind: 'unknown'; fact: CaseDate } | { kind: 'known'; days: number; amount?: Money };

/** Thousandths of a percent: percentages of the data are decimal fractions and must be counted exactly. */
const THOUSANDTHS = 1000;

function grown(base: Money, days: number, { percentPerDay, maxPercent }: PenaltyRule): Money {
  const daily = BigInt(Math.round(percentPerDay * THOUSANDTHS));
  const minor = (BigInt(base.minor) * BigInt(days) * daily) / BigInt(100 * THOUSANDTHS);
  const cap = maxPercent === undefined ? undefined : percentOf(base, maxPercent);
  const most = cap?.minor ?? Number.MAX_SAFE_INTEGER;
  return money(minor > BigInt(most) ? most : Number(minor), base.currency);
}

/**
 * A penalty by today (an ISO date): the smaller of `percentPerDay` for each day late and the cap (L45: since 2026-02-01 the price). The day on which
 * we should have performed does not count, today does. Rounded down to whole minor units, like every share of an amount.
 */
export function runPenalty(rule: PenaltyRule, facts: CaseFacts, today: string): Penalty {
  const since = facts[rule.since];
  if (since === undefined) return { kind: 'unknown', fact: rule.since };
  const stop = rule.until === undefined ? undefined : facts[rule.until];
  const last = stop !== undefined && stop < today ? stop : today;
  const due = Temporal.PlainDate.from(since).add({ days: rule.after ?? 0 });
  const days = Math.max(0, due.until(last, { largestUnit: 'days' }).days);
  const base = facts[rule.of];
  return { kind: 'known', days, ...(base && { amount: grown(base, days, rule) }) };
}
