import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Company, PageCost } from './pageCost.ts';
import { median, quantile } from './stats.ts';
import type { Delays } from './switches.ts';

/** The ways in which the page is loaded to tell what it costs. */
export const PAGES = {
  none: { side: 'ours', company: 'none' },
  ours: { side: 'ours', company: 'closed' },
  bare: { side: 'bare', company: 'closed' },
  oursBeside: { side: 'ours', company: 'open' },
  bareBeside: { side: 'bare', company: 'open' },
} as const satisfies Record<string, { side: 'ours' | 'bare'; company: Company }>;
export type PageName = keyof typeof PAGES;

/** Everything that one round measured. */
export interface Round {
  delays: { ours: Delays; bare: Delays };
  page: Record<PageName, PageCost>;
  /** Bytes of our panel's heap after few and after many tickets. */
  panelHeap: number[];
}

/** One line of the report. `limit` is the most that `judged` (the ratio, or our own figure) may be. */
export interface Row {
  measure: string;
  unit: 'ms' | 'KiB' | 'kB';
  ours: number;
  other: number;
  ratio: number;
  judged?: 'ratio' | 'ours';
  limit?: number;
  isMet?: boolean;
}

const row = (measure: string, unit: Row['unit'], ours: number, other: number, limit?: number): Row => {
  const ratio = ours / other;
  return {
    measure,
    unit,
    ours,
    other,
    ratio,
    ...(limit !== undefined && { judged: 'ratio', limit, isMet: ratio <= limit }),
  };
};

/** The median over the rounds of a figure of each. */
const over = (rounds: readonly Round[], figure: (round: Round) => number): number => median(rounds.map(figure));

function delayRows(rounds: readonly Round[]): Row[] {
  const line = (measure: string, name: string, part: number, limit: number): Row => {
    const ours = over(rounds, ({ delays }) => quantile(delays.ours[name] ?? [], part));
    const other = over(rounds, ({ delays }) => quantile(delays.bare.name ?? [], part));
    return row(measure, 'ms', ours, other, limit);
  };
  return [
    line('customer’s name painted, median', 'name', 0.5, 2.5),
    line('customer’s name painted, p95', 'name', 0.95, 2.5),
    line('facts, history line and options painted, median', 'all', 0.5, 5),
    line('facts, history line and options painted, p95', 'all', 0.95, 5),
  ];
}

/** What the page pays for the extension, with its panel closed and open. */
function pageRows(rounds: readonly Round[]): Row[] {
  const of = (name: PageName, figure: keyof PageCost): number => over(rounds, ({ page }) => page[name][figure]);
  const added = (name: PageName, figure: 'script' | 'heap'): number =>
    over(rounds, ({ page }) => page[name][figure] - page.none[figure]);
  const KIB = 1024;
  return [
    row('script time added to the page, panel closed', 'ms', added('ours', 'script'), added('bare', 'script'), 4),
    row('script time added, panel open', 'ms', added('oursBeside', 'script'), added('bareBeside', 'script'), 4),
    row('page heap added, panel closed', 'KiB', added('ours', 'heap') / KIB, added('bare', 'heap') / KIB, 1.5),
    row(
      'page heap added, panel open',
      'KiB',
      added('oursBeside', 'heap') / KIB,
      added('bareBeside', 'heap') / KIB,
      1.5,
    ),
    row('page heap, panel open', 'KiB', of('oursBeside', 'heap') / KIB, of('bareBeside', 'heap') / KIB, 1.5),
  ];
}

/** The kilobytes of a file as it travels. */
const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

function sizeRow(ours: string, bare: string): Row {
  const size = gzipped(join(ours, 'content-scripts/ticket.js'));
  const other = gzipped(join(bare, 'content.js'));
  const limit = 15;
  return {
    measure: 'content script, gzip',
    unit: 'kB',
    ours: size,
    other,
    ratio: size / other,
    judged: 'ours',
    limit,
    isMet: size <= limit,
  };
}

/** All measures with their limits. */
export function report(
  rounds: readonly Round[],
  extensions: { ours: string; bare: string },
  counts: readonly [number, number],
): Row[] {
  const heap = (index: number): number => over(rounds, ({ panelHeap }) => panelHeap[index] ?? Number.NaN) / 1024;
  const measure = `panel heap after ${counts[1]} tickets, beside it after ${counts[0]}`;
  return [
    ...delayRows(rounds),
    ...pageRows(rounds),
    sizeRow(extensions.ours, extensions.bare),
    row(measure, 'KiB', heap(1), heap(0), 1.1),
  ];
}

function figure(value: number, unit: Row['unit']): string {
  return `${unit === 'KiB' ? Math.round(value) : value.toFixed(1)} ${unit}`;
}

/** The report as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ measure, unit, ours, other, ratio, judged, limit, isMet }) => [
    measure,
    figure(ours, unit),
    figure(other, unit),
    ratio.toFixed(2),
    limit === undefined ? '' : judged === 'ours' ? `${limit} ${unit}` : `× ${limit}`,
    isMet === undefined ? '' : isMet ? 'met' : '**missed**',
  ]);
  const head = ['measure', 'ours', 'bare-start', 'ratio', 'limit', ''];
  return [head, [':--', '--:', '--:', '--:', '--:', ':--'], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
