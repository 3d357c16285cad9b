import { evidenceAt, type Passage, type Suggestion } from './suggestion';
import { alternatives, fold } from './words';

/** What a lexicon knows of dates. */
export interface DateWords {
  months: Readonly<Record<string, number>>;
  calendar: 'gregory' | 'persian';
  days: Readonly<Record<string, number>>;
  daysAgo: readonly string[];
  /** How a term is set: so many hours or days from when it is said. Working days are none of them: they hang on the calendar. */
  hoursAhead: readonly string[];
  daysAhead: readonly string[];
  /** Who writes in this language may put the month first: "05/12/2026" can be two days then. */
  isMonthFirstToo: boolean;
}

interface Hit {
  date: Temporal.PlainDate;
  start: number;
  end: number;
  /** False for a day whose year was not said. */
  hasYear: boolean;
  /** False where the figures can be another day too. */
  isSure: boolean;
}

const placeOf = (match: RegExpExecArray): Pick<Hit, 'start' | 'end'> => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** Years below this are of the Persian calendar. */
const FIRST_GREGORIAN_YEAR = 1900;

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  const calendar = year < FIRST_GREGORIAN_YEAR ? 'persian' : 'iso8601';
  try {
    return Temporal.PlainDate.from({ calendar, year, month, day }, { overflow: 'reject' }).withCalendar('iso8601');
  } catch {
    return undefined;
  }
}

/** A day without a year is the last such day before `today`: people write of what has happened. */
function withoutYear(
  month: number,
  day: number,
  today: Temporal.PlainDate,
  calendar: DateWords['calendar'],
): Temporal.PlainDate | undefined {
  const { year } = today.withCalendar(calendar === 'persian' ? 'persian' : 'iso8601');
  const date = dateOf(year, month, day);
  return date && Temporal.PlainDate.compare(date, today) > 0 ? dateOf(year - 1, month, day) : date;
}

/** The days that two figures and a year can be, the likelier first: the day comes before the month, and people write of what is near. */
function readings(match: RegExpExecArray, known: DateWords, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = dateOf(year, second, first);
  const monthFirst = match[2] === '/' && known.isMonthFirstToo ? dateOf(year, first, second) : undefined;
  const both = [dayFirst, monthFirst].filter((date) => date !== undefined);
  const away = (date: Temporal.PlainDate): number => Math.abs(date.until(today).days);
  return first === second ? both.slice(0, 1) : both.toSorted((a, b) => away(a) - away(b));
}

function numeric(text: string, known: DateWords, today: Temporal.PlainDate): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(/(?<![\d-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d-])/g)) {
    const date = dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date) hits.push({ date, ...placeOf(match), hasYear: true, isSure: true });
  }
  for (const match of text.matchAll(/(?<![\d.-])(\d{1,2})([./])(\d{1,2})[./](\d{4})(?!\d|[.-]\d)/g)) {
    const dates = readings(match, known, today);
    for (const date of dates) hits.push({ date, ...placeOf(match), hasYear: true, isSure: dates.length === 1 });
  }
  return hits;
}

/** Day and month in figures: which is which must be plain from the dots or from the figures themselves. */
function figures(text: string): Temporal.PlainDate | undefined {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return dateOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  if (yearLast[2] === '.' || first > 12 || first === second) return dateOf(year, second, first);
  return second > 12 ? dateOf(year, first, second) : undefined;
}

/** What may follow a date in a field: a time of day. */
const TIME = /[t,\s]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:z|\s*[+-]\d{2}:?\d{2})?$/;

/**
 * The calendar date that a field holds, as an ISO date: in figures or with the month in words. Undefined for anything else, and for one that could
 * be two days ("03/11/2026").
 */
export function plainDate(value: string, known: DateWords): string | undefined {
  const text = fold(value).trim().replace(TIME, '');
  const inFigures = figures(text);
  if (inFigures) return inFigures.toString();
  const year = /\b\d{4}\b/.test(text);
  const [hit] = year ? named(text, known, Temporal.PlainDate.from('2000-01-01')) : [];
  const isWhole = hit !== undefined && hit.start === 0 && hit.end === text.length;
  return isWhole ? hit.date.toString() : undefined;
}

