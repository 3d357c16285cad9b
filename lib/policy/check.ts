import * as v from 'valibot';
import { fail, ok, type Result } from '../kernel/result';
import { migrated } from './migrate';
import { PolicyShape, SCHEMA, type Policy } from './schema';

export const FAULT_CODES = [
  'belowLowerLevel',
  'calendarDate',
  'clockTime',
  'countryCode',
  'currencyCode',
  'duplicateId',
  'empty',
  'idFormat',
  'languageCode',
  'level',
  'levelOrder',
  'missing',
  'needsBound',
  'negative',
  'notAllowed',
  'origin',
  'pictureFormat',
  'threeLevels',
  'tooLarge',
  'tooLong',
  'tooMany',
  'tooSmall',
  'unknownCurrency',
  'unknownKey',
  'unknownRegion',
  'wholeNumber',
  'wrongType',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** One mistake in a document: where it is (`catalog[3].value.face.EUR`), what is wrong, and the words or numbers to say it with. */
export interface Fault {
  path: string;
  code: FaultCode;
  expected?: string;
  received?: string;
}

/** Why a document is not taken over; nothing of it is. */
export type PolicyFault =
  | { reason: 'notJson'; detail: string }
  | { reason: 'newerSchema'; schema: number }
  | { reason: 'invalid'; faults: Fault[] };

const pathText = (keys: readonly unknown[]): string =>
  keys.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '') || '(file)';

const isCode = (text: string): text is FaultCode => (FAULT_CODES as readonly string[]).includes(text);

/** The schemas' own codes go through; what Valibot found by itself gets one. */
function codeOf(issue: v.BaseIssue<unknown>): FaultCode {
  if (isCode(issue.message)) return issue.message;
  if (issue.received === 'undefined' && issue.kind === 'schema') return 'missing';
  if (issue.type === 'strict_object') return issue.expected === 'never' ? 'unknownKey' : 'wrongType';
  return ['picklist', 'literal', 'variant'].includes(issue.type) ? 'notAllowed' : 'wrongType';
}

/** What Valibot found, as a fault of ours. */
export function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = pathText((issue.path ?? []).map(({ key }) => key));
  const { expected, received } = issue;
  return { path, code: codeOf(issue), ...(expected && { expected }), ...(received && { received }) };
}

function duplicates(policy: Policy, part: 'catalog' | 'entitlements' | 'shops' | 'calendars' | 'plays'): Fault[] {
  const ids = policy[part].map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ path: `${part}[${index}].id`, code: 'duplicateId' as const, received: id }] : [],
  );
}

/** Limits must not fall from one level to the next: a lead who may give less than an agent is a slip of the pen. */
function ladderFaults({ authority: { levels } }: Policy): Fault[] {
  return levels.flatMap((level, index) => {
    const path = `authority.levels[${index}]`;
    const order: Fault[] =
      level.level === index + 1 ? [] : [{ path: `${path}.level`, code: 'levelOrder', expected: String(index + 1) }];
    const below = levels[index - 1]?.perCase ?? {};
    const falls = Object.entries(level.perCase ?? {}).filter(([currency, limit]) => limit < (below[currency] ?? 0));
    return [
      ...order,
      ...falls.map(([currency]): Fault => ({ path: `${path}.perCase.${currency}`, code: 'belowLowerLevel' })),
    ];
  });
}

/** A currency with a limit for the case needs one for the customer too, or every amount in it would go to the lead. */
function rollingFaults({ authority: { levels } }: Policy): Fault[] {
  return levels.flatMap(({ perCase = {}, rolling }, index) =>
    Object.keys(perCase)
      .filter((currency) => rolling && rolling.limit[currency] === undefined)
      .map((currency): Fault => ({ path: `authority.levels[${index}].rolling.limit.${currency}`, code: 'missing' })),
  );
}

function regionFaults({ entitlements, regions }: Policy): Fault[] {
  return entitlements.flatMap(({ grounds }, index) =>
    grounds.flatMap(({ region }, at): Fault[] =>
      region === '*' || regions[region]
        ? []
        : [{ path: `entitlements[${index}].grounds[${at}].region`, code: 'unknownRegion', received: region }],
    ),
  );
}

/** A policy from unknown data, of this or an older shape: the document, or every fault that it has, each with its path. Never a part of it. */
export function checkPolicy(data: unknown): Result<Policy, PolicyFault> {
  const schema = (data as { schema?: unknown } | null)?.schema;
  if (typeof schema === 'number' && schema > SCHEMA) return fail({ reason: 'newerSchema', schema });
  const parsed = v.safeParse(PolicyShape, migrated(data));
  if (!parsed.success) return fail({ reason: 'invalid', faults: parsed.issues.map(faultOf) });
  const policy = parsed.output;
  const faults = [
    ...duplicates(policy, 'shops'),
    ...duplicates(policy, 'catalog'),
    ...duplicates(policy, 'entitlements'),
    ...duplicates(policy, 'calendars'),
    ...duplicates(policy, 'plays'),
    ...ladderFaults(policy),
    ...rollingFaults(policy),
    ...regionFaults(policy),
  ];
  return faults.length > 0 ? fail({ reason: 'invalid', faults }) : ok(policy);
}

/** A policy from the text of a file. */
export function parsePolicy(text: string): Result<Policy, PolicyFault> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return fail({ reason: 'notJson', detail: String(error) });
  }
  return checkPolicy(data);
}
