import type { Channel, ToneClass } from '../../kernel/enums';
import { emptyPromise } from './classes/emptyPromise';
import { excuse } from './classes/excuse';
import { sarcasm } from './classes/sarcasm';
import { shouting } from './classes/shouting';
import { spoken } from './classes/spoken';
import { unfilledPlaceholder } from './classes/unfilledPlaceholder';
import { weighed } from './care';
import { contentsOf, type Contents } from './contents';
import { ownPart, readDraft, spanAt, type Draft } from './draft';
import { CONFIDENCE, RULE_OF, type Finding, type Mark } from './finding';
import { STRENGTHS, type ToneData } from './lexicon';
import { overlaps } from './quoted';
import { addedBy, type TeamTone } from './team';

/** What a draft is judged by besides its own words. */
export interface ToneContext {
  language: string;
  channel: Channel;
  /** What the customer wrote; empty where it isn't known. */
  customer: string;
  data: ToneData;
  /** The text that was put together from approved words: its sentences have no other hint than a condition or a hole, and show no care of the agent's own. */
  ready?: string | undefined;
  team?: TeamTone;
}

export interface Tone {
  findings: Finding[];
  contents: Contents;
}

/** A condition stops the insertion whoever wrote it, and a hole can be left in any text. */
const LOOKED_FOR_EVERYWHERE: readonly ToneClass[] = ['condition', 'unfilledPlaceholder'];

const DETECTORS: readonly ((draft: Draft) => Mark[])[] = [
  spoken,
  excuse,
  emptyPromise,
  sarcasm,
  unfilledPlaceholder,
  shouting,
];

/** Of two that mean the same words, the one that says it more exactly: an excuse that blames somebody is blame. */
const SAYS_MORE: Readonly<Partial<Record<ToneClass, readonly ToneClass[]>>> = {
  excuse: ['thirdPartyBlame', 'colleagueBlame'],
  arguing: ['colleagueBlame', 'sarcasm'],
  command: ['excuse'],
  shouting: ['unfilledPlaceholder'],
};

const isSaidBetter = (mark: Mark, all: readonly Mark[]): boolean =>
  all.some((other) => SAYS_MORE[mark.class]?.includes(other.class) === true && overlaps(mark, other));

const surer = (one: Mark, other: Mark): Mark =>
  STRENGTHS.indexOf(other.strength) < STRENGTHS.indexOf(one.strength) ? other : one;

/** Places of one class that touch the same sentence become one, so that a sentence gets one hint of a kind. */
function merged(marks: readonly Mark[], draft: Draft): Mark[] {
  const kept = new Map<ToneClass, Mark[]>();
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const own = kept.get(mark.class) ?? [];
    const before = own.at(-1);
    if (before && !/[.!?؟\n]/.test(draft.text.slice(before.end, mark.start)))
      own[own.length - 1] = { ...surer(before, mark), start: before.start, end: Math.max(before.end, mark.end) };
    else own.push(mark);
    kept.set(mark.class, own);
  }
  const all = [...kept.values()].flat();
  return all.filter((mark) => !isSaidBetter(mark, all)).toSorted((a, b) => a.start - b.start);
}

/**
 * What in a draft will make it worse, and what it contains. Hints only (law 9): nothing is blocked here. Pure and linear in
 * the length of the draft; it never throws for a text.
 */
export function toneOf(text: string, { language, customer, data, ready, team }: ToneContext): Tone {
  const draft = readDraft(text, customer, data, team && addedBy(team, language, data));
  const contents = contentsOf(draft);
  const own = ready ? ownPart(draft, ready) : draft;
  const spans = own.sentences.filter(({ words }) => words.length > 0);
  const marks = DETECTORS.flatMap((detect) => detect(draft)).filter(
    (mark) =>
      (mark.class === 'condition' || !team?.off.includes(mark.class)) &&
      (own === draft || LOOKED_FOR_EVERYWHERE.includes(mark.class) || spanAt(spans, mark) !== undefined),
  );
  const findings = merged(weighed(marks, own === draft ? contents : contentsOf(own), own), draft).map(
    ({ strength, ...mark }) => ({
      ...mark,
      confidence: CONFIDENCE[strength],
      quote: text.slice(mark.start, mark.end),
      rule: RULE_OF[mark.class],
    }),
  );
  return { findings, contents };
}
