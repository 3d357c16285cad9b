import type { ToneClass } from '../kernel/enums';
import type { Finding } from './tone/finding';

/** A hint that the agent has read and left: its words stand as they are. */
export interface Dismissed {
  class: ToneClass;
  quote: string;
  /** Why a condition is none; nothing else needs a reason. */
  reason?: string | undefined;
}

/** Why words that sound like a condition may be none. */
export const NO_CONDITION = ['ownStep', 'quoted', 'saysNone', 'other'] as const;

/** True when the agent has left these words as they are. */
export const isDismissed = (dismissed: readonly Dismissed[], finding: Pick<Finding, 'class' | 'quote'>): boolean =>
  dismissed.some((each) => each.class === finding.class && each.quote === finding.quote);

/** What only may be a condition is a hint like any other: to stop somebody takes plain words. */
const PLAIN = 0.85;
export const stopsInsertion = ({ class: name, confidence }: Finding): boolean =>
  name === 'condition' && confidence >= PLAIN;

/** Words that tie what is given to a review or a waiver (R65, L28), which nobody has said to be none: they stop *Insert* and the record. */
export const conditionIn = (findings: readonly Finding[], dismissed: readonly Dismissed[]): Finding | undefined =>
  findings.find((finding) => stopsInsertion(finding) && !isDismissed(dismissed, finding));

const ENDS = /[.!?؟…]\s*$/u;

/** Whether a sentence ends at a place: the point of a sum or of an address has no space behind it. */
const endsAt = (text: string, at: number): boolean => {
  const sign = text[at] ?? '';
  return sign === '\n' || (/[.!?؟…]/u.test(sign) && /^(?:[.!?؟…\s]|$)/u.test(text.slice(at + 1, at + 2)));
};

/** The sentence around a place, without the space before it. */
function sentenceAround(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (from > 0 && !endsAt(text, from - 1)) from--;
  while (from < start && /\s/.test(text[from] ?? '')) from++;
  let to = end;
  while (to < text.length && !endsAt(text, to)) to++;
  while (to < text.length && /[.!?؟]/u.test(text[to] ?? '')) to++;
  return [from, to];
}

/** Capitals as small letters, the first of the text or of a sentence kept; and one mark where there were several. */
const quiet = (loud: string, isFirst: boolean): string => {
  const low = /\p{L}{2}/u.test(loud) && loud === loud.toUpperCase() ? loud.toLowerCase() : loud;
  const plain = low.replace(/[!！?؟]*[!！][!！?؟]*/gu, '.').replace(/(\p{L})\1{3,}/gu, '$1');
  return isFirst ? plain.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : plain;
};

/** A part of a text, and what is to stand there instead. */
export interface Mend {
  start: number;
  end: number;
  text: string;
}

/**
 * The better wording and what it stands in for: a whole sentence for its sentence, words for words. What the wording leaves open stays a visible blank,
 * named `blank`. Undefined where no wording can stand in, as for a hole that only the agent can fill.
 */
export function mendOf(text: string, finding: Finding, blank: string): Mend | undefined {
  const { class: name, start, end, better } = finding;
  if (name === 'unfilledPlaceholder') return undefined;
  const [from, to] = sentenceAround(text, start, end);
  if (name === 'shouting') return { start, end, text: quiet(text.slice(start, end), from === start) };
  if (better === undefined) return undefined;
  const place = ENDS.test(better) ? { start: from, end: to } : { start, end };
  return { ...place, text: better.replace(/…/g, `[${blank}?]`) };
}

/** The text with the better wording in it. */
export function mended(text: string, finding: Finding, blank: string): string | undefined {
  const mend = mendOf(text, finding, blank);
  return mend && text.slice(0, mend.start) + mend.text + text.slice(mend.end);
}
