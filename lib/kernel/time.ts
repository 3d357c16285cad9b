/** A moment as epoch milliseconds. */
export type Instant = number;

/** Milliseconds in a minute, an hour and a day of 24 hours. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** True when `at` lies within the last `days` days before `now`, both ends included. */
export const isWithinDays = (at: Instant, days: number, now: Instant): boolean => at <= now && now - at <= days * DAY;

/** True for an ISO calendar date that exists ("2026-02-28"). */
export function isCalendarDate(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
