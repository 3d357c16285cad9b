import { PROMISE_KINDS, type PromiseKind } from '../../kernel/enums';
import { said, spanAt, type Draft } from './draft';
import type { Hit } from './find';
import { listedSpans, overlaps } from './quoted';

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

/**
 * Of commitments that share words the longest stays; of equals the first kind. One that is found by its date tells a verb and no more: any other
 * stays instead.
 */
function apart(hits: readonly Found[], dates: readonly Hit[]): Found[] {
  const isGuess = (hit: Found): boolean => dates.some(({ from }) => from === hit.from);
  const named = hits.filter((hit) => !isGuess(hit));
  const guesses = hits.filter((hit) => isGuess(hit) && !named.some((other) => overlaps(other, hit)));
  const kept: Found[] = [];
  for (const hit of [...named, ...guesses].toSorted((a, b) => a.from - b.from || b.to - a.to)) {
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

/** A date at the end of one breath is meant for both commitments of it (`check it and send it tomorrow`). */
function dateBefore(spoken: SpokenPromise[]): void {
  const before = spoken.at(-2);
  if (before) spoken[spoken.length - 2] = { ...before, dated: true };
}

/** Where words end that break off in a figure: a time of day is cut at its colon. */
const wholeEnd = (text: string, end: number): number => {
  const rest = /(?<=\p{N})(?:[:.,٫٬]\p{N}+)*/uy;
  rest.lastIndex = end;
  return end + (rest.exec(text)?.[0].length ?? 0);
};

/** The commitments of one sentence. A date belongs to the one before it; one at the beginning belongs to all. */
function inSentence(hits: readonly Found[], dates: readonly Hit[], draft: Draft): SpokenPromise[] {
  const commitments = apart(hits, dates);
  const first = commitments[0];
  const opening = first !== undefined && isDatedBefore(first, undefined, dates);
  const spoken: SpokenPromise[] = [];
  for (const [index, hit] of commitments.entries()) {
    const before = commitments[index - 1];
    const next = commitments[index + 1]?.from ?? Number.MAX_SAFE_INTEGER;
    const own = dates.filter((date) => date.to > hit.from && date.from < next);
    const end = wholeEnd(draft.text, Math.max(hit.end, ...own.map((date) => date.end)));
    const joined = before !== undefined && hit.from - before.to <= JOINED && spoken.at(-1)?.dated === true;
    const dated = own.length > 0 || opening || joined || isDatedBefore(hit, before, dates);
    spoken.push({ quote: draft.text.slice(hit.start, end), start: hit.start, end, kind: hit.kind, dated });
    if (own.length > 0 && before !== undefined && hit.from - before.to <= JOINED) dateBefore(spoken);
  }
  return spoken;
}

const bySentence = <T extends Hit>(hits: readonly T[]): Map<number, T[]> =>
  Map.groupBy(hits, ({ sentence }) => sentence);

/** Answers and calls are kept apart from what is done. */
const isTalk = (kind: PromiseKind): boolean => kind === 'reply' || kind === 'callback';

/** A commitment has a day too when a later sentence names one for what is done (`We refund it. You have it by Friday`). */
const withLaterDays = (spoken: readonly SpokenPromise[]): SpokenPromise[] =>
  spoken.map((promise, index) => {
    const isNamed = spoken.slice(index + 1).some(({ kind, dated }) => dated && isTalk(kind) === isTalk(promise.kind));
    return isNamed ? { ...promise, dated: true } : promise;
  });

/** What the draft promises, in the order of the text. What can be done, or is one line of a choice, is an option and no promise. */
export function promisesOf(draft: Draft): SpokenPromise[] {
  const choices = listedSpans(draft.text);
  const hits = PROMISE_KINDS.flatMap((kind) => said(draft, `promise.${kind}`).map((hit) => ({ ...hit, kind })));
  const dates = bySentence(said(draft, 'dated'));
  const offers = new Set(said(draft, 'given').map(({ sentence }) => sentence));
  for (const { sentence } of said(draft, 'class.condition')) offers.delete(sentence);
  const spoken = [...bySentence(hits.filter((hit) => !spanAt(choices, hit)))]
    .flatMap(([sentence, own]) =>
      inSentence(own, dates.get(sentence) ?? [], draft).filter(({ dated }) => dated || !offers.has(sentence)),
    )
    .toSorted((a, b) => a.start - b.start);
  return withLaterDays(spoken);
}
