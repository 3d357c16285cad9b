import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { files, json, read, ROOT } from './files.ts';

interface Texts {
  [key: string]: string | Texts;
}

interface Words {
  script: string;
  foreignLetters: string;
  common: string[];
}

interface ToneRules {
  classes: Record<string, unknown[]>;
  contents: Record<string, unknown[]>;
  promises: Record<string, unknown[]>;
  better: Record<string, string>;
}

const FOLDER = 'lib/languages';
const languages = readdirSync(join(ROOT, FOLDER), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const others = languages.filter((language) => language !== 'en');
const FILES = ['meta', 'strings', 'phrases', 'options', 'lexicon', 'tone'];

const flat = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
/** The screens of the team desk, each with a file of its own in each language. */
const desk = (language: string): string[] => files(`${FOLDER}/${language}/desk`, /\.json$/).toSorted();
const deskTexts = (language: string): Texts => ({
  desk: Object.fromEntries(desk(language).map((path) => [basename(path, '.json'), json<Texts>(path)])),
});
const strings = Object.fromEntries(
  languages.map((language) => [
    language,
    new Map(flat({ ...json<Texts>(`${FOLDER}/${language}/strings.json`), ...deskTexts(language) })),
  ]),
);

const PLURAL = /_(ordinal_)?(?:zero|one|two|few|many|other)$/;
const stem = (key: string): string => key.replace(PLURAL, '');
const stems = (language: string): string[] => [...new Set([...(strings[language]?.keys() ?? [])].map(stem))].toSorted();
/** Names of holes; a figure may stand in its own digits (`countText`) or plain. */
const holes = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+?)(?:Text)?\}\}/g)].map(([, name]) => name ?? '').toSorted();

/** The shape of a file: its keys, and for lists that there is a list. */
const shape = (value: unknown): unknown => {
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
};

describe('the languages', () => {
  it('are four at least, each with all its files', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'fa', 'it', 'ru']));
    for (const language of languages) {
      const own = files(`${FOLDER}/${language}`, /\.json$/).filter((path) => !path.includes('/desk/'));
      expect(own.toSorted()).toEqual(FILES.map((file) => `${FOLDER}/${language}/${file}.json`).toSorted());
      expect(desk(language).map((path) => basename(path))).toEqual(desk('en').map((path) => basename(path)));
    }
  });

  it.each(others)('%s has every string of the interface and none more', (language) => {
    expect(stems(language)).toEqual(stems('en'));
  });

  it.each(languages)('%s has every plural form that its grammar needs', (language) => {
    const own = strings[language] ?? new Map<string, string>();
    for (const type of ['cardinal', 'ordinal'] as const) {
      const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions();
      const marker = type === 'ordinal' ? '_ordinal_' : '_';
      const counted = [...own.keys()].filter(
        (key) => key.endsWith(`${marker}other`) && key.includes('_ordinal_') === (type === 'ordinal'),
      );
      expect(counted.length).toBeGreaterThan(0);
      for (const key of counted) {
        for (const category of pluralCategories)
          expect([...own.keys()], language).toContain(`${stem(key)}${marker}${category}`);
      }
    }
  });

  it.each(others)('%s fills the same holes as English', (language) => {
    const wrong = [...(strings[language] ?? [])].filter(([key, text]) => {
      const english =
        strings.en?.get(key) ??
        strings.en?.get(`${stem(key)}_other`) ??
        strings.en?.get(`${stem(key)}_ordinal_other`) ??
        '';
      return holes(text).some((hole) => !holes(english).includes(hole));
    });
    expect(wrong).toEqual([]);
  });

  it.each(others.flatMap((language) => ['phrases', 'options'].map((file) => [language, file] as const)))(
    '%s has the same %s as English, with the same holes',
    (language, file) => {
      const own = json<Texts>(`${FOLDER}/${language}/${file}.json`);
      const english = new Map(flat(json<Texts>(`${FOLDER}/en/${file}.json`)));
      expect(shape(own)).toEqual(shape(json<Texts>(`${FOLDER}/en/${file}.json`)));
      for (const [key, text] of flat(own)) {
        expect(holes(text), `${language} ${file} ${key}`).toEqual(holes(english.get(key) ?? ''));
        expect(text.split('\n').length, `${language} ${file} ${key}`).toBe(english.get(key)?.split('\n').length);
      }
    },
  );

  it('no two languages have the same commonest words: by them a language is told', () => {
    const common = (language: string): string[] =>
      json<{ common: string[] }>(`${FOLDER}/${language}/lexicon.json`).common;
    const pairs = languages.flatMap((a) => languages.filter((b) => b > a).map((b) => [a, b] as const));
    const alike = pairs.filter(
      ([a, b]) => common(a).filter((word) => common(b).includes(word)).length > common(a).length / 3,
    );
    expect(alike).toEqual([]);
  });

  it.each(others)('%s has a lexicon of the same shape', (language) => {
    const own = json<Record<string, unknown>>(`${FOLDER}/${language}/lexicon.json`);
    const english = json<Record<string, unknown>>(`${FOLDER}/en/lexicon.json`);
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const part of ['categories', 'goals'])
      expect(Object.keys(own[part] as object).toSorted()).toEqual(Object.keys(english[part] as object).toSorted());
    const lists: string[][] = Object.values({ ...(own.categories as object), ...(own.goals as object) });
    expect(lists.every((list) => list.length > 0)).toBe(true);
  });

  it.each(languages)('%s has a lexicon in the script that it names', (language) => {
    const { script, foreignLetters, common } = json<Words>(`${FOLDER}/${language}/lexicon.json`);
    const own = new RegExp(`^[\\p{Script=${script}}\\p{Script=Inherited}']+$`, 'u');
    expect(common.filter((word) => !own.test(word))).toEqual([]);
    expect(common.filter((word) => Array.from(foreignLetters).some((letter) => word.includes(letter)))).toEqual([]);
  });

  it.each(languages)('%s has wording rules with the parts of the English ones, none of them empty', (language) => {
    const keys = (data: unknown): unknown =>
      typeof data === 'object' && data !== null && !Array.isArray(data)
        ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, keys(value)]))
        : typeof data;
    const parts = ({ classes, contents, promises, better }: ToneRules) => keys({ classes, contents, promises, better });
    const own = json<ToneRules>(`${FOLDER}/${language}/tone.json`);
    expect(parts(own)).toEqual(parts(json<ToneRules>(`${FOLDER}/en/tone.json`)));
    const lists = [own.classes, own.contents, own.promises].flatMap((part) => Object.values(part));
    expect(lists.filter((list) => list.length === 0)).toEqual([]);
  });

  it.each(languages)('%s has words and wording rules that fit into 60 kB', (language) => {
    const size = ['lexicon', 'tone']
      .map((file) => gzipSync(read(`${FOLDER}/${language}/${file}.json`), { level: 9 }).length)
      .reduce((sum, bytes) => sum + bytes);
    expect(size).toBeLessThanOrEqual(60_000);
  });

  it('have every text that the code asks for by name', () => {
    const code = files('components', /\.tsx?$/)
      .concat(files('entrypoints', /\.tsx?$/))
      .map(read)
      .join('\n');
    const asked = [...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(100);
    expect([...new Set(asked)].filter((key) => !stems('en').includes(key))).toEqual([]);
  });
});
