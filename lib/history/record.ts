import type { HistoryDb, WhereClause } from './db';
import { emptyDraft, type DraftRow } from './drafts';
import type { Identity } from './entries';
import { isSomebodyElse, nameKey, phoneKeys, recognise, type Recognition } from './identity';
import { goingOn, joinedCases } from './linking';
import type { CaseRow, CustomerRow, GrantRow, NoteRow, PromiseRow, ReplyRow, RequestRow, TicketRow } from './rows';

/** What this machine knows of a ticket and its customer. */
export interface HistoryRecord {
  ticket: string;
  customer?: CustomerRow;
  recognition: Recognition;
  /** True when the ticket's requester shares no sign with the customer that its case belongs to: somebody else is asking now. */
  isOtherRequester: boolean;
  /** Customers who may be the same person, for merging by hand. */
  candidates: CustomerRow[];
  case?: CaseRow;
  /** All cases of the customer, this one included, newest first. */
  cases: CaseRow[];
  tickets: TicketRow[];
  grants: GrantRow[];
  promises: PromiseRow[];
  notes: NoteRow[];
  replies: ReplyRow[];
  /** Decisions that were asked for, newest first: one's own, and those of others that came to this machine. */
  requests: RequestRow[];
  draft: DraftRow;
}

/** The customer that a row stands for after merges. */
async function followed(db: HistoryDb, row: CustomerRow | undefined): Promise<CustomerRow | undefined> {
  let current = row;
  for (let hops = 0; current?.mergedInto !== undefined && hops < 20; hops++)
    current = await db.customers.get(current.mergedInto);
  return current;
}

/** The rows with one of the keys in an index. A single key, the usual case, is one question to the store instead of a walk. */
function among<T, Insert>(index: WhereClause<T, string, Insert>, keys: readonly string[]): Promise<T[]> | T[] {
  const [key] = keys;
  if (key === undefined) return [];
  return keys.length === 1 ? index.equals(key).toArray() : index.anyOf(keys).toArray();
}

async function similar(db: HistoryDb, identity: Identity): Promise<CustomerRow[]> {
  const found = await Promise.all([
    among(db.customers.where('refs'), identity.refs),
    among(db.customers.where('emails'), identity.emails),
    among(db.customers.where('phoneKeys'), phoneKeys(identity.phones)),
    db.customers.where('nameKeys').anyOf(identity.names.map(nameKey)).limit(20).toArray(),
  ]);
  const rows = await Promise.all(found.flat().map((row) => followed(db, row)));
  return [...new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : []))).values()];
}

/** All ids under which a customer is in the tables. */
const idsOf = ({ id, absorbed }: CustomerRow): string[] => [id, ...absorbed];

async function of(db: HistoryDb, customer: CustomerRow) {
  const ids = idsOf(customer);
  const [cases, ...others] = await Promise.all([
    among(db.cases.where('customer'), ids),
    among(db.tickets.where('customer'), ids),
    among(db.grants.where('customer'), ids),
    among(db.promises.where('customer'), ids),
    among(db.notes.where('customer'), ids),
    among(db.replies.where('customer'), ids),
    among(db.requests.where('customer'), ids),
  ]);
  const [ticketRows, grantRows, promiseRows, noteRows, replyRows, requestRows] = others;
  const { tickets, grants, promises, notes, replies, requests } = joinedCases(cases, {
    tickets: ticketRows,
    grants: grantRows,
    promises: promiseRows,
    notes: noteRows,
    replies: replyRows,
    requests: requestRows,
  });
  return {
    cases: goingOn(cases).toSorted((a, b) => b.openedAt - a.openedAt),
    tickets,
    grants: grants.toSorted((a, b) => b.at - a.at),
    promises: promises.toSorted((a, b) => a.due - b.due),
    notes: notes.toSorted((a, b) => b.at - a.at),
    replies: replies.toSorted((a, b) => b.insertedAt - a.insertedAt),
    requests: requests.toSorted((a, b) => b.askedAt - a.askedAt),
  };
}

const NOTHING = { cases: [], tickets: [], grants: [], promises: [], notes: [], replies: [], requests: [] };

/** The record of a ticket (its key as text) on which nothing was done, of a customer who is not known. */
export const emptyRecord = (ticket: string): HistoryRecord => ({
  ticket,
  recognition: { candidates: [] },
  isOtherRequester: false,
  candidates: [],
  ...NOTHING,
  draft: emptyDraft(ticket),
});

/**
 * Everything that is known for a ticket, in one reading transaction. A ticket that already has a case keeps its customer; another one is
 * recognised by its requester's signs. Looking stores nothing.
 */
export function readRecord(db: HistoryDb, ticket: string, identity: Identity): Promise<HistoryRecord> {
  const tables = [
    db.customers,
    db.tickets,
    db.cases,
    db.grants,
    db.promises,
    db.notes,
    db.replies,
    db.requests,
    db.drafts,
  ];
  return db.transaction('r', tables, async () => {
    const [known, matches, draft] = await Promise.all([
      db.tickets.get(ticket),
      similar(db, identity),
      db.drafts.get(ticket),
    ]);
    const recognition = recognise(identity, matches);
    const owner = known ? await db.customers.get(known.customer) : matches.find(({ id }) => id === recognition.id);
    const customer = await followed(db, owner);
    const rows = customer ? await of(db, customer) : NOTHING;
    const ofCase = rows.tickets.find(({ key }) => key === ticket)?.case;
    const ownCase = rows.cases.find(({ id }) => id === ofCase);
    return {
      ticket,
      recognition,
      isOtherRequester: known !== undefined && customer !== undefined && isSomebodyElse(customer, identity),
      candidates: matches.filter(({ id }) => id !== customer?.id),
      ...rows,
      ...(customer && { customer }),
      ...(ownCase && { case: ownCase }),
      draft: draft ?? emptyDraft(ticket),
    };
  });
}
