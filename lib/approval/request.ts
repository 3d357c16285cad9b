import * as v from 'valibot';
import { CATEGORIES, GOALS, SEVERITIES } from '../kernel/enums';
import { signed, unverified } from '../signing/jws';
import { PublicKey, type OwnKey } from '../signing/keys';
import { shaped } from '../signing/read';
import { Amount, Id, line, lines, Moment, Signed } from './values';

/** How long the texts of a request may be: the whole of it has to fit into one note of a helpdesk. */
export const LONGEST_WORDS = { subject: 200, label: 120, wants: 600, proposal: 800, reason: 800 } as const;

const Reason = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}$/)),
  limit: v.optional(Amount),
  total: v.optional(Amount),
  days: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
});

const Address = v.pipe(
  v.string(),
  v.maxLength(1000),
  v.regex(/^(?:https?|chrome-extension|moz-extension):\/\/[\x21-\x7e]+$/),
);

export const RequestShape = v.pipe(
  v.strictObject({
    kind: v.literal('request'),
    id: Id,
    case: Id,
    /** The customer's id: a fingerprint, no name. */
    customer: Id,
    ticket: v.strictObject({ key: line(500), url: Address, subject: line(LONGEST_WORDS.subject) }),
    agent: v.strictObject({ key: PublicKey, name: line(80), id: line(80), card: v.optional(Signed) }),
    /** `isFree`: whoever decides may name another amount. */
    option: v.strictObject({ id: Id, label: line(LONGEST_WORDS.label), isFree: v.boolean() }),
    face: v.optional(Amount),
    cost: Amount,
    claimed: v.optional(Amount),
    category: v.optional(v.picklist(CATEGORIES)),
    goal: v.optional(v.picklist(GOALS)),
    severity: v.optional(v.picklist(SEVERITIES)),
    country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    /** What the customer can claim anyway. */
    entitlements: v.pipe(
      v.array(v.strictObject({ label: line(LONGEST_WORDS.label), amount: v.optional(Amount) })),
      v.maxLength(12),
    ),
    wants: lines(LONGEST_WORDS.wants),
    proposal: lines(LONGEST_WORDS.proposal),
    /** What case and customer already have, before this amount, as far as the agent's machine knows. */
    history: v.strictObject({
      caseSum: Amount,
      rolling: v.pipe(
        v.array(v.strictObject({ days: v.pipe(v.number(), v.safeInteger(), v.minValue(1)), total: Amount })),
        v.maxLength(3),
      ),
    }),
    /** Who has to decide, and why the agent may not. */
    level: v.picklist([2, 3]),
    reasons: v.pipe(v.array(Reason), v.maxLength(12)),
    policy: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    createdAt: Moment,
    dueAt: Moment,
    /** The request that this one stands in for: edited and sent again. */
    replaces: v.optional(Id),
  }),
  v.forward(
    v.check(({ face, cost }) => face === undefined || face.currency === cost.currency, 'currency'),
    ['face'],
  ),
);

/** What an agent asks of somebody above: one option for one amount in one case, with all that is needed to decide it (R49, R50). */
export type Request = v.InferOutput<typeof RequestShape>;

/** The request as text, signed by the agent who asks. */
export const signRequest = (request: Request, agent: OwnKey): Promise<string> => signed('request', request, agent);

/** The request in a text that was signed here, or judged before; nothing is checked but its shape. */
export function requestIn(jws: string): Request | undefined {
  const shape = shaped(RequestShape, unverified(jws));
  return shape.ok ? shape.value : undefined;
}
