import type { Signs } from '@/lib/facts/language';
import type { Lexicon } from '@/lib/facts/lexicon';
import { languageMetas } from '@/lib/languages';

const files = import.meta.glob<Lexicon>('../../lib/languages/*/lexicon.json', { eager: true, import: 'default' });

/** The lexicons of all languages at once; the program loads each when its language appears. */
export const lexicons: Readonly<Record<string, Lexicon>> = Object.fromEntries(
  Object.entries(files).map(([path, lexicon]) => [path.split('/').at(-2) ?? '', lexicon]),
);

/** By what the languages are told. */
export const signs = languageMetas<Signs>();
