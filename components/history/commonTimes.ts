import { HOUR, MINUTE } from '@/lib/kernel/time';

const DAY_START_HOUR = 10;

/** Times that are agreed most often: soon, later today, tomorrow morning. */
export function commonTimes(now: number): { key: string; at: number }[] {
  const tomorrow = new Date(now);
  tomorrow.setDate(tomorrow.getDate() + 1);
  tomorrow.setHours(DAY_START_HOUR, 0, 0, 0);
  return [
    { key: 'halfHour', at: now + 30 * MINUTE },
    { key: 'twoHours', at: now + 2 * HOUR },
    { key: 'tomorrow', at: tomorrow.getTime() },
  ];
}

/** The value of a date-and-time field for a moment, in the machine's zone. */
export const fieldValue = (at: number): string => {
  const local = new Date(at - new Date(at).getTimezoneOffset() * MINUTE);
  return local.toISOString().slice(0, 16);
};
