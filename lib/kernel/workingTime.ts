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

function shiftOf(day: Temporal.PlainDate, { hours }: WorkingHours, zone: string): Shift {
  const at = (time: string): Instant =>
    day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
  if (hours && hours.from < hours.until) return { from: at(hours.from), until: at(hours.until) };
  return { from: at('00:00'), until: day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds };
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
