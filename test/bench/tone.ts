// What the tone check finds in labelled replies, by language, beside the phrase list of the handbook (4.5); and how long it takes. The replies lie
// outside the project: where they are not there, that part is skipped aloud.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ToneData } from '@/lib/reply/tone/lexicon';
import { toneOf } from '@/lib/reply/tone/tone';
import { quantile } from './stats';
import { baseline } from './tone/baseline';
import { scored, type Judge, type Reply, type Score } from './tone/score';
import { contentsTable, classesTable, pooledTable, wantedTable } from './tone/tables';

const CORPUS = '../shared/corpora/replies-dev.jsonl';
const LENGTH = 2000;
const WARM_UP = 100;
const RUNS = 500;
/** Milliseconds at p95 for a draft of `LENGTH` characters. */
const LIMIT = 4;

const files = import.meta.glob<ToneData>('../../lib/languages/*/tone.json', { eager: true, import: 'default' });
const rules = new Map(Object.entries(files).map(([path, data]) => [path.split('/').at(-2) ?? '', data] as const));

const ours: Judge = ({ lang, channel, customer, draft }) => {
  const data = rules.get(lang);
  if (!data) throw new Error(`no wording rules for ${lang}`);
  return toneOf(draft, { language: lang, channel, customer, data });
};

/** Every second reply by the number in its id, so that one half can be looked at and the other is not. */
const isEven = ({ id }: Reply): boolean => Number(id.match(/\d+$/)?.[0]) % 2 === 0;

/** Milliseconds of the processor, so that other work on the machine doesn't count. */
function spent(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** What a draft of full length costs once the code is warm: with one letter more each time, or with no sentence seen before. */
function timesOf(replies: readonly Reply[], language: string, isTyped: boolean): number[] {
  const data = rules.get(language);
  if (!data) return [];
  const text = replies.flatMap(({ lang, draft }) => (lang === language ? [draft] : [])).join('\n');
  const draftOf = (run: number): string => {
    if (isTyped) return text.slice(0, LENGTH - WARM_UP - RUNS + run);
    const from = (run * 37) % (text.length - LENGTH);
    return text.slice(from, from + LENGTH).replaceAll(/[.!?؟] /g, (end) => `${end}${run} `);
  };
  return Array.from({ length: WARM_UP + RUNS }, (_, run) => {
    const draft = draftOf(run);
    return spent(() => toneOf(draft, { language, channel: 'email', customer: '', data }));
  }).slice(WARM_UP);
}

function speedTable(replies: readonly Reply[]): string {
  const row = (language: string, how: string, isTyped: boolean, limit?: number): string => {
    const times = timesOf(replies, language, isTyped);
    const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    const verdict = limit === undefined ? ['', ''] : [String(limit), p95 <= limit ? 'met' : '**missed**'];
    return `| ${[language, how, p50.toFixed(2), p95.toFixed(2), ...verdict].join(' | ')} |`;
  };
  return [
    `| a draft of ${LENGTH} characters, ms of the processor | | p50 | p95 | limit for p95 | |`,
    '| :-- | :-- | --: | --: | --: | :-- |',
    ...[...rules.keys()].flatMap((language) => [
      row(language, 'one letter more', true, LIMIT),
      row(language, 'all sentences new', false),
    ]),
  ].join('\n');
}

const repliesIn = (path: string): Reply[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reply);

const scoresOf = (replies: readonly Reply[], judge: Judge): Score[] =>
  [...rules.keys()].map((language) =>
    scored(
      language,
      replies.filter(({ lang }) => lang === language),
      judge,
    ),
  );

/** Replies of our own whose words nobody looked at while phrases were written; their totals were. */
function unread(): string[] {
  const replies = [...rules.keys()].flatMap((language) => repliesIn(`test/cases/replies/${language}.jsonl`));
  const scores = scoresOf(replies, ours);
  return [
    '## Our own replies, which were not read while phrases were written (their totals were looked at)',
    wantedTable(scores),
    pooledTable([
      ['unread', scores],
      ['handbook phrases (baseline)', scoresOf(replies, baseline)],
    ]),
    contentsTable(scores),
  ];
}

/** Those beside the project, which were read. */
function read(): string[] {
  const path = join(process.cwd(), CORPUS);
  if (!existsSync(path)) return [`skipped: labelled replies and speed (nothing at ${CORPUS})`];
  const replies = repliesIn(path);
  const all = scoresOf(replies, ours);
  return [
    '## Replies beside the project: what is to be reached',
    wantedTable(all),
    '## Violations',
    pooledTable([
      ['all', all],
      ['even ids', scoresOf(replies.filter(isEven), ours)],
      [
        'odd ids',
        scoresOf(
          replies.filter((reply) => !isEven(reply)),
          ours,
        ),
      ],
      ['handbook phrases (baseline)', scoresOf(replies, baseline)],
    ]),
    'Nothing is fitted by a program, so there is no five-fold figure; whoever wrote the phrases has read these replies.',
    '### By class (found / wrong / missed; two or three drafts each: spot checks)',
    classesTable(all),
    '## Contents, F1',
    contentsTable(all),
    '## Speed',
    speedTable(replies),
  ];
}

/** All figures as Markdown tables. */
export const bench = (): string => [...unread(), ...read()].join('\n\n');
