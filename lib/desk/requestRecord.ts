import { shopOf } from '../advice/input';
import type { Answer } from '../approval/answer';
import type { JudgedRequest } from '../approval/judge';
import { requestIn, type Request } from '../approval/request';
import type { Level } from '../approval/values';
import type { Act, Answered, Asked } from '../history/entries';
import type { ActContext } from '../history/journal';
import type { Membership } from './membership';
import type { DeciderParts } from './parts';

/** A request as the record keeps it. */
export function askedOf(jws: string, request: Request): Asked {
  const { id, option, face, cost, level, agent, ticket, createdAt, dueAt, replaces } = request;
  return {
    request: id,
    jws,
    option: option.id,
    label: option.label,
    ...(face && { face }),
    cost,
    level,
    from: agent.name,
    ticket: { url: ticket.url, subject: ticket.subject },
    askedAt: createdAt,
    dueAt,
    ...(replaces !== undefined && { replaces }),
  };
}

/** An answer as the record keeps it. */
export function answeredOf(jws: string, request: string, answer: Answer, by: { name: string; level: Level }): Answered {
  const { id, decision, option, face, cost, reason, answeredAt, expiresAt } = answer;
  return {
    answer: id,
    request,
    jws,
    decision,
    option: option.id,
    label: option.label,
    ...(face && { face }),
    cost,
    reason,
    by: by.name,
    level: by.level,
    answeredAt,
    expiresAt,
  };
}

/** In whose name, on what case, acts about a request are stored: the case may not be known on this machine. */
export function contextOf(
  parts: DeciderParts,
  me: Membership,
  of: { case: string; customer: string; url: string },
): ActContext {
  return {
    by: { id: me.holder.agentId || 'self', name: me.holder.name },
    customer: of.customer,
    case: of.case,
    shop: shopOf(parts.policy(), { url: of.url, tags: [], fields: [] }).id,
    policy: parts.policy().version,
    at: parts.now(),
  };
}

/** The act by which a request of somebody else comes into the record. One agent's request never takes the place of another's. */
export async function receivedAct({ db }: Pick<DeciderParts, 'db'>, { jws, request }: JudgedRequest): Promise<Act[]> {
  if (await db.requests.get(request.id)) return [];
  const { replaces, ...asked } = askedOf(jws, request);
  const before = replaces === undefined ? undefined : requestIn((await db.requests.get(replaces))?.jws ?? '');
  const isSameAgent = before?.agent.key.x === request.agent.key.x;
  return [{ kind: 'requestReceived', asked: { ...asked, ...(replaces !== undefined && isSameAgent && { replaces }) } }];
}
