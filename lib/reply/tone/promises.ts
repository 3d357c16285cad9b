import { PROMISE_KINDS, type PromiseKind } from '../../kernel/enums';
import { said, spanAt, type Draft } from './draft';
import type { Hit } from './find';
import { listedSpans } from './quoted';

/** A firm commitment of a reply, with its words as written. */
export interface SpokenPromise {
  quote: string;
  start: number;
  end: number;
  kind: PromiseKind;
  /** Whether it names a day, or a number of days or hours. */
  dated: boolean;
}

/** Words between a date and the commitment that it is meant for. */
const CLOSE = 5;
/** Words between two commitments that are one act in one breath (`call and find out`). */
const JOINED = 2;

type Found = Hit & { kind: PromiseKind };

/** Of commitments that share words the longest stays; of equals the first kind. */
function apart(hits: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const hit of hits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const before = kept.at(-1);
    if (!before || before.to <= hit.from) kept.push(hit);
    else if (hit.to - hit.from > before.to - before.from) kept[kept.length - 1] = hit;
  }
  return kept;
}

/** Whether a date stands before the commitment and is meant for it: right before it, or left over from the one before. */
function isDatedBefore(hit: Found, before: Found | undefined, dates: readonly Hit[]): boolean {
  const between = dates.filter((date) => date.to <= hit.from && (!before || date.to > before.from));
  const last = between.at(-1);
  if (!last) return false;
  const isApart = between.some((date, index) => index > 0 && date.from - (between[index - 1]?.to ?? 0) > 1);
  return !before || isApart || hit.from - last.to < CLOSE;
}

/** The commitments of one sentence. A date belongs to the one before it; one at the beginning belongs to all. */
function inSentence(hits: readonly Found[], dates: readonly Hit[], draft: Draft): SpokenPromise[] {
  const commitments = apart(hits);
  const first = commitments[0];
  const opening = first !== undefined && isDatedBefore(first, undefined, dates);
  const spoken: SpokenPromise[] = [];
  for (const [index, hit] of commitments.entries()) {
    const before = commitments[index - 1];
    const next = commitments[index + 1]?.from ?? Number.MAX_SAFE_INTEGER;
    const own = dates.filter((date) => date.to > hit.from && date.from < next);
    const end = Math.max(hit.end, ...own.map((date) => date.end));
    const joined = before !== undefined && hit.from - before.to <= JOINED && spoken.at(-1)?.dated === true;
    const dated = own.length > 0 || opening || joined || isDatedBefore(hit, before, dates);
    spoken.push({ quote: draft.text.slice(hit.start, end), start: hit.start, end, kind: hit.kind, dated });
  }
  return spoken;
}

const bySentence = <T extends Hit>(hits: readonly T[]): Map<number, T[]> =>
  Map.groupBy(hits, ({ sentence }) => sentence);

/** What the draft promises, in the order of the text. What can be done, or is one line of a choice, is an option and no promise. */
export function promisesOf(draft: Draft): SpokenPromise[] {
  const choices = listedSpans(draft.text);
  const hits = PROMISE_KINDS.flatMap((kind) => said(draft, `promise.${kind}`).map((hit) => ({ ...hit, kind })));
  const dates = bySentence(said(draft, 'dated'));
  return [...bySentence(hits.filter((hit) => !spanAt(choices, hit)))]
    .flatMap(([sentence, own]) => inSentence(own, dates.get(sentence) ?? [], draft))
    .toSorted((a, b) => a.start - b.start);
}
