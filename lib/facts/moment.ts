import { asciiDigits } from '../kernel/text';
import { datedIn, type DateWords } from './dates';
import { nearest } from './promised';
import { passage } from './suggestion';
import { literal } from './words';

/** A time of day: "10:00", "3 pm". */
const CLOCK =
  /(?<![\d:])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:])|(?<![\d:.,])(?<twelve>1[0-2]|[1-9])\s?(?<half>[ap])\.?m\b/iu;

/** With what words are read, and when they were said. */
interface Spoken {
  words: DateWords;
  locale: string;
  /** Epoch ms. */
  at: number;
  zone: string;
}

/** A day that words name, where they do, and the time of day that comes with it. */
interface Named {
  date: Temporal.PlainDate;
  start: number;
  time?: Temporal.PlainTime;
}

/** The days after `today` that are named by their weekday, with where: endings change, so a name is told by its beginning. */
function weekdays(text: string, locale: string, today: Temporal.PlainDate): Named[] {
  const dates = [1, 2, 3, 4, 5, 6, 7].map((days) => today.add({ days }));
  const names = dates.map((date) => {
    const name = literal(date.toLocaleString(locale, { weekday: 'long' })).replace(/[аеь]$/u, '');
    // Persian counts its days from Saturday, in one word or in two.
    return `(${name.replace(/(?<=.) ?شنبه$/u, ' ?شنبه')})`;
  });
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.join('|')})\\p{L}{0,2}(?!\\p{L})`, 'gu');
  return [...text.matchAll(pattern)].flatMap(({ index, ...groups }) => {
    const date = dates.find((_, nth) => groups[nth + 1] !== undefined);
    return date ? [{ date, start: index }] : [];
  });
}

/** More than a year is no term that a promise sets. */
const MOST_DAYS = 366;

/** The ends of terms: "within 24 hours", "in 3 days". */
function terms(text: string, { hoursAhead, daysAhead }: DateWords, now: Temporal.ZonedDateTime): Named[] {
  const counted = (sources: readonly string[]): { count: number; start: number }[] =>
    sources
      .flatMap((source) => [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])(?:${source})`, 'gu'))])
      .map(({ 1: figure, index: start }) => ({ count: Number(figure), start }));
  const hours = counted(hoursAhead).filter(({ count }) => count <= MOST_DAYS * 24);
  const days = counted(daysAhead).filter(({ count }) => count <= MOST_DAYS);
  return [
    ...hours.map(({ count, start }) => {
      const end = now.add({ hours: count }).round('minute');
      return { date: end.toPlainDate(), start, time: end.toPlainTime() };
    }),
    ...days.map(({ count, start }) => ({ date: now.add({ days: count }).toPlainDate(), start })),
  ];
}

function timeIn(text: string): Temporal.PlainTime | undefined {
  const { hour, minute, twelve, half } = CLOCK.exec(asciiDigits(text))?.groups ?? {};
  if (hour !== undefined) return new Temporal.PlainTime(Number(hour), Number(minute));
  if (twelve === undefined) return undefined;
  return new Temporal.PlainTime((Number(twelve) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0));
}

/**
 * The day that words set for something to come, by its date, its weekday or a term, with the time of day where they name one: of several the last.
 * Undefined where they name no day, or only days that were over when it was said.
 */
export function momentIn(
  text: string,
  { words, locale, at, zone }: Spoken,
): { day: Temporal.PlainDate; time: Temporal.PlainTime | undefined } | undefined {
  const said = passage(text, { at });
  const now = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const today = now.toPlainDate();
  const dated = datedIn([said], words, at, zone).map((hit): Named => ({ date: nearest(hit), start: hit.start }));
  const [last] = [...dated, ...weekdays(said.folded, locale, today), ...terms(said.folded, words, now)]
    .filter(({ date }) => Temporal.PlainDate.compare(date, today) >= 0)
    .toSorted((a, b) => b.start - a.start);
  return last && { day: last.date, time: last.time ?? timeIn(text) };
}
