import type { HistoryDb } from './db';
import { isLate } from './line';
import { ticketOf } from './linking';
import { isOpenOffer } from './offers';
import type { CustomerRow, PromiseRow, ReplyRow, RequestRow, TicketRow } from './rows';
import { WAITING } from './waiting';

/** One thing that waits for the agent. */
export type DayEntry =
  | { kind: 'promise'; promise: PromiseRow; isLate: boolean; customer?: CustomerRow; ticket?: TicketRow }
  | { kind: 'unsent'; reply: ReplyRow; customer?: CustomerRow; ticket?: TicketRow }
  | { kind: 'choice'; reply: ReplyRow; customer?: CustomerRow; ticket?: TicketRow }
  | { kind: 'decision'; request: RequestRow; customer?: CustomerRow; ticket?: TicketRow };

async function withTicket(db: HistoryDb, customer: string, ofCase: string | undefined) {
  const [row, ticket] = await Promise.all([
    db.customers.get(customer),
    ofCase === undefined ? undefined : ticketOf(db, ofCase),
  ]);
  return { ...(row && { customer: row }), ...(ticket && { ticket }) };
}

/** Replies whose customer was given a choice and has not chosen yet. */
async function openChoices(db: HistoryDb): Promise<ReplyRow[]> {
  const offered = await db.grants
    .filter(({ state, choiceOf }) => state === 'offered' && choiceOf !== undefined)
    .toArray();
  const cases = await db.cases.bulkGet(offered.map((grant) => grant.case));
  const open = offered.filter((grant, index) => isOpenOffer(grant, cases[index]));
  const replies = await db.replies.bulkGet([...new Set(open.map(({ choiceOf }) => choiceOf ?? ''))]);
  return replies.filter((reply) => reply?.state === 'sent').flatMap((reply) => reply ?? []);
}

/** Requests of one's own that wait for an answer, or whose answer can be used. */
const openDecisions = async (db: HistoryDb, now: number): Promise<RequestRow[]> => {
  const rows = await db.requests.where('state').anyOf(['waiting', 'answered']).toArray();
  const isOpen = ({ state, used, answer }: RequestRow): boolean =>
    state === 'waiting' || (!used && answer?.decision !== 'refused' && (answer?.expiresAt ?? 0) > now);
  return rows.filter((row) => row.side === 'mine' && isOpen(row)).toSorted((a, b) => a.dueAt - b.dueAt);
};

/** Promises by their time, answers from above, replies that have left the panel and were never seen sent, and choices that customers have not made yet. */
export async function readMyDay(db: HistoryDb, now: number): Promise<DayEntry[]> {
  const [promises, unsent, choices, decisions] = await Promise.all([
    db.promises.where('state').equals('open').sortBy('due'),
    db.replies.where('state').anyOf(WAITING).toArray(),
    openChoices(db),
    openDecisions(db, now),
  ]);
  return Promise.all([
    ...promises.map(async (promise): Promise<DayEntry> => ({
      kind: 'promise',
      promise,
      isLate: isLate(promise, now),
      ...(await withTicket(db, promise.customer, promise.case)),
    })),
    ...decisions.map(async (request): Promise<DayEntry> => ({
      kind: 'decision',
      request,
      ...(await withTicket(db, request.customer, request.case)),
    })),
    ...unsent.map(async (reply): Promise<DayEntry> => ({
      kind: 'unsent',
      reply,
      ...(await withTicket(db, reply.customer, reply.case)),
    })),
    ...choices.map(async (reply): Promise<DayEntry> => ({
      kind: 'choice',
      reply,
      ...(await withTicket(db, reply.customer, reply.case)),
    })),
  ]);
}
