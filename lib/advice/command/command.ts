import * as v from 'valibot';
import { checkPolicy, type PolicyFault } from '../../policy/check';
import { faultOf } from '../../policy/faults';
import { defaultPolicy } from '../../policy/default';
import type { Policy } from '../../policy/schema';
import { decide } from '../decision';
import { decisionInput } from './input';
import { printed } from './print';
import { InputShape, type Output } from './shapes';

/** What a run of the command gives: an answer, or one line for each fault of the input. `code` is that of the process. */
export type Answer = { code: 0; output: Output } | { code: 2; faults: string[] };

/** Codes that only the command's own input has. */
const OWN_CODES: readonly string[] = ['instant', 'zone'];

/** How the input as a whole is named. */
const INPUT = '(input)';

const line = (path: string, code: string): string => `${path}: ${code}`;

/** Where an alternative has failed, its own fault says more than that none fits. */
function faultLine(issue: v.BaseIssue<unknown>): string {
  const inner = issue.issues?.find(({ message }) => OWN_CODES.includes(message));
  const { path, code } = faultOf(issue);
  const own = OWN_CODES.find((each) => each === issue.message || each === inner?.message);
  return line(path === '(file)' ? INPUT : path, own ?? code);
}

function policyLines(fault: PolicyFault): string[] {
  if (fault.reason !== 'invalid') return [line('policy', fault.reason)];
  return fault.faults.map(({ path, code }) => line(path === '(file)' ? 'policy' : `policy.${path}`, code));
}

function parsed(text: string): { data: unknown } | undefined {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Objects of the input in which nothing is required: a list would pass for an empty one of them. */
const OBJECTS = ['', 'case', 'case.facts', 'case.amounts', 'history', 'agent'];

const at = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce((found, key) => (key ? (found as Record<string, unknown> | null | undefined)?.[key] : found), data);

const lists = (data: unknown): string[] =>
  OBJECTS.filter((path) => Array.isArray(at(data, path))).map((path) => line(path || INPUT, 'wrongType'));

/** The policy that is meant, or the lines of its faults. Data that is no object has its fault told by the input's own shape. */
function policyOf(data: unknown): Policy | string[] {
  const named = (data as { policy?: unknown } | null)?.policy;
  if (named === 'default') return defaultPolicy();
  if (typeof named !== 'object' || named === null) return [];
  const checked = checkPolicy(named);
  return checked.ok ? checked.value : policyLines(checked.fault);
}

/**
 * The decision on a case that is described in JSON: what the customer is entitled to, which options this agent may give and who decides the others.
 * Pure: `now` (epoch ms) counts where the text names none. Wrong input is refused whole, with the path and a code of each fault.
 */
export function answer(text: string, now: number): Answer {
  const json = parsed(text);
  if (!json) return { code: 2, faults: [line(INPUT, 'notJson')] };
  const input = v.safeParse(InputShape, json.data);
  const policy = policyOf(json.data);
  const faults = [
    ...lists(json.data),
    ...(input.success ? [] : input.issues.map(faultLine)),
    ...(Array.isArray(policy) ? policy : []),
  ];
  if (faults.length > 0 || !input.success || Array.isArray(policy)) return { code: 2, faults };
  return { code: 0, output: printed(decide(decisionInput(input.output, policy, now))) };
}
