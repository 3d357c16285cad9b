// What the tone check finds in labelled replies, by language, beside the phrase list of the handbook (4.5); and how long it takes. The replies lie
// outside the project: where they are not there, that part is skipped aloud.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ToneData } from '@/lib/reply/tone/lexicon';
import { toneOf } from '@/lib/reply/tone/tone';
import { quantile } from './stats';
import { baseline } from './tone/baseline';
import { scored, type Judge, type Reply } from './tone/score';
import { contentsTable, classesTable, pooledTable } from './tone/tables';

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

/** Milliseconds for a draft of full length, once the code is warm: each time another text, or one more letter of the same. */
function timesOf(replies: readonly Reply[], language: string, step: number): number[] {
  const data = rules.get(language);
  if (!data) return [];
  const text = replies.flatMap(({ lang, draft }) => (lang === language ? [draft] : [])).join('\n');
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const from = step === 1 ? 0 : (run * step) % (text.length - LENGTH);
    const draft = text.slice(from, step === 1 ? LENGTH - RUNS + run : from + LENGTH);
    const began = performance.now();
    toneOf(draft, { language, channel: 'email', customer: '', data });
    if (run >= WARM_UP) times.push(performance.now() - began);
  }
  return times;
}

function speedTable(replies: readonly Reply[]): string {
  const row = (language: string, how: string, step: number, limit?: number): string => {
    const times = timesOf(replies, language, step);
    const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    const verdict = limit === undefined ? ['', ''] : [String(limit), p95 <= limit ? 'met' : '**missed**'];
    return `| ${[language, how, p50.toFixed(2), p95.toFixed(2), ...verdict].join(' | ')} |`;
  };
  return [
    `| a draft of ${LENGTH} characters, ms | | p50 | p95 | limit for p95 | |`,
    '| :-- | :-- | --: | --: | --: | :-- |',
    ...[...rules.keys()].flatMap((language) => [
      row(language, 'one letter more', 1, LIMIT),
      row(language, 'another text', 37),
    ]),
  ].join('\n');
}

/** All figures as Markdown tables. */
export function bench(): string {
  const path = join(process.cwd(), CORPUS);
  if (!existsSync(path)) return `skipped: tone (no labelled replies at ${CORPUS})`;
  const replies = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reply);
  const languages = [...new Set(replies.map(({ lang }) => lang))];
  const of = (judge: Judge, keep: (reply: Reply) => boolean = () => true) =>
    languages.map((language) => scored(language, replies.filter((reply) => reply.lang === language && keep(reply)), judge));
  return [
    '## Violations',
    pooledTable([
      ['all', of(ours)],
      ['even ids', of(ours, isEven)],
      ['odd ids', of(ours, (reply) => !isEven(reply))],
      ['handbook phrases (baseline)', of(baseline)],
    ]),
    'Nothing is fitted by a program, so there is no five-fold figure; the phrases were written by people who have read these replies, so only sealed ones tell how well they do on others.',
    '## Violations by class (found / wrong / missed; two or three drafts each: spot checks)',
    classesTable(of(ours)),
    '## Contents, F1',
    contentsTable(of(ours)),
    '## Speed',
    speedTable(replies),
  ].join('\n\n');
}
