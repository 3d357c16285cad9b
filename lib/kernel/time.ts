/** A moment as epoch milliseconds. */
export type Instant = number;

/** Milliseconds in a minute, an hour and a day of 24 hours. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** True when `at` lies within the last `days` days before `now`, both ends included. */
export const isWithinDays = (at: Instant, days: number, now: Instant): boolean => at <= now && now - at <= days * DAY;
