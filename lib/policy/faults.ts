import type * as v from 'valibot';
import { hintFor } from './hints';

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
  'mostBelowLeast',
  'needsBase',
  'needsBound',
  'negative',
  'notAllowed',
  'origin',
  'pictureFormat',
  'stepOrder',
  'threeLevels',
  'timeZone',
  'tooLarge',
  'tooLong',
  'tooMany',
  'tooSmall',
  'unknownCalendar',
  'unknownCurrency',
  'unknownHole',
  'unknownItem',
  'unknownKey',
  'unknownOffer',
  'unknownPhrase',
  'unknownRegion',
  'untilBeforeFrom',
  'wholeNumber',
  'wrongType',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** What was probably meant; an amount comes in minor units with its currency. */
export interface Hint {
  value: string | number;
  currency?: string;
}

/** One mistake in a document: where it is (`catalog[3].value.face.EUR`), what is wrong, and the words or numbers to say it with. */
export interface Fault {
  path: string;
  code: FaultCode;
  expected?: string;
  received?: string;
  hint?: Hint;
}

/** Why a document is not taken over; nothing of it is. */
export type PolicyFault =
  | { reason: 'notJson'; detail: string }
  | { reason: 'newerSchema'; schema: number }
  | { reason: 'invalid'; faults: Fault[] };

/** A place in a document as people write it: names with dots, rows with their index in brackets. */
export const pathText = (keys: readonly unknown[]): string =>
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

/** What the schema found, as a fault of the document. */
export function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const { expected, received, input } = issue;
  const code = codeOf(issue);
  const hint = hintFor(code, input, { key: keys.at(-1), expected });
  return {
    path: pathText(keys),
    code,
    ...(expected && { expected }),
    ...(received && { received }),
    ...(hint && { hint }),
  };
}
