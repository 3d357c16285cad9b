import { add, percentOf, type Money, type MoneyTable } from '../kernel/money';

export type Level = 1 | 2 | 3;

/** What one level may decide; an absent limit is none. */
export interface LevelLimits {
  level: Level;
  perCase?: MoneyTable | undefined;
  percentOfOrder?: number | undefined;
  rolling?: { days: number; limit: MoneyTable } | undefined;
}

/** What is already on the account of the case and the customer, before the amount in question. */
export interface Account {
  caseSum: Money;
  /** The customer's total of the last `days` days, this case included. */
  rollingSum: (days: number) => Money;
  orderTotal?: Money | undefined;
  /** What the order came to at the least, where its total is not known: the price of one item in it. */
  orderAtLeast?: Money | undefined;
}

/** Why a level below was not enough. Totals include the amount in question. */
export type LevelReason =
  | { code: 'caseSum'; level: Level; limit: Money; total: Money }
  | { code: 'rollingTotal'; level: Level; limit: Money; total: Money; days: number }
  | { code: 'percentOfOrder'; level: Level; percent: number; limit: Money; total: Money }
  | { code: 'noLimits'; level: Level; currency: string };

/** The lowest level that may decide an amount, or the fact that would tell. */
export type Need = { kind: 'level'; level: Level; reasons: LevelReason[] } | { kind: 'unknown'; facts: ['orderTotal'] };

interface Question {
  cost: Money;
  account: Account;
  /** A quick concession is not held against the size of the order. */
  ignoreOrderShare?: boolean | undefined;
}

const limitIn = (table: MoneyTable, currency: string): Money | undefined => {
  const minor = table[currency];
  return minor === undefined ? undefined : { minor, currency };
};

const lacks = (table: MoneyTable | undefined, currency: string): boolean =>
  table !== undefined && table[currency] === undefined;

function sumsAgainst(limits: LevelLimits, { cost, account }: Question): LevelReason[] {
  const { level, perCase, rolling } = limits;
  const { currency } = cost;
  const hasNoRow = lacks(perCase, currency) || lacks(rolling?.limit, currency);
  const reasons: LevelReason[] = hasNoRow ? [{ code: 'noLimits', level, currency }] : [];
  if (perCase) {
    const limit = limitIn(perCase, currency);
    const total = add(account.caseSum, cost);
    if (limit && total.minor > limit.minor) reasons.push({ code: 'caseSum', level, limit, total });
  }
  if (rolling) {
    const { days } = rolling;
    const limit = limitIn(rolling.limit, currency);
    const total = add(account.rollingSum(days), cost);
    if (limit && total.minor > limit.minor) reasons.push({ code: 'rollingTotal', level, limit, total, days });
  }
  return reasons;
}

function orderShareAgainst(limits: LevelLimits, question: Question): LevelReason[] | 'unknown' {
  const { percentOfOrder: percent, level } = limits;
  if (percent === undefined || question.ignoreOrderShare) return [];
  const { orderTotal, orderAtLeast, caseSum } = question.account;
  const base = orderTotal ?? orderAtLeast;
  if (!base || base.currency !== question.cost.currency) return 'unknown';
  const limit = percentOf(base, percent);
  const total = add(caseSum, question.cost);
  if (total.minor <= limit.minor) return [];
  return orderTotal ? [{ code: 'percentOfOrder', level, percent, limit, total }] : 'unknown';
}

/**
 * The lowest level that may decide `cost` on top of what the case and the customer already have (R48-R50, handbook 4.3). Limits
 * are inclusive and the sum decides, so small gifts can't add up past a limit. What costs nothing needs nobody above.
 * Level 3 has no limits of its own; a currency without limits goes one level up.
 */
export function neededLevel(levels: readonly LevelLimits[], question: Question): Need {
  if (question.cost.minor === 0) return { kind: 'level', level: 1, reasons: [] };
  const reasons: LevelReason[] = [];
  for (const limits of levels) {
    const sums = sumsAgainst(limits, question);
    const share = orderShareAgainst(limits, question);
    // Where the team has set no limits in the currency, the lead decides.
    const isWithin = sums.length === 0 || (limits.level === 2 && sums.every(({ code }) => code === 'noLimits'));
    if (isWithin && share === 'unknown') return { kind: 'unknown', facts: ['orderTotal'] };
    const against = share === 'unknown' ? sums : [...sums, ...share];
    if (against.length === 0 || limits.level === 3) return { kind: 'level', level: limits.level, reasons };
    reasons.push(...against);
    if (isWithin && against.length === sums.length) return { kind: 'level', level: limits.level, reasons };
  }
  return { kind: 'level', level: 3, reasons };
}
