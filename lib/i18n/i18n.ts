import { createInstance, type i18n } from 'i18next';
import { loadStrings, metaOf, type Language, type StringTable } from '../languages';
import { formatOf, type Format } from './format';

/** Gives the text of a key with its figures filled in; `count` picks the plural form. */
export type Translate = (key: string, values?: Values) => string;

/** Figures and words for a text; `ordinal` asks for the form of "3rd" instead of "3". */
export type Values = Readonly<Record<string, string | number | boolean>>;

/** Everything that a screen needs to speak one language. */
export interface Speech {
  language: Language;
  direction: 'ltr' | 'rtl';
  t: Translate;
  /** True when there is a text under the key. */
  has: (key: string) => boolean;
  format: Format;
}

/** Plain text, never markup: React escapes what it shows. */
const OPTIONS = {
  interpolation: { escapeValue: false },
  returnNull: false,
  fallbackLng: 'en',
  showSupportNotice: false,
} as const;

/** Which screens are to be spoken of: the panel's, or those of the team desk too. */
export type Scope = 'panel' | 'desk';

async function textsOf(language: Language, scope: Scope): Promise<StringTable> {
  if (scope === 'panel') return loadStrings(language);
  const { loadDeskStrings } = await import('../languages/desk');
  return { ...(await loadStrings(language)), ...(await loadDeskStrings(language)) };
}

async function instanceFor(language: Language, scope: Scope): Promise<i18n> {
  const instance = createInstance();
  const resources = Object.fromEntries(
    await Promise.all(
      [...new Set([language, 'en'])].map(async (code) => [code, { translation: await textsOf(code, scope) }] as const),
    ),
  );
  await instance.init({ ...OPTIONS, lng: language, resources });
  return instance;
}

/** Loads a language. Its numbers within texts are written in its own digits. */
export async function speak(language: Language, timeZone?: string, scope: Scope = 'panel'): Promise<Speech> {
  const instance = await instanceFor(language, scope);
  const format = formatOf(language, timeZone);
  const shown = (values: Values): Record<string, string | number | boolean> =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => [
        [name, value],
        ...(typeof value === 'number' ? [[`${name}Text`, format.number(value)]] : []),
      ]),
    );
  // Most texts of a screen have no figures in them and are asked for again with every change.
  const plain = new Map<string, string>();
  const plainText = (key: string): string => {
    const text = plain.get(key) ?? instance.t(key);
    plain.set(key, text);
    return text;
  };
  return {
    language,
    direction: metaOf(language).direction,
    t: (key, values) => (values ? instance.t(key, shown(values)) : plainText(key)),
    has: (key) => instance.exists(key),
    format,
  };
}
