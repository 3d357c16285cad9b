import type { MoneyTable } from '../kernel/money';
import type { Option } from '../policy/schema';
import { valueAt, withValue } from './path';

/** What falls with a value when that is taken away: a pause has no sense without its days. */
const FALLS_WITH: Readonly<Record<string, string>> = {
  'cooldown.days': 'cooldown',
  'limits.stock.count': 'limits.stock',
};
/** Tables of amounts that are absent when no amount is left in them. */
const MAY_BE_ABSENT = /^limits\.(?:perMonth|perCustomer\.value)$|\]\.(?:max|atLeast|atMost)$/;

function without(option: Option, path: string): Option {
  const next = withValue(option, FALLS_WITH[path] ?? path, undefined);
  const table = path.replace(/\.[A-Z]{3}$/, '');
  const isEmpty = MAY_BE_ABSENT.test(table) && Object.keys(valueAt(next, table) ?? { some: 1 }).length === 0;
  return isEmpty ? withValue(next, table, undefined) : next;
}

/** An option without a value, or with a fixed one, gets an amount. The first face is taken for the cost too: the most that it can be. */
function priced(option: Option, side: string, currency: string, minor: unknown): Option {
  const { value } = option;
  const fixed = value.by === 'fixed' ? value : { by: 'fixed', face: {}, cost: {} };
  const next = withValue(option, 'value', withValue(fixed, `${side}.${currency}`, minor));
  const costPath = `value.cost.${currency}`;
  return valueAt(next, costPath) === undefined ? withValue(next, costPath, minor) : next;
}

/**
 * The option after a value was typed at a path; undefined takes away what stood there, and what has no sense without it. A stock that is
 * typed was counted `today`.
 */
export function withTyped(option: Option, path: string, value: unknown, today: string): Option {
  if (value === undefined) return without(option, path);
  if (path === 'limits.stock.count') return withValue(option, 'limits.stock', { count: value, countedOn: today });
  const [, side, currency] = /^value\.(face|cost)\.(\w+)$/.exec(path) ?? [];
  return side && currency ? priced(option, side, currency, value) : withValue(option, path, value);
}

type Value = Option['value'];
type Tables = { face?: MoneyTable; max?: MoneyTable; steps?: { max?: MoneyTable | undefined }[] };

/** The amounts that a value names first: what the customer sees, or up to what it goes. */
export function amountsOf(value: Value): MoneyTable {
  const { face, max, steps } = value as Tables;
  return face ?? max ?? steps?.find((step) => step.max !== undefined)?.max ?? {};
}

/** The value of an option in another form, with the amounts that it had. */
export function valueInForm(value: Value, by: Value['by']): Value {
  const amounts = { ...amountsOf(value) };
  const stepped = 'steps' in value ? value.steps : [{ level: 1 as const, max: amounts }];
  switch (by) {
    case 'nothing':
      return { by };
    case 'fixed':
      return { by, face: amounts, cost: { ...('cost' in value ? value.cost : amounts) } };
    case 'percent':
      return { by, percent: 10, max: amounts };
    case 'fact':
      return { by, fact: 'disputed', steps: stepped };
    default:
      return { by, steps: stepped.map((step) => withValue(step, 'percent', undefined)) };
  }
}
