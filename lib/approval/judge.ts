import type { Money } from '../kernel/money';
import { fail, ok, type Result } from '../kernel/result';
import type { Instant } from '../kernel/time';
import { unverified, verified, type SignatureFault, type SignedKind } from '../signing/jws';
import { thumbprint, type PublicKey } from '../signing/keys';
import { readSigned, shaped, type ShapeFault } from '../signing/read';
import { AnswerShape, type Answer } from './answer';
import { LONGEST_BLOCK } from './block';
import { RequestShape, type Request } from './request';
import { fingerprint, type CardHolder, type Level, type ReadCard } from './values';

/** Why a card inside a request or an answer is not believed. */
type CardReason = 'cardExpired' | 'cardRevoked' | 'cardForeign';

/** Why a request is not taken up. */
export type RequestFault = SignatureFault | ShapeFault | { reason: CardReason };

/** Why an answer is not used. */
export type AnswerFault =
  | RequestFault
  | {
      reason:
        | 'selfApproved'
        | 'notForMe'
        | 'otherCase'
        | 'otherRequest'
        | 'otherOption'
        | 'widened'
        | 'tooLow'
        | 'expired'
        | 'used'
        | 'outdated';
    };

/** A request that the key named in it has signed. */
export interface JudgedRequest {
  jws: string;
  request: Request;
  /** Its agent as the team knows them; undefined where no card came with it: then the name is only claimed. */
  agent?: CardHolder;
}

/** An answer whose signature, card and shape are right; to whom and to what it is an answer is another question. */
export interface ReadAnswer {
  jws: string;
  answer: Answer;
  by: CardHolder;
}

const CARD_REASONS: Readonly<Record<string, CardReason>> = {
  expired: 'cardExpired',
  notYetValid: 'cardExpired',
  revoked: 'cardRevoked',
};

async function holderOf(card: string, readCard: ReadCard): Promise<Result<CardHolder, { reason: CardReason }>> {
  const read = await readCard(card);
  return read.ok ? read : fail({ reason: CARD_REASONS[read.fault.reason] ?? 'cardForeign' });
}

const isSameKey = (a: PublicKey, b: PublicKey): boolean => a.x === b.x;

/** What is no signed text of this kind at all, whoever signed it. Any key will do to find that out. */
async function kindFault(kind: SignedKind, jws: string, key: PublicKey): Promise<SignatureFault | undefined> {
  if (jws.length > LONGEST_BLOCK) return { reason: 'tooLong' };
  const seen = await verified(kind, jws, key);
  return seen.ok || seen.fault.reason === 'foreignKey' || seen.fault.reason === 'altered' ? undefined : seen.fault;
}

/** Any key: what is asked of it is only whether a text is signed, and as what. */
const NOBODY: PublicKey = { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) };

/** Judges a request that came in: signed by the key that it names, and that key the one of its card. */
export async function judgeRequest(jws: string, readCard: ReadCard): Promise<Result<JudgedRequest, RequestFault>> {
  const fault = await kindFault('request', jws, NOBODY);
  if (fault) return fail(fault);
  const claimed = unverified(jws);
  if (claimed === undefined) return fail({ reason: 'altered' });
  const shape = shaped(RequestShape, claimed);
  if (!shape.ok) return shape;
  const { key, card } = shape.value.agent;
  const read = await readSigned('request', RequestShape, jws, key);
  if (!read.ok) return read;
  if (card === undefined) return ok({ jws, request: read.value });
  const holder = await holderOf(card, readCard);
  if (!holder.ok) return holder;
  return isSameKey(holder.value.key, key)
    ? ok({ jws, request: read.value, agent: holder.value })
    : fail({ reason: 'cardForeign' });
}

