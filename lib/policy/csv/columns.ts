import { GOALS, LOSSES, OPTION_KINDS, PROMISE_KINDS } from '../../kernel/enums';
import type { Option } from '../parts/catalog';
import type { Cell } from './cell';
import { whenCell } from './conditions';
import { amountCell, shareCell, wholeCell } from './numbers';
import { stepsCell } from './steps';
import { dayCell, lineCell, textCell, wordCell, wordsCell } from './words';

/** One column of the table: its name, and the place in an option whose value stands there. */
export interface Column {
  name: string;
  path: readonly string[];
  cell: Cell;
}

/** Columns of which there is one for each language or currency: `label en`, `cost EUR`. */
interface Family {
  name: string;
  path: readonly string[];
  by: 'language' | 'currency';
}

const FACTS = ['itemPrice', 'orderTotal', 'claimed', 'disputed', 'extraCost'];

const FAMILIES: readonly Family[] = [
  { name: 'label', path: ['label'], by: 'language' },
  { name: 'text', path: ['text'], by: 'language' },
  { name: 'face', path: ['value', 'face'], by: 'currency' },
  { name: 'cost', path: ['value', 'cost'], by: 'currency' },
  { name: 'max', path: ['value', 'max'], by: 'currency' },
  { name: 'per customer value', path: ['limits', 'perCustomer', 'value'], by: 'currency' },
  { name: 'per month', path: ['limits', 'perMonth'], by: 'currency' },
];

const column = (name: string, path: string, cell: Cell): Column => ({ name, path: path.split('.'), cell });

/** Columns with one place each, in the order of the table; families stand where they belong. */
const singles = (decimal: string): (Column | string)[] => [
  column('id', 'id', lineCell),
  'label',
  column('kinds', 'kinds', wordsCell(OPTION_KINDS)),
  column('value', 'value.by', wordCell(['nothing', 'fixed', 'percent', 'fact', 'chosen'])),
  'face',
  'cost',
  column('percent', 'value.percent', shareCell(decimal)),
  'max',
  column('fact', 'value.fact', wordCell(FACTS)),
  column('of', 'value.of', wordCell(FACTS)),
  column('steps', 'value.steps', stepsCell),
  column('when', 'when', whenCell),
  column('level', 'minLevel', wholeCell),
  column('per case', 'limits.perCase', wholeCell),
  column('cooldown days', 'cooldown.days', wholeCell),
  column('cooldown then level', 'cooldown.then', wholeCell),
  column('per customer days', 'limits.perCustomer.days', wholeCell),
  column('per customer times', 'limits.perCustomer.times', wholeCell),
  'per customer value',
  column('percent of order', 'limits.percentOfOrder', shareCell(decimal)),
  'per month',
  column('stock', 'limits.stock.count', wholeCell),
  column('stock counted on', 'limits.stock.countedOn', dayCell),
  column('repairs', 'repairs', wordsCell(LOSSES)),
  column('goals', 'goals', wordsCell(GOALS)),
  column('speed', 'speed', wordCell(['now', 'later'])),
  column('promise', 'promise', wordCell(PROMISE_KINDS)),
  column('valid days', 'validDays', wholeCell),
  column('from', 'from', dayCell),
  column('until', 'until', dayCell),
  column('retired on', 'retiredOn', dayCell),
  column('owner', 'owner', textCell),
  'text',
];

const member = ({ name, path, by }: Family, key: string, decimal: string): Column => ({
  name: `${name} ${key}`,
  path: [...path, key],
  cell: by === 'language' ? textCell : amountCell(key, decimal),
});

/** All columns for some languages and currencies, in the order of the table. */
export function columnsFor(languages: readonly string[], currencies: readonly string[], decimal: string): Column[] {
  const keys = { language: languages, currency: currencies };
  return singles(decimal).flatMap((each) => {
    if (typeof each !== 'string') return [each];
    const family = FAMILIES.find(({ name }) => name === each);
    return family ? keys[family.by].map((key) => member(family, key, decimal)) : [];
  });
}

/** Names are told apart by their letters alone: "Per Case" is "per case". */
const bare = (name: string): string => name.toLowerCase().replace(/[\s_.-]+/g, '');

/** The column of a name; undefined for an unknown one. */
export function columnOf(name: string): Column | undefined {
  const single = singles('.').find((each) => typeof each !== 'string' && bare(each.name) === bare(name));
  if (single && typeof single !== 'string') return single;
  const [, start = '', key = ''] = /^(.*?)[\s_.-]+([A-Za-z]{2,3})$/.exec(name.trim()) ?? [];
  const family = FAMILIES.find((each) => bare(each.name) === bare(start));
  if (!family) return undefined;
  if (family.by === 'language') return member(family, key.toLowerCase(), '.');
  return key.length === 3 ? member(family, key.toUpperCase(), '.') : undefined;
}

/** The names to choose from where one is not known. */
export const columnNames = (languages: readonly string[], currencies: readonly string[]): string[] =>
  columnsFor(languages, currencies, '.').map(({ name }) => name);

/** The currencies that stand in some of the columns' tables. */
export function currenciesOf(catalog: readonly Option[]): string[] {
  const tables = catalog.flatMap(({ value, limits }) => [
    ...(value.by === 'fixed' ? [value.face, value.cost] : []),
    ...(value.by === 'percent' ? [value.max] : []),
    limits?.perMonth ?? {},
    limits?.perCustomer?.value ?? {},
  ]);
  return [...new Set(tables.flatMap((table) => Object.keys(table)))];
}

/** The languages that some of the options speak. */
export const languagesOf = (catalog: readonly Option[]): string[] => [
  ...new Set(catalog.flatMap(({ label, text }) => [...Object.keys(label), ...Object.keys(text)])),
];
