import type { Entry } from '../entries';

/**
 * How one table is made from the journal. Pure: the same entries in the same order give the same rows, so a table can be thrown
 * away and made again.
 */
export interface Projection<Row extends object> {
  table: string;
  /** The key of the row that the entry changes; undefined when it changes none. */
  rowOf: (entry: Entry) => string | undefined;
  /** The row after the entry; undefined deletes it. */
  apply: (row: Row | undefined, entry: Entry) => Row | undefined;
}
