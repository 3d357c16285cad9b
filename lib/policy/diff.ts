import { dequal } from 'dequal';
import { pathText } from './faults';
import type { Policy } from './schema';

/** The row of a list that a change is about: its key there, and its name in the document's languages where it has one. */
export interface Row {
  list: string;
  key: string;
  label?: Readonly<Record<string, string>> | undefined;
}

/**
 * One thing in which a version differs from the one before it. `field` names what changed of the innermost row (`limits.perCase`), empty for
 * the row itself; words are chosen by it. Amounts are in minor units of `currency`.
 */
export interface Change {
  kind: 'added' | 'removed' | 'changed' | 'moved' | 'retired' | 'restored';
  /** The place in the newer document; in the older one for what is gone. */
  path: string;
  part: keyof Policy;
  field: string;
  /** From the outermost row to the innermost: the entitlement, its region, the clock. */
  rows: readonly Row[];
  currency?: string;
  language?: string;
  /** The name under which a part stands that is no row: a region, a kind of promise, a phrase. */
  key?: string;
  before?: unknown;
  after?: unknown;
}

/** Where the comparison stands. */
type Place = Pick<Change, 'field' | 'rows' | 'currency' | 'language' | 'key'> & {
  part: keyof Policy;
  /** The way here in the older and in the newer document. */
  from: readonly (string | number)[];
  to: readonly (string | number)[];
  /** The names on the way without rows: says which list this is. */
  names: string;
};

interface Table {
  [name: string]: unknown;
}

/** By what the rows of a list are known again. Other lists are compared as a whole. */
const KEY_OF: Readonly<Record<string, string>> = {
  shops: 'id',
  fields: 'label',
  'authority.levels': 'level',
  'authority.escalations': 'reason',
  catalog: 'id',
  'catalog.value.steps': 'level',
  entitlements: 'id',
  'entitlements.grounds': 'region',
  'entitlements.grounds.clocks': 'id',
  externalRoutes: 'region',
  calendars: 'id',
  'calendars.holidays': 'date',
  'checklist.changes': 'item',
  'checklist.added': 'id',
  plays: 'id',
  'plays.steps': 'id',
  'plays.texts': 'id',
  'tone.added': 'phrase',
  taughtPages: 'name',
};

/** Places where each name is a thing of its own and no part of the shape. */
const OPEN =
  /^(?:regions|zones|phrases|deadlines\.(?:promiseDays|firstReplyMinutes)|authority\.tierPercent|taughtPages\.parts)$/;
const IN_LANGUAGES = /(?:^phrases|label|hint|text)$/;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function below(place: Place, name: string): Place {
  const way = { from: [...place.from, name], to: [...place.to, name] };
  if (/^[A-Z]{3}$/.test(name)) return { ...place, ...way, currency: name };
  const isLanguage = IN_LANGUAGES.test(place.names) && place.language === undefined && /^[a-z]{2,3}$/.test(name);
  if (isLanguage) return { ...place, ...way, language: name };
  if (OPEN.test(place.names)) return { ...place, ...way, key: name };
  const field = place.field ? `${place.field}.${name}` : name;
  return { ...place, ...way, field, names: `${place.names}.${name}` };
}

function change(place: Place, kind: Change['kind'], before: unknown, after: unknown): Change {
  const { part, field, rows, currency, language, key, from, to } = place;
  return {
    kind,
    path: pathText(kind === 'removed' ? from : to),
    part,
    field,
    rows,
    ...(currency !== undefined && { currency }),
    ...(language !== undefined && { language }),
    ...(key !== undefined && { key }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

function leaf(place: Place, before: unknown, after: unknown): Change {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  if (place.names === 'catalog.retiredOn' && kind !== 'changed')
    return change(place, kind === 'added' ? 'retired' : 'restored', before, after);
  return change(place, kind, before, after);
}

/** The rows by their keys with their index. While somebody edits, a key may be missing or used twice: then its place tells. */
function keyed(rows: readonly unknown[], name: string): Map<string, { row: unknown; index: number }> {
  const found = new Map<string, { row: unknown; index: number }>();
  rows.forEach((row, index) => {
    const value = isTable(row) ? row[name] : undefined;
    const key = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    found.set(key === '' || found.has(key) ? `${key}#${index}` : key, { row, index });
  });
  return found;
}

function rowAt(place: Place, key: string, row: unknown, at: { from: number; to: number }): Place {
  const own: Row = { list: place.names, key, label: isTable(row) ? (row.label as Row['label']) : undefined };
  return { ...place, field: '', rows: [...place.rows, own], from: [...place.from, at.from], to: [...place.to, at.to] };
}

function ofRows(place: Place, before: readonly unknown[], after: readonly unknown[], name: string): Change[] {
  const old = keyed(before, name);
  const now = keyed(after, name);
  const gone = [...old].filter(([key]) => !now.has(key));
  const kept = [...old.keys()].filter((key) => now.has(key));
  const isMoved = !dequal(
    kept,
    [...now.keys()].filter((key) => old.has(key)),
  );
  return [
    ...[...now].flatMap(([key, { row, index }]): Change[] => {
      const earlier = old.get(key);
      const own = rowAt(place, key, row, { from: earlier?.index ?? index, to: index });
      return earlier ? compare(own, earlier.row, row) : [change(own, 'added', undefined, row)];
    }),
    ...gone.map(([key, { row, index }]) =>
      change(rowAt(place, key, row, { from: index, to: index }), 'removed', row, undefined),
    ),
    ...(isMoved ? [change(place, 'moved', undefined, undefined)] : []),
  ];
}

/** The worth of an option is told as a whole when it is reckoned otherwise than before. */
const isOtherKind = (before: Table, after: Table): boolean =>
  before.by !== undefined && after.by !== undefined && before.by !== after.by;

function ofParts(place: Place, before: Table, after: Table): Change[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => compare(below(place, name), before[name], after[name]));
}

function compare(place: Place, before: unknown, after: unknown): Change[] {
  if (dequal(before, after)) return [];
  const key = KEY_OF[place.names];
  const [old, now] = [before ?? (key ? [] : {}), after ?? (key ? [] : {})];
  let changes: Change[] = [];
  if (key && Array.isArray(old) && Array.isArray(now)) changes = ofRows(place, old, now, key);
  else if (isTable(old) && isTable(now) && !isOtherKind(old, now)) changes = ofParts(place, old, now);
  return changes.length > 0 ? changes : [leaf(place, before, after)];
}

/**
 * In what a version differs from the one before, in the order of the document: everything that differs is named, and nothing for equal ones.
 * Rows are known again by their ids, so that a new option above an old one is one change. Pure.
 */
export function changesBetween(before: Policy, after: Policy): Change[] {
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Policy)[];
  return parts.flatMap((part) =>
    compare({ part, field: '', rows: [], from: [part], to: [part], names: part }, before[part], after[part]),
  );
}
