// What the program understands of real complaints, beside simple guesses, language by language; how fast it is and how heavy its words are. The
// texts are beside the repository and never part of it: where they are not there, that is said aloud.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { suggestFacts } from '@/lib/facts/suggest';
import { lexicons, signs } from '../make/lexicons';
import { halfOf, linesOf, paired, type Labelled, type Pair } from './facts/corpus';
import { replay } from './facts/replay';
import * as score from './facts/scores';
import { quantile } from './stats';

const NOW = Date.parse('2026-11-26T10:00:00Z');

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? ':--' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

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

function understood(texts: readonly Labelled[]): string {
  const pairs = paired(texts.filter(({ lang }) => lang in lexicons));
  const half = (name: 'A' | 'B'): Pair[] => pairs.filter(({ gold }) => halfOf(gold) === name);
  const parts: [string, Pair[]][] = [
    ['all', pairs],
    ...byLanguage(pairs),
    ['half B (unseen)', half('B')],
    ...byLanguage(half('B')).map(([lang, own]): [string, Pair[]] => [`half B, ${lang}`, own]),
  ];
  return [
    '### What is understood',
    table(UNDERSTANDING, [...parts.map(([name, own]) => understanding(own, name)), guesses(pairs)]),
    '### Numbers and threats',
    table(
      NUMBERS,
      parts.map(([name, own]) => numbers(own, name)),
    ),
    '### Learning from the agent',
    table(['texts', 'n', 'category first', 'labels in three', 'goal'], []),
    replay(texts).join('\n'),
  ]
    .join('\n\n')
    .replace('\n\n| half', '\n| half');
}

/** Milliseconds of the facts of a ticket of so many messages, customer and agent by turns. */
function speed(): string {
  const rows = Object.keys(lexicons).map((lang) => {
    const common = signs[lang]?.common ?? [];
    const lists = JSON.stringify(lexicons[lang]?.lists).match(/[\p{L} ]{4,}/gu) ?? [];
    const text = Array.from({ length: 60 }, (_, word) =>
      word % 3 === 0 ? common[word % common.length] : lists[(word * 37) % lists.length],
    ).join(' ');
    const messages = Array.from({ length: 100 }, (_, index) => ({
      role: index % 2 === 0 ? 'customer' : 'agent',
      text: `${text}. ${index}. ${text}. 49,90 EUR, 12.03.2026.`,
      at: NOW,
    }));
    const ticket = { subject: text.slice(0, 80), messages, fields: [] };
    const context = { lexicons, signs, mappings: [], currency: 'EUR', locales: ['en-GB'], now: NOW, zone: 'UTC' };
    const times = Array.from({ length: 150 }, () => {
      const began = performance.now();
      suggestFacts(ticket, context);
      return performance.now() - began;
    });
    const size = gzipSync(readFileSync(`lib/languages/${lang}/lexicon.json`)).length;
    return [
      lang,
      `${(times[0] ?? 0).toFixed(1)} ms`,
      `${quantile(times.slice(50), 0.5).toFixed(1)} ms`,
      `${quantile(times.slice(50), 0.95).toFixed(1)} ms`,
      `${(size / 1000).toFixed(1)} kB`,
    ];
  });
  return [
    '### Speed and size',
    table(['100 messages', 'first', 'p50', 'p95 (limit 16 ms)', 'words, gzip (limit 60 kB)'], rows),
  ].join('\n\n');
}

/** The figures as Markdown tables. */
export function bench(): string {
  const texts = linesOf<Labelled>('complaints-dev.jsonl');
  return [texts ? understood(texts) : 'skipped: complaints-dev.jsonl is not on this machine', speed()].join('\n\n');
}