/** Reads an answer: the team stands by its card, and the key of the card has signed it. */
export async function readAnswer(jws: string, readCard: ReadCard): Promise<Result<ReadAnswer, RequestFault>> {
  const fault = await kindFault('answer', jws, NOBODY);
  if (fault) return fail(fault);
  const claimed = unverified(jws);
  if (claimed === undefined) return fail({ reason: 'altered' });
  const shape = shaped(AnswerShape, claimed);
  if (!shape.ok) return shape;
  const holder = await holderOf(shape.value.card, readCard);
  if (!holder.ok) return holder;
  const read = await readSigned('answer', AnswerShape, jws, holder.value.key);
  return read.ok ? ok({ jws, answer: read.value, by: holder.value }) : read;
}

/** What the side that asked knows when an answer comes. */
export interface AskedSide {
  /** The exact request, as it was signed here. */
  request: string;
  readCard: ReadCard;
  now: Instant;
  /** Ids of requests whose approval was used. */
  used: ReadonlySet<string>;
  /** When the answer that holds until now was given: an older one doesn't come back. */
  answeredAt?: Instant | undefined;
  /** The level that may decide this cost of an option as things stand; undefined for an option that the team doesn't have. */
  neededLevel: (option: string, cost: Money) => Level | undefined;
}

/** What an answer allows, or that it refuses. */
export interface Ruling {
  answer: Answer;
  by: CardHolder;
}

const isMore = (a: Money | undefined, b: Money | undefined): boolean =>
  a !== undefined && (b === undefined || a.currency !== b.currency || a.minor > b.minor);

/** Whether the decision is one that this approver could make about this request. */
function reachFault({ answer, by }: ReadAnswer, request: Request, side: AskedSide): AnswerFault | undefined {
  const { decision, option, cost, face } = answer;
  const isApproved = decision === 'approved';
  if (decision !== 'changed' && option.id !== request.option.id) return { reason: 'otherOption' };
  const isBeyond = isMore(cost, request.cost) || (isApproved && isMore(face, request.face));
  if (isBeyond && (isApproved || cost.currency !== request.cost.currency)) return { reason: 'widened' };
  const needed = decision === 'refused' ? request.level : side.neededLevel(option.id, cost);
  if (needed === undefined) return { reason: 'otherOption' };
  if (by.level >= needed) return undefined;
  return { reason: isBeyond ? 'widened' : 'tooLow' };
}

async function bindingFault(
  { answer, by }: ReadAnswer,
  request: Request,
  side: AskedSide,
): Promise<AnswerFault | undefined> {
  const { agent } = request;
  if (isSameKey(by.key, agent.key) || (agent.id !== '' && by.agentId === agent.id)) return { reason: 'selfApproved' };
  if (answer.for !== (await thumbprint(agent.key))) return { reason: 'notForMe' };
  if (answer.case !== request.case) return { reason: 'otherCase' };
  if (answer.request !== (await fingerprint(side.request))) return { reason: 'otherRequest' };
  return undefined;
}

/**
 * Judges an answer to a request of one's own. It holds only for that request, case, option and key, up to its amount, until it expires, once;
 * and only from somebody else whose card the team stands by now and whose level reaches that far.
 */
export async function judgeAnswer(jws: string, side: AskedSide): Promise<Result<Ruling, AnswerFault>> {
  const own = shaped(RequestShape, unverified(side.request));
  if (!own.ok) return own;
  const request = own.value;
  const fault = await kindFault('answer', jws, NOBODY);
  if (fault) return fail(fault);
  if ((await verified('answer', jws, request.agent.key)).ok) return fail({ reason: 'selfApproved' });
  const read = await readAnswer(jws, side.readCard);
  if (!read.ok) return read;
  const { answer, by } = read.value;
  const wrong = (await bindingFault(read.value, request, side)) ?? reachFault(read.value, request, side);
  if (wrong) return fail(wrong);
  if (answer.expiresAt <= side.now) return fail({ reason: 'expired' });
  if (side.used.has(request.id)) return fail({ reason: 'used' });
  if (side.answeredAt !== undefined && answer.answeredAt < side.answeredAt) return fail({ reason: 'outdated' });
  return ok({ answer, by });
}
