import { Dexie, liveQuery, type EntityTable, type Table } from 'dexie';
import type { Entry } from './entries';
import type {
  CaseRow,
  CustomerRow,
  GrantRow,
  LessonRow,
  NoteRow,
  PromiseRow,
  ReplyRow,
  RequestRow,
  TicketRow,
} from './rows';
import type { DraftRow } from './drafts';

/** Indexes over several fields, in the order of their name. */
export const LIKE_CASES = '[facts.category.value+complaintSince]';
export const LIKE_SEVERE_CASES = '[facts.category.value+facts.severity.value+complaintSince]';
export const OPTION_GRANTS = '[option+at]';

/** The store of this machine. Everything but drafts is made from the journal. */
export class HistoryDb extends Dexie {
  journal!: EntityTable<Entry, 'id'>;
  customers!: EntityTable<CustomerRow, 'id'>;
  tickets!: EntityTable<TicketRow, 'key'>;
  cases!: EntityTable<CaseRow, 'id'>;
  grants!: EntityTable<GrantRow, 'id'>;
  promises!: EntityTable<PromiseRow, 'id'>;
  notes!: EntityTable<NoteRow, 'id'>;
  replies!: EntityTable<ReplyRow, 'id'>;
  requests!: EntityTable<RequestRow, 'id'>;
  lessons!: EntityTable<LessonRow, 'id'>;
  drafts!: EntityTable<DraftRow, 'ticket'>;

  constructor(name = 'amends') {
    super(name);
    this.version(1).stores({
      journal: 'id, customer, case',
      customers: 'id, *emails, *phoneKeys, *refs, *nameKeys',
      tickets: 'key, case, customer',
      cases: 'id, customer',
      grants: 'id, case, customer',
      promises: 'id, customer, state',
      notes: 'id, customer',
      replies: 'id, case, customer, state',
      drafts: 'ticket',
    });
    // What was given of one option, and like cases, are found without a walk through all.
    this.version(2).stores({
      cases: `id, customer, ${LIKE_CASES}, ${LIKE_SEVERE_CASES}`,
      grants: `id, case, customer, ${OPTION_GRANTS}`,
    });
    this.version(3).stores({ requests: 'id, customer, state' });
    // Entries of before have no lessons: there is nothing to make rows from.
    this.version(4).stores({ lessons: 'id, customer, entry' });
  }

  /** The tables that the journal's projections fill. */
  projected(): string[] {
    return ['customers', 'tickets', 'cases', 'grants', 'promises', 'notes', 'replies', 'requests', 'lessons'];
  }
}

export type { WhereClause } from 'dexie';

/** A table of rows whose shape only their projection knows. */
export type RowTable = Table<object, string>;

/**
 * Asks a question of the store now and again whenever the answer changes, whichever window changed it. Returns how to stop.
 */
export function watch<T>(
  ask: () => Promise<T>,
  answered: (answer: T) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(ask).subscribe({ next: answered, error: failed });
  return () => subscription.unsubscribe();
}
