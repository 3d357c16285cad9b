import type { NoteRow } from '../rows';
import type { Projection } from './projection';

export const notes: Projection<NoteRow> = {
  table: 'notes',
  rowOf: (entry) => (entry.kind === 'noteAdded' || entry.kind === 'noteRemoved' ? entry.note : undefined),
  apply: (row, entry) => {
    if (entry.kind === 'noteRemoved') return undefined;
    if (entry.kind !== 'noteAdded') return row;
    const { note: id, customer, text, at, by } = entry;
    return { id, customer, text, at, by: by.name, ...(entry.case !== undefined && { case: entry.case }) };
  },
};
