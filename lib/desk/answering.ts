import { levelOfAmount } from '../advice/asking';
import { signAnswer, type Answer, type Decision } from '../approval/answer';
import { LONGEST_WORDS, type Request } from '../approval/request';
import type { JudgedRequest } from '../approval/judge';
import { cutLines, fingerprint, type Level } from '../approval/values';
import type { Act } from '../history/entries';
import { append, entriesOf, type NotStored } from '../history/journal';
import type { Money } from '../kernel/money';
import { fail, ok, type Result } from '../kernel/result';
import { HOUR } from '../kernel/time';
import { thumbprint } from '../signing/keys';
import { answerText } from './blockWords';
import type { Membership } from './membership';
import type { DeciderParts } from './parts';
import { answeredOf, contextOf, receivedAct } from './requestRecord';

/** What somebody above decides. */
export interface Deciding {
  decision: Decision;
  reason: string;
  /** For another amount or option than was asked for. */
  option?: { id: string; label: string };
  face?: Money;
  cost?: Money;
}

/** Why a decision is not signed. */
export type DecidingFault =
  | NotStored
  | { reason: 'noTeam' | 'ownRequest' | 'aboveYourLevel' | 'needsReason' | 'otherCurrency' };

/** True for a request that this person has made, with whatever key. */
export const isOwn = (request: Request, { holder, key }: Membership): boolean =>
  request.agent.key.x === key.publicKey.x || (request.agent.id !== '' && request.agent.id === holder.agentId);

/** The level that an amount in answer to a request needs: never less than was asked for, for as much as was asked for. */
export function levelFor(
  parts: Pick<DeciderParts, 'policy'>,
  request: Request,
  option: string,
  cost: Money,
): Level | undefined {
  if (cost.currency !== request.history.caseSum.currency) return undefined;
  const byAmount = levelOfAmount(parts.policy(), option, cost, request.history);
  const isAsked = option === request.option.id && cost.minor >= request.cost.minor;
  return isAsked && (byAmount === undefined || request.level > byAmount) ? request.level : byAmount;
}

/** What stands against this person deciding so. */
function faultOf(
  parts: DeciderParts,
  me: Membership,
  request: Request,
  { decision, reason, option = request.option, cost = request.cost }: Deciding,
): DecidingFault | undefined {
  if (isOwn(request, me)) return { reason: 'ownRequest' };
  if (cost.currency !== request.cost.currency) return { reason: 'otherCurrency' };
  const needed = decision === 'refused' ? request.level : levelFor(parts, request, option.id, cost);
  if (needed === undefined || needed > me.holder.level) return { reason: 'aboveYourLevel' };
  // Management gives a reason whatever it decides (handbook 4.3).
  const wantsReason = decision === 'refused' || needed === 3;
  return wantsReason && reason.trim() === '' ? { reason: 'needsReason' } : undefined;
}

async function answerFor(
  parts: DeciderParts,
  me: Membership,
  { jws, request }: JudgedRequest,
  deciding: Deciding,
): Promise<Answer> {
  const { decision, reason } = deciding;
  const isChanged = decision === 'changed';
  const { id, label } = (isChanged && deciding.option) || request.option;
  const cost = (isChanged && deciding.cost) || request.cost;
  const face = isChanged ? (deciding.face ?? cost) : request.face;
  const now = parts.now();
  return {
    kind: 'answer',
    id: parts.makeId(),
    request: await fingerprint(jws),
    case: request.case,
    option: { id, label },
    ...(face && { face }),
    cost,
    decision,
    reason: cutLines(reason, LONGEST_WORDS.reason),
    for: await thumbprint(request.agent.key),
    answeredAt: now,
    expiresAt: now + parts.policy().authority.approvalHours * HOUR,
    card: me.card,
  };
}

/** Keeps a request of somebody else, to be decided later. */
export async function receive(
  parts: DeciderParts,
  me: Membership,
  judged: JudgedRequest,
): Promise<Result<undefined, NotStored>> {
  const { request } = judged;
  const context = contextOf(parts, me, { ...request, url: request.ticket.url });
  return append(parts.db, entriesOf(await receivedAct(parts, judged), context, parts.makeId));
}

/** Decides a request: signs the answer, records both, and gives the text in which the answer travels. */
export async function decideRequest(
  parts: DeciderParts,
  judged: JudgedRequest,
  deciding: Deciding,
): Promise<Result<string, DecidingFault>> {
  const me = await parts.membership();
  if (!me) return fail({ reason: 'noTeam' });
  const { request } = judged;
  const fault = faultOf(parts, me, request, deciding);
  if (fault) return fail(fault);
  const answer = await answerFor(parts, me, judged, deciding);
  const jws = await signAnswer(answer, me.key);
  const answered = answeredOf(jws, request.id, answer, me.holder);
  const acts: Act[] = [...(await receivedAct(parts, judged)), { kind: 'answerGiven', answered }];
  const context = contextOf(parts, me, { ...request, url: request.ticket.url });
  const stored = await append(parts.db, entriesOf(acts, context, parts.makeId));
  return stored.ok ? ok(answerText(parts, answered)) : stored;
}
