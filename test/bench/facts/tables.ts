import { sumOf, type Labelled } from './corpus';

/** A text of the repository's own with what is in it, as `test/unit/facts/texts` and `test/unit/facts/numbers` hold it. */
interface Case {
  text: string;
  complaint?: boolean;
  goals?: string[];
  claimed?: string[];
  orders?: string[];
  heat?: number;
  threats?: string[];
}

const texts = import.meta.glob<Case[]>('../../unit/facts/texts/*.json', { eager: true, import: 'default' });
const numbers = import.meta.glob<Case[]>('../../unit/facts/numbers/*.json', { eager: true, import: 'default' });

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const labelled = (path: string, each: Case, index: number): Labelled => ({
  id: `${path} ${index}`,
  lang: path.split('/').at(-1)?.slice(0, 2) ?? '',
  text: each.text,
  is_complaint: each.complaint ?? true,
  categories: [],
  goals: (each.goals ?? []).map(snake),
  claimed: (each.claimed ?? []).map(sumOf),
  order_ids: each.orders ?? [],
  heat: each.heat ?? 0,
  threatens: (each.threats ?? []).map(snake),
});
const all = (files: Record<string, Case[]>): Labelled[] =>
  Object.entries(files).flatMap(([path, cases]) => cases.map((each, index) => labelled(path, each, index)));

/** Our own short complaints, praise and questions. */
export const ownTexts = (): Labelled[] => all(texts);
/** Our own sentences with sums, order numbers and what only looks like them. */
export const numberTables = (): Labelled[] => all(numbers);
