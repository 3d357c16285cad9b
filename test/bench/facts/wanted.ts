import type { Pair } from './corpus';
import { percent, table } from './print';
import * as score from './scores';

type Figure = readonly [name: string, wanted: number, reached: number];

const ofNumbers = (name: string, { precision, recall }: ReturnType<typeof score.sets>): Figure[] => [
  [`${name}: precision`, 0.95, precision],
  [`${name}: recall`, 0.85, recall],
];

const verdict = (wanted: number, reached: number): string => {
  if (Number.isNaN(reached)) return '–';
  return reached >= wanted ? 'met' : 'missed';
};

/** What is to be reached on real complaints and on the tables of numbers, each with whether it is. */
export function wanted(pairs: readonly Pair[], numbers: readonly Pair[]): string {
  const complaint = score.complaints(pairs);
  const category = score.categories(pairs);
  const figures: Figure[] = [
    ['complaint or not: balanced accuracy', 0.88, complaint.balanced],
    ['F1 of not a complaint', 0.75, complaint.f1No],
    ['category: first suggestion', 0.8, category.first],
    ['category: labels in the first three', 0.88, category.three],
    ['category: right where confidence is high', 0.92, category.sureRight],
    ['goal within the labels', 0.7, score.goals(pairs).within],
    ...ofNumbers('claimed sums', score.claims(pairs)),
    ...ofNumbers('order numbers', score.orders(pairs)),
    ...ofNumbers('claimed sums, tables', score.claims(numbers)),
    ...ofNumbers('order numbers, tables', score.orders(numbers)),
  ];
  return table(
    ['figure', 'wanted', 'reached', ''],
    figures.map(([name, least, reached]) => [name, percent(least), percent(reached), verdict(least, reached)]),
  );
}
