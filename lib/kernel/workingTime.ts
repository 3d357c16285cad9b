import { MINUTE, type Instant } from './time';

/** When a team works, as far as counting hours goes. */
export interface WorkingHours {
  /** Days of the week without work, Monday is 1. */
  weekend: readonly number[];
  holidays: readonly { date: string }[];
  /** Times of day such as "09:00"; absent: around the clock. */
  hours?: { from: string; until: string } | undefined;
}

interface Shift {
  from: Instant;
  until: Instant;
}

/** A calendar without a single working day ends a search after so many days. */
const MOST_DAYS = 800;

const isFree = (day: Temporal.PlainDate, { weekend, holidays }: WorkingHours): boolean =>
  weekend.includes(day.dayOfWeek) || holidays.some(({ date }) => date === day.toString());

const momentOf = (day: Temporal.PlainDate, time: string, zone: string): Instant =>
  day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;

/** The hours of a day; none where work goes on around the clock. */
const hoursOf = ({ hours }: WorkingHours): WorkingHours['hours'] =>
  hours && hours.from < hours.until ? hours : undefined;

function shiftOf(day: Temporal.PlainDate, calendar: WorkingHours, zone: string): Shift {
  const { from, until } = hoursOf(calendar) ?? {};
  return {
    from: momentOf(day, from ?? '00:00', zone),
    until: until ? momentOf(day, until, zone) : momentOf(day.add({ days: 1 }), '00:00', zone),
  };
}

/** Where a team works around the clock, a day's work is still promised for the evening: midnight would be called the next day. */
const EVENING = '18:00';

/** When work ends on a day, were it a working day. */
export const closingOn = (day: Temporal.PlainDate, calendar: WorkingHours, zone: string): Instant =>
  momentOf(day, hoursOf(calendar)?.until ?? EVENING, zone);

/**
 * The end of work that fits, on this day or the nearest working day after it (1) or before it (-1); none where nobody works within two years.
 */
export function endOfWork(
  day: Temporal.PlainDate,
  step: 1 | -1,
  fits: (end: Instant) => boolean,
  calendar: WorkingHours,
  zone: string,
): Instant | undefined {
  for (let days = 0; days < MOST_DAYS; days++) {
    const each = day.add({ days: days * step });
    const end = closingOn(each, calendar, zone);
    if (!isFree(each, calendar) && fits(end)) return end;
  }
  return undefined;
}

/** What is worked from a moment on, day by day. */
function* shiftsFrom(moment: Instant, calendar: WorkingHours, zone: string): Generator<Shift> {
  const first = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate();
  for (let days = 0; days < MOST_DAYS; days++) {
    const day = first.add({ days });
    if (isFree(day, calendar)) continue;
    const { from, until } = shiftOf(day, calendar, zone);
    if (until > moment) yield { from: Math.max(from, moment), until };
  }
}

/** The moment so many working minutes after another: nights, weekends and holidays do not count (handbook 4.3, business hours). */
export function addWorkingMinutes(moment: Instant, minutes: number, calendar: WorkingHours, zone: string): Instant {
  let left = minutes * MINUTE;
  for (const { from, until } of shiftsFrom(moment, calendar, zone)) {
    if (left <= until - from) return from + left;
    left -= until - from;
  }
  return moment + left;
}

/** How many working minutes lie between two moments. */
export function workingMinutesBetween(from: Instant, until: Instant, calendar: WorkingHours, zone: string): number {
  let worked = 0;
  for (const shift of shiftsFrom(from, calendar, zone)) {
    if (shift.from >= until) break;
    worked += Math.min(shift.until, until) - shift.from;
  }
  return worked / MINUTE;
}
