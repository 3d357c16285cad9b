import { usedApprovals } from '../advice/approvals';
import { judgeAnswer, type AnswerFault } from '../approval/judge';
import { requestIn } from '../approval/request';
import { fingerprint } from '../approval/values';
import type { Answered } from '../history/entries';
import { append, entriesOf, type NotStored } from '../history/journal';
import type { RequestRow } from '../history/rows';
import type { Offer } from '../offers/types';
import { unverified } from '../signing/jws';
import { levelFor } from './answering';
import type { Membership } from './membership';
import type { DeciderParts } from './parts';
import { answeredOf, contextOf } from './requestRecord';

/** Why an answer was not taken, besides what is wrong with it in itself. */
export type TakingFault = AnswerFault | NotStored | { reason: 'withdrawn' | 'replaced' };

/** What became of an answer: taken up, in the record already, or refused. */
export type Taken =
  | { kind: 'taken'; answered: Answered; row: RequestRow }
  | { kind: 'known' }
  | { kind: 'refused'; fault: TakingFault; row?: RequestRow };

/** The request that an answer says it answers. */
async function requestOf(jws: string, rows: readonly RequestRow[]): Promise<RequestRow | undefined> {
  const payload = unverified(jws);
  const hash = typeof payload === 'object' && payload !== null && 'request' in payload ? payload.request : undefined;
  const hashes = await Promise.all(rows.map((row) => fingerprint(row.jws)));
  return rows[hashes.findIndex((each) => each === hash)];
}

/** The request itself, as a set, when its answer was used: something was given by it, or stands in a reply that waits to be sent. */
async function spentOf({ db }: Pick<DeciderParts, 'db'>, { id, used }: RequestRow): Promise<ReadonlySet<string>> {
  const replies = await db.replies.where('state').equals('inserted').toArray();
  const ids = usedApprovals({ grants: [], replies });
  return used ? ids.add(id) : ids;
}

/**
 * Judges an answer against the requests of this machine and records it if it holds. `rows` are the requests that it may be for: without a match by
 * its own words it is judged against the first, which says what is wrong with it.
 */
export async function takeAnswer(
  parts: DeciderParts,
  me: Membership,
  jws: string,
  rows: readonly RequestRow[],
): Promise<Taken> {
  const row = (await requestOf(jws, rows)) ?? rows[0];
  if (!row) return { kind: 'refused', fault: { reason: 'notForMe' } };
  const request = requestIn(row.jws);
  if (!request) return { kind: 'refused', fault: { reason: 'otherRequest' }, row };
  const spent = await spentOf(parts, row);
  if (row.answer?.jws === jws && !spent.has(row.id)) return { kind: 'known' };
  const judged = await judgeAnswer(jws, {
    request: row.jws,
    readCard: me.readCard,
    now: parts.now(),
    used: spent,
    answeredAt: row.answer?.answeredAt,
    neededLevel: (option, cost) => levelFor(parts, request, option, cost),
  });
  if (!judged.ok) return { kind: 'refused', fault: judged.fault, row };
  if (row.state === 'withdrawn' || row.state === 'replaced')
    return { kind: 'refused', fault: { reason: row.state }, row };
  const answered = answeredOf(jws, row.id, judged.value.answer, judged.value.by);
  const context = contextOf(parts, me, { ...row, url: row.ticket.url });
  const entries = entriesOf([{ kind: 'answerReceived', answered }], context, parts.makeId);
  const stored = await append(parts.db, entries);
  return stored.ok ? { kind: 'taken', answered, row } : { kind: 'refused', fault: stored.fault, row };
}

/**
 * Whether the answers on which a reply builds hold at this moment: they are judged anew before it is inserted, for a card may have been taken back
 * since they came.
 */
export async function approvalsHold(parts: DeciderParts, offers: readonly Offer[]): Promise<boolean> {
  for (const { verdict } of offers) {
    if (verdict.kind !== 'offer' || verdict.approval === undefined) continue;
    const [me, row] = await Promise.all([parts.membership(), parts.db.requests.get(verdict.approval)]);
    if (!me || !row?.answer) return false;
    const judged = await judgeAnswer(row.answer.jws, {
      request: row.jws,
      readCard: me.readCard,
      now: parts.now(),
      used: await spentOf(parts, row),
      neededLevel: () => verdict.level,
    });
    if (!judged.ok || judged.value.answer.decision === 'refused') return false;
  }
  return true;
}
