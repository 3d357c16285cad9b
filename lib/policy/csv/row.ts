import * as v from 'valibot';
import { fail, ok, type Result } from '../../kernel/result';
import { faultOf } from '../faults';
import { Option } from '../parts/catalog';
import type { CellFault } from './cell';
import { columnsFor, currenciesOf, languagesOf, type Column } from './columns';
import { put, valueAt } from './places';
import { textCell } from './words';

type RowFault = Omit<CellFault, 'reason'> & { column: string; code: CellFault['reason'] };
type Raw = Record<string, unknown>;

const asRow = (column: string, { reason, ...rest }: CellFault): RowFault => ({ column, code: reason, ...rest });

/** Parts that an option has even where no cell says anything of them. */
function completed(raw: Raw): Raw {
  const { value, ...rest }: Raw = { when: [], repairs: [], goals: [], ...raw };
  const by = valueAt(value, ['by']);
  const tables = by === 'fixed' ? { face: {}, cost: {} } : by === 'percent' ? { max: {} } : {};
  return value === undefined ? rest : { ...rest, value: { ...tables, ...(value as object) } };
}

/** What the table has no column for stays as it was; of the worth only while it is reckoned as before. */
function kept(raw: Raw, before: Option, columns: readonly Column[]): Raw {
  const there = new Set(columns.map(({ name }) => name));
  const isSameWorth = !there.has('value') || valueAt(raw, ['value', 'by']) === before.value.by;
  return columnsFor(languagesOf([before]), currenciesOf([before]), '.')
    .filter(({ name, path }) => !there.has(name) && (path[0] !== 'value' || isSameWorth))
    .reduce(
      (whole, { path }) => {
        const value = valueAt(before, path);
        return value === undefined ? whole : put(whole, path, value);
      },
      before.picture === undefined ? raw : { ...raw, picture: before.picture },
    );
}

/** The column where a fault of the schema shows: the one whose place it is, or one that is part of it. */
function columnAt(path: readonly unknown[], columns: readonly Column[]): string {
  const text = path.map(String);
  const starts = (whole: readonly string[], start: readonly string[]): boolean =>
    start.every((name, index) => whole[index] === name);
  const found =
    columns.find((column) => starts(text, column.path)) ?? columns.find((column) => starts(column.path, text));
  return found?.name ?? text.join('.');
}

/** One option from the cells of a row, or each of its faults with the column. */
export function readOption(
  cells: readonly string[],
  columns: readonly Column[],
  current: ReadonlyMap<string, Option>,
): Result<Option, { reason: 'invalid'; faults: RowFault[] }> {
  const faults: RowFault[] = [];
  let raw: Raw = {};
  columns.forEach(({ name, path, cell }, index) => {
    const text = cells[index] ?? '';
    if (text === '' || (text.trim() === '' && cell !== textCell)) return;
    const read = cell.read(text);
    if (read.ok) raw = put(raw, path, read.value);
    else faults.push(asRow(name, read.fault));
  });
  const beyond = cells.slice(columns.length).find((cell) => cell.trim() !== '');
  if (beyond !== undefined)
    faults.push({ column: columns.at(-1)?.name ?? '', code: 'cellsBeyondHeader', received: beyond });
  if (faults.length > 0) return fail({ reason: 'invalid', faults });
  const before = current.get(String(raw.id));
  const parsed = v.safeParse(Option, completed(before ? kept(raw, before, columns) : raw), { abortPipeEarly: true });
  if (parsed.success) return ok(parsed.output);
  const found = parsed.issues.map((issue): RowFault => {
    const { path: _path, ...fault } = faultOf(issue);
    return {
      ...fault,
      column: columnAt(
        (issue.path ?? []).map(({ key }) => key),
        columns,
      ),
    };
  });
  return fail({ reason: 'invalid', faults: found });
}
