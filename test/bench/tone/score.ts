import type { Channel } from '@/lib/kernel/enums';
import type { Tone } from '@/lib/reply/tone/tone';

/** One labelled reply, in the field names of the label guide. */
export interface Reply {
  id: string;
  lang: string;
  channel: Channel;
  customer: string;
  draft: string;
  thanks: boolean;
  apology: boolean;
  understanding: boolean;
  options: number;
  promises: { quote: string; kind: string; dated: boolean }[];
  asks_goal: boolean;
  clarifies: boolean;
  handover: boolean;
  refusal: boolean;
  violations: { class: string; quote: string }[];
}

export type Judge = (reply: Reply) => Tone;

/** Right, wrongly given, missed. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  language: string;
  /** A class counts once for a draft. */
  pooled: Count;
  classes: Map<string, Count>;
  /** Labelled quotes that a finding of the class shares words with, of all. */
  quotes: { met: number; all: number };
  clean: { flagged: number; all: number };
  contents: Map<string, Count>;
}

const FLAGS = [
  ['thanks', 'thanks'],
  ['apology', 'apology'],
  ['understanding', 'understanding'],
  ['asks_goal', 'asksGoal'],
  ['clarifies', 'clarifies'],
  ['handover', 'handover'],
  ['refusal', 'refusal'],
] as const;

export const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
export const precision = ({ right, wrong }: Count): number => ratio(right, right + wrong);
export const recall = ({ right, missed }: Count): number => ratio(right, right + missed);
export const f1 = ({ right, wrong, missed }: Count): number => ratio(2 * right, 2 * right + wrong + missed);

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function count<K>(counts: Map<K, Count>, key: K): Count {
  const known = counts.get(key) ?? { right: 0, wrong: 0, missed: 0 };
  counts.set(key, known);
  return known;
}

/** Whether a labelled quote and a stretch of the draft share a character. */
function meets(draft: string, quote: string, { start, end }: { start: number; end: number }): boolean {
  const at = draft.indexOf(quote);
  return at >= 0 && start < at + quote.length && at < end;
}

function addViolations(score: Score, reply: Reply, { findings }: Tone): void {
  const labelled = new Set(reply.violations.map((violation) => violation.class));
  const given = new Set(findings.map((finding) => snake(finding.class)));
  for (const name of labelled.union(given)) {
    const part = !given.has(name) ? 'missed' : labelled.has(name) ? 'right' : 'wrong';
    score.pooled[part] += 1;
    count(score.classes, name)[part] += 1;
  }
  const isMet = ({ class: name, quote }: Reply['violations'][number]): boolean =>
    findings.some((finding) => snake(finding.class) === name && meets(reply.draft, quote, finding));
  score.quotes.met += reply.violations.filter(isMet).length;
  score.quotes.all += reply.violations.length;
  if (labelled.size > 0) return;
  score.clean.all += 1;
  if (given.size > 0) score.clean.flagged += 1;
}

/** Promises are paired by their quotes; of a pair the kind and the date are judged apart. */
function addPromises(score: Score, reply: Reply, { contents }: Tone): void {
  const left = [...contents.promises];
  const [found, kinds, dates] = ['promises', 'promise kind', 'promise dated'].map((name) =>
    count(score.contents, name),
  );
  if (!found || !kinds || !dates) return;
  for (const { quote, kind, dated } of reply.promises) {
    const index = left.findIndex((promise) => meets(reply.draft, quote, promise));
    const [promise] = index < 0 ? [] : left.splice(index, 1);
    found[promise ? 'right' : 'missed'] += 1;
    if (!promise) continue;
    kinds[promise.kind === kind ? 'right' : 'wrong'] += 1;
    dates[promise.dated === dated ? 'right' : 'wrong'] += 1;
  }
  found.wrong += left.length;
}

function addContents(score: Score, reply: Reply, tone: Tone): void {
  for (const [label, name] of FLAGS) {
    const counted = count(score.contents, label);
    if (tone.contents[name]) counted[reply[label] ? 'right' : 'wrong'] += 1;
    else if (reply[label]) counted.missed += 1;
  }
  const options = count(score.contents, 'options');
  const both = Math.min(reply.options, tone.contents.options);
  options.right += both;
  options.missed += reply.options - both;
  options.wrong += tone.contents.options - both;
  addPromises(score, reply, tone);
}

/** How a judge does on the replies of one language. */
export function scored(language: string, replies: readonly Reply[], judge: Judge): Score {
  const score: Score = {
    language,
    pooled: { right: 0, wrong: 0, missed: 0 },
    classes: new Map(),
    quotes: { met: 0, all: 0 },
    clean: { flagged: 0, all: 0 },
    contents: new Map(),
  };
  for (const reply of replies) {
    const tone = judge(reply);
    addViolations(score, reply, tone);
    addContents(score, reply, tone);
  }
  return score;
}
