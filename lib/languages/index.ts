/**
 * One folder for each language; what is in it is found here, so that a language more is a folder more. One with `strings.json` is spoken: interface
 * and replies come in it. One with `meta.json` and `lexicon.json` alone is understood: complaints are read in it.
 */
type File = 'meta' | 'phrases';

/** The code of a language that has a folder here. */
export type Language = string;

/** The interface strings of one language: nested groups of texts. */
export interface StringTable {
  [key: string]: string | StringTable;
}

/** What a language says of itself. `locale` is the BCP 47 tag for dates and numbers. */
export interface LanguageMeta {
  name: string;
  locale: string;
  direction: 'ltr' | 'rtl';
}

const files = import.meta.glob<unknown>('./*/{meta,phrases}.json', {
  eager: true,
  import: 'default',
});
const strings = import.meta.glob<StringTable>('./*/strings.json', { import: 'default' });
const tones = import.meta.glob<unknown>('./*/tone.json', { import: 'default' });
const lexicons = import.meta.glob<unknown>('./*/lexicon.json', { import: 'default' });

/** The languages that the interface and the replies speak, English first. */
export const LANGUAGES: readonly Language[] = Object.keys(strings)
  .map((path) => path.split('/')[1] ?? '')
  .toSorted((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

/** One file of every spoken language. Its shape belongs to the domain that asks for it; a guard test checks that all have it. */
export function languageFiles<T>(file: File): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, files[`./${language}/${file}.json`] as T]));
}

/** What is always known of every language, those too that are only understood. Its shape belongs to the domain that asks for it. */
export function languageMetas<T>(): Readonly<Record<Language, T>> {
  const paths = Object.keys(lexicons).map((path) => path.split('/')[1] ?? '');
  return Object.fromEntries(paths.map((language) => [language, files[`./${language}/meta.json`] as T]));
}

/** Loads the lexicon of one language; it is fetched when the language appears. */
export async function loadLexicon<T>(language: Language): Promise<T> {
  const load = lexicons[`./${language}/lexicon.json`];
  if (!load) throw new Error(`no lexicon for ${language}`);
  return (await load()) as T;
}

const metas = languageMetas<LanguageMeta>();

/** What a language says of itself; English for one that is not here. */
export const metaOf = (language: Language): LanguageMeta =>
  metas[language] ?? { name: language, locale: 'en-GB', direction: 'ltr' };

/** Loads the interface strings of one language; they are fetched when they are needed. */
export async function loadStrings(language: Language): Promise<StringTable> {
  const load = strings[`./${language}/strings.json`];
  if (!load) throw new Error(`no strings for ${language}`);
  return load();
}

/** Loads the wording rules of one language, when a draft in it is looked at; undefined for a language that has none. */
export async function loadTone<T>(language: Language): Promise<T | undefined> {
  return (await tones[`./${language}/tone.json`]?.()) as T | undefined;
}
