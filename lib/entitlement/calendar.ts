/** What this domain needs to know of working days; dates are ISO texts, Monday is 1. */
export interface WorkCalendar {
  countries: readonly string[];
  weekend: readonly number[];
  holidays: readonly { date: string }[];
  knownUntil: string;
  hours?: { from: string; until: string } | undefined;
}

/** Where a team has entered nothing, every day counts as a working day, and every term says that it does not know the holidays. */
const NOTHING_ENTERED: WorkCalendar = { countries: [], weekend: [], holidays: [], knownUntil: '0001-01-01' };

/** The calendar that names the country, else the house's own, which names none. */
export const calendarOf = (country: string, calendars: readonly WorkCalendar[]): WorkCalendar =>
  calendars.find(({ countries }) => countries.includes(country)) ??
  calendars.find(({ countries }) => countries.length === 0) ??
  NOTHING_ENTERED;

/** True for a day that is neither weekend nor holiday. */
export function isWorkingDay(day: Temporal.PlainDate, { weekend, holidays }: WorkCalendar): boolean {
  const text = day.toString();
  return !weekend.includes(day.dayOfWeek) && !holidays.some(({ date }) => date === text);
}

/** The day itself where it is a working day, else the next one. */
export function nextWorkingDay(day: Temporal.PlainDate, calendar: WorkCalendar): Temporal.PlainDate {
  let next = day;
  while (!isWorkingDay(next, calendar)) next = next.add({ days: 1 });
  return next;
}

/** The working day that is `count` of them after `day`; the day itself does not count. */
export function addWorkingDays(day: Temporal.PlainDate, count: number, calendar: WorkCalendar): Temporal.PlainDate {
  let last = day;
  for (let counted = 0; counted < count; counted += 1) last = nextWorkingDay(last.add({ days: 1 }), calendar);
  return last;
}
