import { fold } from './words';

/** Regions that have a code and a name but are no country. */
const NO_COUNTRIES = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

/** Names that people use and `Intl` doesn't. */
const OTHER_NAMES: Record<string, string> = {
  usa: 'US',
  'united states of america': 'US',
  'great britain': 'GB',
  'czech republic': 'CZ',
  'russian federation': 'RU',
  turkey: 'TR',
};

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The code that stands for a region today: UK is GB, and a state that is gone is what came after it. */
const today = (code: string): string => new Intl.Locale('und', { region: code }).region ?? code;

const namesIn = (locale: string, style: 'long' | 'short'): Intl.DisplayNames =>
  new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });

/** The codes of all countries: `Intl` lists none, but has a name for each. */
function allCodes(): string[] {
  const names = namesIn('en', 'long');
  return PAIRS.filter((code) => names.of(code) !== undefined && today(code) === code && !NO_COUNTRIES.includes(code));
}

let codes: ReadonlySet<string> | undefined;
// Made once and only when a field names a country: nobody waits for it at the start.
const countryCodes = (): ReadonlySet<string> => (codes ??= new Set(allCodes()));

/** A name made comparable: "Côte d’Ivoire" is "cote d'ivoire". */
const comparable = (name: string): string =>
  fold(name).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('&', 'and').trim();

const known = new Map<string, ReadonlyMap<string, string>>();
/** The codes by the names of one language, its long ones and its short ones. */
function codesByName(locale: string): ReadonlyMap<string, string> {
  const before = known.get(locale);
  if (before) return before;
  const named = (['long', 'short'] as const).flatMap((style) => {
    const names = namesIn(locale, style);
    return [...countryCodes()].map((code) => [comparable(names.of(code) ?? code), code] as const);
  });
  const made = new Map(named);
  known.set(locale, made);
  return made;
}

/** The ISO 3166 code of a country that is given as a code or by its name in one of the languages; undefined for anything else. */
export function countryOf(value: string, locales: readonly string[]): string | undefined {
  const text = value.trim();
  const code = /^[A-Za-z]{2}$/.test(text) ? today(text.toUpperCase()) : undefined;
  if (code !== undefined && countryCodes().has(code)) return code;
  const name = comparable(text);
  for (const locale of locales) {
    const named = codesByName(locale).get(name);
    if (named !== undefined) return named;
  }
  return OTHER_NAMES[name];
}
