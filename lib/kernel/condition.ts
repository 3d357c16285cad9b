import type { CaseFacts, FactName } from './case';
import type { MoneyTable } from './money';

/** One condition on a fact: its value is in a list, its amount within bounds, or it is true or false. */
export type Condition =
  | { fact: FactName; in: readonly string[] }
  | { fact: FactName; atLeast?: MoneyTable | undefined; atMost?: MoneyTable | undefined }
  | { fact: FactName; is: boolean };

/** Alternatives: one of them must hold whole. Empty means always. */
export type When = readonly (readonly Condition[])[];

/** Three answers, because a missing fact is neither a yes nor a no. */
export type Fit = { kind: 'yes' } | { kind: 'no'; facts: FactName[] } | { kind: 'unknown'; facts: FactName[] };

type Answer = 'yes' | 'no' | 'unknown';

function ask(condition: Condition, facts: CaseFacts): Answer {
  const value = facts[condition.fact];
  if (value === undefined) return 'unknown';
  if ('is' in condition) return value === condition.is ? 'yes' : 'no';
  if ('in' in condition) return typeof value === 'string' && condition.in.includes(value) ? 'yes' : 'no';
  if (typeof value !== 'object') return 'no';
  const least = condition.atLeast?.[value.currency];
  const most = condition.atMost?.[value.currency];
  if (least === undefined && most === undefined) return 'no';
  return value.minor >= (least ?? 0) && value.minor <= (most ?? Infinity) ? 'yes' : 'no';
}

function askAll(conditions: readonly Condition[], facts: CaseFacts): Fit {
  const asked = conditions.map((condition) => ({ fact: condition.fact, answer: ask(condition, facts) }));
  const named = (answer: Answer): FactName[] => asked.filter((each) => each.answer === answer).map(({ fact }) => fact);
  const refused = named('no');
  if (refused.length > 0) return { kind: 'no', facts: refused };
  const open = named('unknown');
  return open.length > 0 ? { kind: 'unknown', facts: open } : { kind: 'yes' };
}

/**
 * Whether the facts fit. `no` names the facts that speak against the nearest alternative, `unknown` those that would decide.
 */
export function fits(when: When, facts: CaseFacts): Fit {
  if (when.length === 0) return { kind: 'yes' };
  const answers = when.map((conditions) => askAll(conditions, facts));
  return (
    answers.find(({ kind }) => kind === 'yes') ??
    answers.find(({ kind }) => kind === 'unknown') ??
    answers[0] ?? { kind: 'yes' }
  );
}
