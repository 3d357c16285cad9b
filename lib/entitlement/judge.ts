import type { CaseFacts, FactName } from '../kernel/case';
import { fits, type Fit } from '../kernel/condition';
import type { Money } from '../kernel/money';
import { runClock, type ClockAsked, type Run, type Term } from './clock';
import { runPenalty, type Penalty } from './penalty';
import type { EntitlementRule, Ground } from './rule';

/** What we owe for being late: shown to those who decide, and paid where the law gives it to the customer. */
export interface Exposure {
  days: number;
  amount?: Money;
}

/** What one ground of a rule gives: the right holds, hangs on facts, is over, is closed for these facts, or there is nothing to claim yet. */
export type Judgement =
  | { kind: 'holds'; runs: Run[]; amount?: Money; exposure?: Exposure }
  | { kind: 'open'; facts: FactName[] }
  | { kind: 'ended'; run: Run & { state: 'ended'; term: Term } }
  | { kind: 'barred'; facts: FactName[] }
  | { kind: 'nothing' };

/** What a ground is judged by. */
export interface JudgeAsked extends ClockAsked {
  facts: CaseFacts;
  /** The customer's calendar date, and ours. */
  today: { customer: string; shop: string };
}

const factsOf = (fit: Fit): FactName[] => (fit.kind === 'yes' ? [] : fit.facts);

const hasEnded = (run: Run): run is Run & { state: 'ended'; term: Term } =>
  run.clock.kind === 'claim' && run.state === 'ended';

const openIn = (runs: readonly Run[]): FactName[] =>
  runs.flatMap((run) => (run.clock.kind === 'claim' && run.state === 'unknown' ? [run.fact] : []));

/** A penalty by itself: nothing while we are not late. */
function judgePenalty(penalty: Penalty, runs: Run[]): Judgement {
  if (penalty.kind === 'unknown') return { kind: 'open', facts: [penalty.fact] };
  const { days, amount } = penalty;
  if (days === 0) return { kind: 'nothing' };
  return { kind: 'holds', runs, ...(amount && { amount }), exposure: { days, ...(amount && { amount }) } };
}

function judgeHolding(rule: EntitlementRule, { penalty }: Ground, runs: Run[], asked: JudgeAsked): Judgement {
  const { facts, today } = asked;
  const late = penalty && runPenalty(penalty, facts, today.shop);
  if (late && rule.remedy === 'penalty') return judgePenalty(late, runs);
  const amount = rule.covers && facts[rule.covers];
  const isLate = late?.kind === 'known' && late.days > 0;
  return {
    kind: 'holds',
    runs,
    ...(amount && { amount }),
    ...(isLate && { exposure: { days: late.days, ...(late.amount && { amount: late.amount }) } }),
  };
}

/**
 * Judges a rule on one of its grounds. A term that is over closes it; a fact or the beginning of a term that nobody knows leaves it open: unknown is
 * never a yes.
 */
export function judge(rule: EntitlementRule, ground: Ground, asked: JudgeAsked): Judgement {
  const condition = { facts: asked.facts, today: asked.today.customer };
  const whole = fits(rule.when, condition);
  if (whole.kind === 'no') return { kind: 'nothing' };
  const here = fits(ground.when ?? [], condition);
  if (here.kind === 'no') return { kind: 'barred', facts: here.facts };
  const runs = (ground.clocks ?? []).map((clock) => runClock(clock, asked));
  const over = runs.find(hasEnded);
  if (over) return { kind: 'ended', run: over };
  const open = [...new Set([...factsOf(whole), ...factsOf(here), ...openIn(runs)])];
  return open.length > 0 ? { kind: 'open', facts: open } : judgeHolding(rule, ground, runs, asked);
}
