import * as v from 'valibot';
import { signed } from '../signing/jws';
import type { OwnKey } from '../signing/keys';
import { LONGEST_WORDS } from './request';
import { Amount, Hash, Id, line, lines, Moment, Signed, Thumbprint } from './values';

export const DECISIONS = ['approved', 'changed', 'refused'] as const;
export type Decision = (typeof DECISIONS)[number];

export const AnswerShape = v.pipe(
  v.strictObject({
    kind: v.literal('answer'),
    id: Id,
    /** The fingerprint of the exact request. */
    request: Hash,
    case: Id,
    option: v.strictObject({ id: Id, label: line(LONGEST_WORDS.label) }),
    face: v.optional(Amount),
    cost: Amount,
    decision: v.picklist(DECISIONS),
    reason: lines(LONGEST_WORDS.reason),
    /** The fingerprint of the key of the agent who asked: nobody else can use it. */
    for: Thumbprint,
    answeredAt: Moment,
    expiresAt: Moment,
    /** The card of whoever decided. */
    card: Signed,
  }),
  v.forward(
    v.check(({ decision, reason }) => decision !== 'refused' || reason !== '', 'reason'),
    ['reason'],
  ),
  v.forward(
    v.check(({ face, cost }) => face === undefined || face.currency === cost.currency, 'currency'),
    ['face'],
  ),
);

/** What somebody above has decided, bound to one request, case, option, amount, time and key. */
export type Answer = v.InferOutput<typeof AnswerShape>;

/** The answer as text, signed by whoever decided. */
export const signAnswer = (answer: Answer, approver: OwnKey): Promise<string> => signed('answer', answer, approver);
