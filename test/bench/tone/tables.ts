import { f1, precision, ratio, recall, type Count, type Score } from './score';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map((_, index) => (index < 2 ? ':--' : '--:'))), ...rows.map(line)].join('\n');

/** Precision and recall over all classes, with the counts. */
export function pooledTable(parts: readonly (readonly [string, readonly Score[]])[]): string {
  const rows = parts.flatMap(([name, scores]) =>
    scores.map(({ language, pooled, quotes, clean }) => [
      name,
      language,
      percent(precision(pooled)),
      percent(recall(pooled)),
      `${pooled.right} / ${pooled.wrong} / ${pooled.missed}`,
      percent(ratio(quotes.met, quotes.all)),
      `${percent(clean.all === 0 ? 0 : clean.flagged / clean.all)} (${clean.flagged} of ${clean.all})`,
    ]),
  );
  return table(
    ['replies', 'language', 'precision', 'recall', 'right / wrong / missed', 'quotes met', 'clean ones flagged'],
    rows,
  );
}

/** A row for each key, a column for each language. */
function byLanguage(
  head: string,
  scores: readonly Score[],
  of: (score: Score) => Map<string, Count>,
  cell: (count: Count) => string,
): string {
  const keys = [...new Set(scores.flatMap((score) => [...of(score).keys()]))];
  const rows = keys.map((key) => [
    key,
    ...scores.map((score) => {
      const counted = of(score).get(key);
      return counted && counted.right + counted.wrong + counted.missed > 0 ? cell(counted) : '–';
    }),
  ]);
  return table([head, ...scores.map(({ language }) => language)], rows);
}

export const classesTable = (scores: readonly Score[]): string =>
  byLanguage(
    'class',
    scores,
    ({ classes }) => classes,
    ({ right, wrong, missed }) => `${right} / ${wrong} / ${missed}`,
  );

export const contentsTable = (scores: readonly Score[]): string =>
  byLanguage(
    'field',
    scores,
    ({ contents }) => contents,
    (counted) => `${f1(counted).toFixed(2)} (${counted.right} / ${counted.wrong} / ${counted.missed})`,
  );
