import type { Result } from '../../kernel/result';
import type { FaultCode, Hint } from '../faults';

/** What can be wrong with a table besides the faults of a document. */
export const CSV_CODES = [
  'amountFormat',
  'cellsBeyondHeader',
  'conditionFormat',
  'duplicateColumn',
  'missingColumn',
  'numberFormat',
  'quotes',
  'stepsFormat',
  'unknownColumn',
  'unknownFact',
] as const;
type CsvCode = (typeof CSV_CODES)[number];

/** What is wrong with a cell, the words to say it with, and how it may be mended. */
export interface CellFault {
  reason: CsvCode | FaultCode;
  expected?: string;
  received?: string;
  hint?: Hint;
}

/** How a value is written into a cell, and read from it. An empty cell is never read: the value is absent. */
export interface Cell {
  write: (value: unknown) => string;
  read: (text: string) => Result<unknown, CellFault>;
}
