import { leftOf, timesGiven, type GivenTimes } from '@/lib/history/timesGiven';
import { DAY } from '@/lib/kernel/time';
import type { OptionFault } from '@/lib/policy/catalogFaults';
import type { Option } from '@/lib/policy/schema';
import type { Texts } from './hand';
import type { RowProps } from './Row';

/** For how many days back the table counts what was given. */
const USED_DAYS = 30;
const NOTHING: Texts = {};

/** What the rows say beside what stands in the catalog. */
interface Circumstances {
  openId: string | undefined;
  unread: Readonly<Record<string, Texts>>;
  published: ReadonlySet<string>;
  usage: GivenTimes;
  /** Epoch ms. */
  now: number;
}

function leftIn({ id, limits }: Option, usage: GivenTimes): number | undefined {
  const stock = limits?.stock;
  return stock && leftOf(usage, id, { count: stock.count, since: Date.parse(`${stock.countedOn}T00:00:00`) });
}

/** The rows of the table for some options. */
export const rowsOf = (
  options: readonly Option[],
  { openId, unread, published, usage, now }: Circumstances,
): Omit<RowProps, 'place'>[] =>
  options.map((option, index) => ({
    option,
    above: options[index - 1]?.id,
    below: options[index + 1]?.id,
    isOpen: option.id === openId,
    isPublished: published.has(option.id),
    used: timesGiven(usage, option.id, now - USED_DAYS * DAY),
    left: leftIn(option, usage),
    unread: unread[option.id] ?? NOTHING,
  }));

/** A place that wants to be mended. */
export interface Mistake {
  id: string;
  path: string;
}

/** Everything that wants to be mended, in the order of the rows: what can't be read, and what can't be so. */
export function mistakesIn(
  catalog: readonly Option[],
  faults: readonly OptionFault[],
  unread: Readonly<Record<string, Texts>>,
): Mistake[] {
  const found = Map.groupBy(faults, ({ option }) => option);
  return catalog.flatMap(({ id }) => {
    const texts = Object.keys(unread[id] ?? NOTHING);
    const others = (found.get(id) ?? []).filter(({ path }) => !texts.includes(path));
    return [...texts, ...others.map(({ path }) => path)].map((path) => ({ id, path }));
  });
}

/** True for a place that has a cell of its own in the table; any other is mended in the editor. */
export const hasCell = (path: string, language: string, currency: string): boolean =>
  [`label.${language}`, 'value.percent', 'cooldown.days', 'limits.stock.count'].includes(path) ||
  new RegExp(`^value\\.(?:face|cost|max)\\.${currency}$`).test(path);
