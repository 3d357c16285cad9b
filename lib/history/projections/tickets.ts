import type { TicketRow } from '../rows';
import type { Projection } from './projection';

export const tickets: Projection<TicketRow> = {
  table: 'tickets',
  rowOf: (entry) => (entry.kind === 'caseOpened' || entry.kind === 'ticketLinked' ? entry.ticket.key : undefined),
  apply: (row, entry) =>
    entry.kind === 'caseOpened' || entry.kind === 'ticketLinked'
      ? { ...entry.ticket, case: entry.case ?? '', customer: entry.customer }
      : row,
};
