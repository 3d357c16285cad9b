import type { CaseFacts } from '../kernel/case';
import type { CaseDate } from '../kernel/enums';
import { HOUR } from '../kernel/time';
import { addWorkingDays, nextWorkingDay, type WorkCalendar } from './calendar';
import { dayAt, endOfDay, startOfDay, type Side } from './zones';

/** How long a term is. */
export interface Length {
  unit: 'hours' | 'days' | 'workingDays' | 'months' | 'years';
  count: number;
}

/** A term of a rule, as the team's data has it (handbook 2.6). */
export interface Clock {
  id: string;
  kind: 'claim' | 'duty' | 'burden';
  start: CaseDate;
  length: Length;
  movesToWorkingDay: boolean;
  whenStartUnknown: 'ask' | 'assumeRunning';
  /** `false` where this term alone was not checked. */
  isVerified?: boolean | undefined;
  whenUninformed?: { from: 'start' | 'end'; length: Length } | { from: 'never' } | undefined;
}

/** What a term is worked out from. */
export interface ClockAsked {
  facts: Pick<CaseFacts, CaseDate | 'isUninformed'>;
  /** Epoch ms. */
  now: number;
  /** Time zones of the customer's country. */
  zones: readonly string[];
  calendar: WorkCalendar;
}

/** From when until when a term runs. Days are ISO dates; the last one is included. */
export interface Term {
  /** The day of the event. It does not count. */
  start: string;
  end: string;
  /** Epoch ms of 24:00 of the last day. */
  endsAt: number;
  /** The last day before it moved to a working day. */
  movedFrom?: string;
  /** It needs working days later than the holidays are entered. */
  isBeyondCalendar?: true;
}

/**
 * How a term stands. `kept`: it is over, but the customer demanded in time. `proven`: the start is not known, but the term can't be over
 * before the end of `term`. `assumed`: the start is not known and the term taken to run. `endless`: it has no end, for the customer was not told.
 */
export type Run = { clock: Clock } & (
  | {
      state: 'notStarted' | 'running' | 'kept' | 'ended';
      term: Term;
      /** The last day if the customer had not been told of the right; `endless` when there would be none. */
      ifUninformed?: string;
    }
  | { state: 'proven'; term: Term; fact: CaseDate }
  | { state: 'assumed' | 'unknown'; fact: CaseDate }
  | { state: 'endless' }
);

/** Terms of the customer's end where midnight comes last, our own where it comes first. */
const sideOf = ({ kind }: Clock): Side => (kind === 'duty' ? 'shop' : 'customer');

/** The last day of a term. The day of the event does not count; a month that has no such day ends with its last one. */
function lastDay(start: Temporal.PlainDate, { unit, count }: Length, calendar: WorkCalendar): Temporal.PlainDate {
  if (unit === 'workingDays') return addWorkingDays(start, count, calendar);
  return start.add({ [unit]: count });
}

/**
 * A term in hours, of which only the day of the event is known: the customer's runs from the end of that day, our own from its beginning.
 * Neither is ever to the customer's loss.
 */
function hoursTerm(start: Temporal.PlainDate, hours: number, clock: Clock, { zones }: ClockAsked): Term {
  const side = sideOf(clock);
  const begin = side === 'shop' ? startOfDay(start, zones, side) : endOfDay(start, zones, side);
  const endsAt = begin + hours * HOUR;
  return { start: start.toString(), end: dayAt(endsAt - 1, zones, side).toString(), endsAt };
}

function daysTerm(start: Temporal.PlainDate, end: Temporal.PlainDate, clock: Clock, asked: ClockAsked): Term {
  const { calendar, zones } = asked;
  const last = clock.movesToWorkingDay ? nextWorkingDay(end, calendar) : end;
  const usesCalendar = clock.movesToWorkingDay || clock.length.unit === 'workingDays';
  return {
    start: start.toString(),
    end: last.toString(),
    endsAt: endOfDay(last, zones, sideOf(clock)),
    ...(!last.equals(end) && { movedFrom: end.toString() }),
    ...(usesCalendar && last.toString() > calendar.knownUntil && { isBeyondCalendar: true }),
  };
}

function ordinaryTerm(start: Temporal.PlainDate, clock: Clock, asked: ClockAsked): Term {
  const { length } = clock;
  if (length.unit === 'hours') return hoursTerm(start, length.count, clock, asked);
  return daysTerm(start, lastDay(start, length, asked.calendar), clock, asked);
}

/** The term of a customer who was not told of the right (L22, L47, L61). It is never shorter than the ordinary one. */
function longTerm(start: Temporal.PlainDate, clock: Clock, asked: ClockAsked): Term | 'endless' {
  const ordinary = ordinaryTerm(start, clock, asked);
  const long = clock.whenUninformed;
  if (!long) return ordinary;
  if (long.from === 'never') return 'endless';
  const from = long.from === 'start' ? start : Temporal.PlainDate.from(ordinary.movedFrom ?? ordinary.end);
  const days =
    long.length.unit === 'hours' ? { unit: 'days' as const, count: Math.ceil(long.length.count / 24) } : long.length;
  const longer = daysTerm(start, lastDay(from, days, asked.calendar), clock, asked);
  return longer.endsAt > ordinary.endsAt ? longer : ordinary;
}

function stateOf(
  clock: Clock,
  term: Term,
  { facts, now, zones }: ClockAsked,
): 'notStarted' | 'running' | 'kept' | 'ended' {
  if (now < startOfDay(Temporal.PlainDate.from(term.start), zones, 'shop')) return 'notStarted';
  if (now < term.endsAt) return 'running';
  const isInTime = clock.kind === 'claim' && facts.demandedOn !== undefined && facts.demandedOn <= term.end;
  return isInTime ? 'kept' : 'ended';
}

/** A term from delivery can't be over as long as the same term from the order is not: nothing is delivered before it was ordered. */
function proven(clock: Clock, asked: ClockAsked): Run | undefined {
  const { orderedOn } = asked.facts;
  if (clock.kind === 'duty' || orderedOn === undefined) return undefined;
  const term = ordinaryTerm(Temporal.PlainDate.from(orderedOn), clock, asked);
  const state = stateOf(clock, term, asked);
  return state === 'ended' ? undefined : { clock, state: 'proven', term, fact: clock.start };
}

/**
 * Runs one clock of a rule (handbook 2.6): day 0 is the day of the event, counting starts the next day, the term ends at 24:00 of its last day in
 * the customer's country. Pure: dates, now, zones and working days come in.
 */
export function runClock(clock: Clock, asked: ClockAsked): Run {
  const { facts } = asked;
  const begin = facts[clock.start];
  if (facts.isUninformed && clock.whenUninformed?.from === 'never') return { clock, state: 'endless' };
  if (begin === undefined) {
    const isAsked = clock.whenStartUnknown === 'ask';
    return proven(clock, asked) ?? { clock, state: isAsked ? 'unknown' : 'assumed', fact: clock.start };
  }
  const start = Temporal.PlainDate.from(begin);
  const long = longTerm(start, clock, asked);
  const ordinary = ordinaryTerm(start, clock, asked);
  const term = facts.isUninformed && long !== 'endless' ? long : ordinary;
  const later = long === 'endless' ? long : long.end;
  return { clock, state: stateOf(clock, term, asked), term, ...(later !== term.end && { ifUninformed: later }) };
}
