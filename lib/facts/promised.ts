import type { DatedHit } from './dates';
import type { Hit } from './reading';
import { evidenceAt, type Suggestion } from './suggestion';

/** A day that somebody promised, and whether it was over when this was looked at. */
export interface PromisedDay {
  /** ISO date. */
  day: string;
  isPassed: boolean;
}

/** Words of promising reach so far, in characters; a mere "by" or "until" only to what comes next. */
const REACH = 45;
const NEXT = 8;
const WEAKEST = 2;
const SENTENCE_END = /[.!?؟…]\s|\n/;
const NINE_MONTHS = 274;
/** "It should have arrived on 5 May" is a promise in our eyes; that it was ours is the agent's to say. A day that can be two is a guess. */
const SURE = 0.8;
const UNSURE = 0.5;

/** A promised day without a year is the nearest one: it may be still to come. */
export function nearest({ value, hasYear, day }: DatedHit): Temporal.PlainDate {
  const date = Temporal.PlainDate.from(value);
  return !hasYear && date.until(day).total('days') > NINE_MONTHS ? date.add({ years: 1 }) : date;
}

const isPromised = (dated: DatedHit, hits: readonly Hit[]): boolean =>
  hits.some(({ list, passage, end, weight }) => {
    const gap = dated.start - end;
    const reach = weight >= WEAKEST ? REACH : NEXT;
    const isBefore = list === 'promised' && passage === dated.passage && gap >= 0 && gap <= reach;
    return isBefore && !SENTENCE_END.test(passage.text.slice(end, dated.start));
  });

/** The days that were promised, each once; `today` (a calendar date in the customer's zone) says which are over. */
export function promisedIn(
  dates: readonly DatedHit[],
  hits: readonly Hit[],
  today: Temporal.PlainDate,
): Suggestion<PromisedDay>[] {
  const found = new Map<string, Suggestion<PromisedDay>>();
  for (const dated of dates.filter((each) => isPromised(each, hits))) {
    const date = nearest(dated);
    const value = { day: date.toString(), isPassed: Temporal.PlainDate.compare(date, today) < 0 };
    const evidence = evidenceAt(dated.passage, dated.start, dated.end);
    if (!found.has(value.day)) found.set(value.day, { value, confidence: dated.isSure ? SURE : UNSURE, evidence });
  }
  return [...found.values()];
}
