import { closingOn, endOfWork } from '../kernel/workingTime';
import { DAY, HOUR, MINUTE } from '../kernel/time';
import { teamHours } from './approvals';
import type { AdviceInput } from './input';

/** Whose working days count, and from when on. */
export type Clock = Pick<AdviceInput, 'policy' | 'now' | 'zone'>;

const dayAt = (at: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();

/** When the team's work ends so many days from now, or on its next working day where that one is free or over. */
export function dueIn(days: number, { policy, now, zone }: Clock): number {
  const day = dayAt(now, zone).add({ days });
  return endOfWork(day, 1, (end) => end > now, teamHours(policy), zone) ?? now + Math.max(1, days) * DAY;
}

/**
 * The moment on a day that words have named, free or not, at the time of day that they named or else when work ends; within the hour where that is
 * over.
 */
export function dueOn(day: Temporal.PlainDate, time: Temporal.PlainTime | undefined, clock: Clock): number {
  const { policy, now, zone } = clock;
  const due = time
    ? day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds
    : closingOn(day, teamHours(policy), zone);
  return due > now ? due : now + HOUR;
}

/**
 * The moment `at`, or when our duty ends before it, the end of the team's last working day on which it is still done in time. What is late already is
 * promised for the next end of work.
 */
export function notAfter(at: number, dutyEndsAt: number, clock: Clock): number {
  if (at < dutyEndsAt) return at;
  const { policy, now, zone } = clock;
  const last = endOfWork(dayAt(dutyEndsAt, zone), -1, (end) => end < dutyEndsAt, teamHours(policy), zone) ?? now;
  if (last > now) return last;
  return dutyEndsAt - MINUTE > now ? dutyEndsAt - MINUTE : dueIn(0, clock);
}
