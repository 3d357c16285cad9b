// What the program understands of real complaints and of our own texts, beside simple guesses, language by language; how fast it is and how heavy its
// words are. The real ones are beside the repository and never part of it: where they are not there, that is said aloud.
import { lexicons } from '../make/lexicons';
import { openings } from './facts/abcd';
import { halfOf, linesOf, paired, type Labelled, type Pair } from './facts/corpus';
import { percent, table } from './facts/print';
import { replay } from './facts/replay';
import * as score from './facts/scores';
import { speed } from './facts/speed';
import { numberTables, ownTexts } from './facts/tables';
import { wanted } from './facts/wanted';

/** The commonest value: what a guess that looks at nothing would say. */
function commonest(pairs: readonly Pair[], of: (pair: Pair) => readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of pairs.flatMap(of)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The category whose word comes first in the text. */
const firstWord = ({ found }: Pair): string[] =>
  found.evidence.categories
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .slice(0, 1)
    .map(({ value }) => value);

function understanding(pairs: readonly Pair[], name: string): string[] {
  const complaint = score.complaints(pairs);
  const category = score.categories(pairs);
  const goal = score.goals(pairs);
  return [
    name,
    `${pairs.length} (${complaint.no})`,
    percent(complaint.balanced),
    percent(complaint.f1No),
    percent(category.first),
    percent(category.three),
    `${percent(category.sureRight)} of ${category.sure}`,
    `${percent(goal.within)} of ${goal.of}`,
    `${percent(goal.asked)} of ${goal.askedOf}`,
    score.heat(pairs).toFixed(2),
  ];
}

function guesses(pairs: readonly Pair[]): string[] {
  const complaint = score.complaints(pairs, () => true);
  const complaints = pairs.filter(({ gold }) => gold.is_complaint);
  const category = commonest(complaints, ({ gold }) => gold.categories);
  const goal = commonest(complaints, ({ gold }) => gold.goals);
  const usual = score.goals(pairs, () => goal);
  return [
    'guess: yes, commonest, 1',
    '',
    percent(complaint.balanced),
    percent(complaint.f1No),
    percent(score.categories(pairs, () => [category]).first),
    percent(score.categories(pairs, () => [category]).three),
    `first word: ${percent(score.categories(pairs, firstWord).first)}`,
    percent(usual.within),
    percent(usual.asked),
    score.heat(pairs, () => 1).toFixed(2),
  ];
}

const UNDERSTANDING = [
  'texts',
  'n (no complaint)',
  'balanced',
  'F1 of no',
  'category first',
  'labels in three',
  `right where sure`,
  'goal',
  'goal where asked',
  'heat off by',
];

function numbers(pairs: readonly Pair[], name: string): string[] {
  const cells = [score.claims(pairs), score.orders(pairs), score.threats(pairs)].flatMap((each) => [
    percent(each.precision),
    percent(each.recall),
    `${each.found} / ${each.gold}`,
  ]);
  return [name, ...cells];
}

const NUMBERS = [
  'texts',
  'sums: precision',
  'recall',
  'found / there',
  'orders: precision',
  'recall',
  'found / there',
  'threats: precision',
  'recall',
  'found / there',
];

const byLanguage = (pairs: readonly Pair[]): [string, Pair[]][] =>
  ['en', 'ru', 'it', 'fa', 'pt'].map((lang) => [lang, pairs.filter(({ gold }) => gold.lang === lang)]);

/** The rows of all texts, of each language and of the guess that looks at nothing. */
const rowsOf = (name: string, pairs: readonly Pair[]): [string, Pair[]][] => [
  [name, [...pairs]],
  ...byLanguage(pairs).map(([lang, own]): [string, Pair[]] => [`${name}, ${lang}`, own]),
];

type Parts = readonly (readonly [name: string, pairs: Pair[]])[];

const understood = (parts: Parts, guessed: readonly Pair[]): string =>
  table(UNDERSTANDING, [...parts.map(([name, own]) => understanding(own, name)), guesses(guessed)]);

const numbered = (parts: Parts): string =>
  table(
    NUMBERS,
    parts.map(([name, own]) => numbers(own, name)),
  );

/** Real complaints: what is to be reached, all and the half that was never looked at, and what agents' corrections add. */
function real(texts: readonly Labelled[]): string {
  const pairs = paired(texts.filter(({ lang }) => lang in lexicons));
  const unseen = pairs.filter(({ gold }) => halfOf(gold) === 'B');
  const parts = [...rowsOf('all', pairs), ...rowsOf('half B (unseen)', unseen)];
  return [
    '### What is to be reached',
    wanted(pairs, paired(numberTables())),
    '### What is understood',
    understood(parts, pairs),
    '### Numbers and threats',
    numbered(parts),
    '### Learning from the agent',
    [table(['texts', 'n', 'category first', 'labels in three', 'goal'], []), ...replay(texts)].join('\n'),
  ].join('\n\n');
}

/** Our own texts and tables, and the openings of a shop's dialogues: neither was ever part of the real complaints. */
function others(): string {
  const shop = openings();
  const own = paired(ownTexts());
  const parts: Parts = [
    ...rowsOf('own texts', own),
    ...(shop ? [['openings of dialogues', paired(shop)] as const] : []),
  ];
  return [
    '### Our own texts',
    understood(parts, own),
    '### Their numbers, and those of the tables',
    numbered([...parts, ...rowsOf('tables', paired(numberTables()))]),
  ].join('\n\n');
}

/** The figures as Markdown tables. */
export function bench(): string {
  const texts = linesOf<Labelled>('complaints-dev.jsonl');
  return [texts ? real(texts) : 'skipped: complaints-dev.jsonl is not on this machine', others(), speed()].join('\n\n');
}
