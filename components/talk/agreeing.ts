import { formatOf } from '@/lib/i18n/format';
import { HOUR, MINUTE } from '@/lib/kernel/time';
import type { Phrases } from '@/lib/reply/context';
import { fill, toText } from '@/lib/reply/template';

/** How long after its beginning an agreed window ends. */
export const WINDOWS = { halfHour: HOUR / 2, oneHour: HOUR, twoHours: 2 * HOUR } as const;
export type Window = keyof typeof WINDOWS;

export const AGREED_CHANNELS = ['phone', 'email', 'chat'] as const;
export type AgreedChannel = (typeof AGREED_CHANNELS)[number];

/** Half past and full hours are agreed, not 14:07. */
export const roundedUp = (at: number): number => Math.ceil(at / (15 * MINUTE)) * 15 * MINUTE;

export interface Appointment {
  from: number;
  due: number;
  channel: AgreedChannel;
  contact: string;
}

/** What the customer hears or reads of an appointment: in their language, by their own clock. */
export function appointmentWords(
  { from, due, channel, contact }: Appointment,
  { pause, holes }: Pick<Phrases, 'pause' | 'holes'>,
  language: string,
  zone: string,
): string {
  const { day, time, digits } = formatOf(language, zone);
  const values = { day: day(from), from: time(from), until: time(due), number: digits(contact) };
  return toText(fill(channel === 'phone' ? pause.spoken : pause.written, values), holes);
}

/** True when clocks in two zones show the same at a moment. */
export const isSameClock = (at: number, one: string, other: string): boolean => {
  const offset = (zone: string): string => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offset;
  return offset(one) === offset(other);
};
