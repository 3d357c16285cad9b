import { sumIn } from '../kernel/sumIn';
import { metaOf } from '../languages';

const IN_FIGURES = '\\p{Nd}{1,4}([-./])\\p{Nd}{1,2}\\1\\p{Nd}{2,4}';
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 10));
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 4 + day));

/** The months as they stand in dates, of the language's own calendar and of ours. */
function monthsOf(locale: string): string[] {
  return [locale, `${locale}-u-ca-gregory`].flatMap((own) => {
    const format = new Intl.DateTimeFormat(own, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    return MONTHS.flatMap((at) => format.formatToParts(at).find(({ type }) => type === 'month')?.value ?? []);
  });
}

/** A word of Russian has its case at its end: "до пятницы", "к понедельнику". */
const inAnyCase = (word: string): string => word.replace(/[ае]?$/u, '[аеуюыя]?');

function weekdaysOf(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return WEEK.map((at) => inAnyCase(format.format(at)));
}

const known = new Map<string, RegExp>();

/** A day in figures, with its month in words, or of the week. */
function dayPattern(language: string): RegExp {
  const before = known.get(language);
  if (before) return before;
  const { locale } = metaOf(language);
  const months = monthsOf(locale).join('|');
  const dated = `\\p{Nd}{1,2}\\p{L}{0,2}\\.?\\s(?:${months})(?!\\p{L})|(?<!\\p{L})(?:${months})\\s\\p{Nd}{1,2}(?!\\p{Nd})`;
  const weekday = `(?<!\\p{L})(?:${weekdaysOf(locale).join('|')})(?!\\p{L})`;
  const made = new RegExp(`${IN_FIGURES}|${dated}|${weekday}`, 'iu');
  known.set(language, made);
  return made;
}

/**
 * A sum or a day that stands fast in the ready words of a language. They are said in every case of their kind, so that nobody has decided it for the
 * one at hand: it is left to the agent as `{{amount}}` or `{{date}}`.
 */
export function decidedIn(text: string, language: string): string | undefined {
  return sumIn(text) ?? dayPattern(language).exec(text)?.[0];
}
