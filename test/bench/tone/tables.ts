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

/** What of a found promise is judged apart, and counts among the contents no second time. */
const OF_PROMISES = new Set(['promise kind', 'promise dated']);

/** All that replies contain, as one count. */
const allContents = ({ contents }: Score): Count =>
  [...contents]
    .filter(([field]) => !OF_PROMISES.has(field))
    .reduce(
      (sum, [, { right, wrong, missed }]) => ({
        right: sum.right + right,
        wrong: sum.wrong + wrong,
        missed: sum.missed + missed,
      }),
      { right: 0, wrong: 0, missed: 0 },
    );

/** What is to be reached in each language, and what is. */
const WANTED: readonly (readonly [
  name: string,
  bound: string,
  of: (score: Score) => number,
  isMet: (reached: number) => boolean,
])[] = [
  ['precision', 'at least 90 %', ({ pooled }) => precision(pooled), (reached) => reached >= 0.9],
  ['recall', 'at least 75 %', ({ pooled }) => recall(pooled), (reached) => reached >= 0.75],
  ['clean ones flagged', 'at most 5 %', ({ clean }) => ratio(clean.flagged, clean.all), (reached) => reached <= 0.05],
  ['contents, F1 of all', 'at least 90 %', (score) => f1(allContents(score)), (reached) => reached >= 0.9],
];

export const wantedTable = (scores: readonly Score[]): string =>
  table(
    ['figure', 'wanted', ...scores.map(({ language }) => language)],
    WANTED.map(([name, bound, of, isMet]) => [
      name,
      bound,
      ...scores.map((score) => {
        const reached = of(score);
        return isMet(reached) ? percent(reached) : `${percent(reached)} **missed**`;
      }),
    ]),
  );

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
