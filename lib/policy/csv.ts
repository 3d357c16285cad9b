import Papa from 'papaparse';
import { nearest } from '../kernel/nearest';
import { fail, ok, type Result } from '../kernel/result';
import type { CellFault } from './csv/cell';
import { columnNames, columnOf, columnsFor, currenciesOf, languagesOf, type Column } from './csv/columns';
import { valueAt } from './csv/places';
import { readOption } from './csv/row';
import type { Option } from './schema';

/** One mistake in a table: the row as a spreadsheet counts it (the header is 1), the column by its name, and how it may be mended. */
export type CsvFault = Omit<CellFault, 'reason'> & { row: number; column: string; code: CellFault['reason'] };

/** How a spreadsheet parts cells and decimals. */
export interface CsvStyle {
  delimiter: ',' | ';' | '\t';
  decimal: ',' | '.';
}

/** The style that spreadsheets of a locale expect: where decimals have a comma, cells are parted by semicolons. */
export function csvStyleOf(locale: string): CsvStyle {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',')
    ? { delimiter: ';', decimal: ',' }
    : { delimiter: ',', decimal: '.' };
}

const BOM = '\ufeff';

// A cell that begins like a formula is one to a spreadsheet. An apostrophe before it makes it text, and is taken off again when it comes back.
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const ESCAPED = /^'+[=+\-@\t\r＝＋－＠]/;
const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (ESCAPED.test(cell) ? cell.slice(1) : cell);

function written({ path, cell }: Column, option: Option): string {
  const value = valueAt(option, path);
  return value === undefined ? '' : guarded(cell.write(value));
}

/**
 * The catalog as a table for spreadsheets: one row for each option, one column for each of its parts (`csv/columns.ts`), the texts of each
 * language and the amounts of each currency in columns of their own. UTF-8 with a mark that Excel needs, lines end as it expects. Pictures are not
 * in it: they stay with their options. Empty tables and limits, which say nothing, are left away.
 */
export function catalogToCsv(
  catalog: readonly Option[],
  languages: readonly string[],
  { delimiter, decimal }: CsvStyle = { delimiter: ',', decimal: '.' },
): string {
  const all = [...new Set([...languages, ...languagesOf(catalog)])];
  const columns = columnsFor(all, currenciesOf(catalog), decimal);
  const rows = catalog.map((option) => columns.map((column) => written(column, option)));
  return BOM + Papa.unparse([columns.map(({ name }) => name), ...rows], { delimiter, newline: '\r\n' });
}

/** What parts the cells: that by which most of the header's names are known. */
function delimiterOf(text: string): string {
  const known = (delimiter: string): number =>
    (Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? []).filter((name) => columnOf(name)).length;
  const [first = ','] = [',', ';', '\t'].toSorted((a, b) => known(b) - known(a));
  return first;
}

function headerFaults(names: readonly string[], columns: readonly (Column | undefined)[], catalog: readonly Option[]) {
  const seen = new Set<string>();
  const choices = columnNames(languagesOf(catalog), currenciesOf(catalog));
  const faults = columns.flatMap((column, index): CsvFault[] => {
    const name = names[index] ?? '';
    if (!column) {
      const meant = nearest(name, choices);
      return [{ row: 1, column: name, code: 'unknownColumn', ...(meant !== undefined && { hint: { value: meant } }) }];
    }
    if (seen.has(column.name)) return [{ row: 1, column: column.name, code: 'duplicateColumn' }];
    seen.add(column.name);
    return [];
  });
  return seen.has('id') ? faults : [...faults, { row: 1, column: 'id', code: 'missingColumn' as const }];
}

type Read = Result<Option[], { reason: 'invalid'; faults: CsvFault[] }>;

function readRows(rows: readonly (readonly string[])[], columns: readonly Column[], current: readonly Option[]): Read {
  const before = new Map(current.map((option) => [option.id, option]));
  const ids = new Set<string>();
  const faults: CsvFault[] = [];
  const options: Option[] = [];
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read = readOption(cells.map(unguarded), columns, before);
    const row = index + 2;
    if (!read.ok) {
      faults.push(...read.fault.faults.map((fault) => ({ row, ...fault })));
      continue;
    }
    const { id } = read.value;
    if (ids.has(id)) faults.push({ row, column: 'id', code: 'duplicateId', received: id });
    ids.add(id);
    options.push(read.value);
  }
  if (options.length === 0 && faults.length === 0) faults.push({ row: 2, column: 'id', code: 'empty' });
  return faults.length > 0 ? fail({ reason: 'invalid', faults }) : ok(options);
}

/**
 * The catalog from a table: every option of it, or every fault with row and column; nothing is half taken over. Cells may be parted by commas,
 * semicolons or tabs, decimals by comma or point. What the table has no column for (and the pictures) is taken from the option of the same id in
 * `current`.
 */
export function catalogFromCsv(text: string, current: readonly Option[]): Read {
  const bare = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const { data, errors } = Papa.parse<string[]>(bare, { delimiter: delimiterOf(bare) });
  const [names = [], ...rows] = data;
  const columns = names.map(columnOf);
  const faults = headerFaults(names, columns, current);
  const broken = errors.map(({ row = 0 }): CsvFault => ({ row: row + 1, column: names[0] ?? '', code: 'quotes' }));
  if (broken.length > 0 || faults.length > 0) return fail({ reason: 'invalid', faults: [...broken, ...faults] });
  return readRows(
    rows,
    columns.filter((column) => column !== undefined),
    current,
  );
}