function named(text: string, known: DateWords, today: Temporal.PlainDate): Hit[] {
  const months = alternatives(Object.keys(known.months));
  const dayFirst = `(?<!\\d)(?<d1>\\d{1,2})(?:st|nd|rd|th|-?го|º|°|م|ام)?\\s+(?:(?:of|di|de)\\s+)?(?<m1>${months})(?!\\p{L})`;
  const monthFirst = `(?<!\\p{L})(?<m2>${months})\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`;
  const pattern = new RegExp(`(?:${dayFirst}|${monthFirst}),?(?:\\s+(?<year>\\d{4}))?`, 'gu');
  return [...text.matchAll(pattern)].flatMap((match): Hit[] => {
    const groups = match.groups ?? {};
    const name = groups.m1 ?? groups.m2 ?? '';
    const month = Object.entries(known.months).find(([each]) => fold(each) === name)?.[1] ?? 0;
    const day = Number(groups.d1 ?? groups.d2);
    const date = groups.year ? dateOf(Number(groups.year), month, day) : withoutYear(month, day, today, known.calendar);
    const hasYear = groups.year !== undefined;
    return date ? [{ date, ...placeOf(match), hasYear, isSure: true }] : [];
  });
}

function relative(text: string, known: DateWords, today: Temporal.PlainDate): Hit[] {
  const pattern = new RegExp(`(?<!\\p{L})(?:${alternatives(Object.keys(known.days))})(?!\\p{L})`, 'gu');
  const days = [...text.matchAll(pattern)].map((match): Hit => {
    const shift = Object.entries(known.days).find(([name]) => fold(name) === match[0])?.[1] ?? 0;
    return { date: today.add({ days: shift }), ...placeOf(match), hasYear: true, isSure: true };
  });
  const ago = known.daysAgo.flatMap((source) =>
    [...text.matchAll(new RegExp(`(?<!\\d)(?:${source})`, 'gu'))].map((match): Hit => {
      const back = Math.min(Number(match[1]), 3650);
      return { date: today.subtract({ days: back }), ...placeOf(match), hasYear: true, isSure: true };
    }),
  );
  return [...days, ...ago];
}

/** A day in the text with where it stands. */
export interface DatedHit {
  passage: Passage;
  /** ISO date. */
  value: string;
  start: number;
  end: number;
  hasYear: boolean;
  /** False where the figures can be another day too: then both are hits. */
  isSure: boolean;
  /** The day of the message. */
  day: Temporal.PlainDate;
}

/**
 * Calendar dates in the text as ISO dates ("2026-03-03"), in the order they appear. Named months, figures and words such as "yesterday" are
 * understood; relative ones count from the day of their message in `zone`.
 */
export function datedIn(passages: readonly Passage[], known: DateWords, now: number, zone: string): DatedHit[] {
  return passages.flatMap((passage) => {
    const day = Temporal.Instant.fromEpochMilliseconds(passage.at ?? now)
      .toZonedDateTimeISO(zone)
      .toPlainDate();
    const hits = [
      ...numeric(passage.folded, known, day),
      ...named(passage.folded, known, day),
      ...relative(passage.folded, known, day),
    ];
    return hits
      .toSorted((a, b) => a.start - b.start)
      .map(({ date, ...place }): DatedHit => ({ passage, value: date.toString(), day, ...place }));
  });
}

/** A day that is written out is hardly anything else; of two that it can be, either is a guess. */
const SURE = 0.95;
const UNSURE = 0.5;

/** The days as suggestions, each once. */
export function asSuggestions(hits: readonly DatedHit[]): Suggestion<string>[] {
  const found = new Map<string, Suggestion<string>>();
  for (const { passage, value, start, end, isSure } of hits) {
    const confidence = isSure ? SURE : UNSURE;
    if (!found.has(value)) found.set(value, { value, confidence, evidence: evidenceAt(passage, start, end) });
  }
  return [...found.values()];
}

/** Calendar dates in the text as suggestions, in the order they appear, each once. */
export const datesIn = (
  passages: readonly Passage[],
  known: DateWords,
  now: number,
  zone: string,
): Suggestion<string>[] => asSuggestions(datedIn(passages, known, now, zone));
