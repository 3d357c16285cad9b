import { existsSync, readdirSync } from 'node:fs';
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
interface Lexicon {
  lists: Record<string, string[] | Record<string, string[]>>;
  numbers: Record<string, string[]>;
}
/** The lists of a lexicon by their paths. */
const flatLists = ({ lists }: Lexicon): [string, string[]][] =>
  Object.entries(lists).flatMap(([name, list]) =>
    Array.isArray(list)
      ? [[name, list] as [string, string[]]]
      : Object.entries(list).map(([key, entries]) => [`${name}.${key}`, entries] as [string, string[]]),
  );

const FOLDER = 'lib/languages';
/** Every language that is understood: complaints are read in it. */
const understood = readdirSync(join(ROOT, FOLDER), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const isSpoken = (language: string): boolean => existsSync(join(ROOT, FOLDER, language, 'strings.json'));
/** Those that the interface and the replies speak. */
const languages = understood.filter(isSpoken);
const others = languages.filter((language) => language !== 'en');
const FILES = ['meta', 'strings', 'phrases', 'options', 'lexicon', 'tone'];
/** What it takes to understand one. */
const FILES_TO_UNDERSTAND = ['meta', 'lexicon'];

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

  it('may be understood without being spoken, with nothing half done', () => {
    const others = understood.filter((language) => !isSpoken(language));
    expect(others).toContain('pt');
    for (const language of others)
      expect(files(`${FOLDER}/${language}`, /\.json$/).toSorted()).toEqual(
        FILES_TO_UNDERSTAND.map((file) => `${FOLDER}/${language}/${file}.json`).toSorted(),
      );
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
    const common = (language: string): string[] => json<Words>(`${FOLDER}/${language}/meta.json`).common;
    const pairs = understood.flatMap((a) => understood.filter((b) => b > a).map((b) => [a, b] as const));
    const alike = pairs.filter(
      ([a, b]) => common(a).filter((word) => common(b).includes(word)).length > common(a).length / 3,
    );
    expect(alike).toEqual([]);
  });

  it.each(understood)('%s is told by the same signs as English, in the script that it names', (language) => {
    const own = json<Words>(`${FOLDER}/${language}/meta.json`);
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(json<object>(`${FOLDER}/en/meta.json`)).toSorted());
    const { script, foreignLetters, common } = own;
    const letters = new RegExp(`^[\\p{Script=${script}}\\p{Script=Inherited}']+$`, 'u');
    expect(common.filter((word) => !letters.test(word))).toEqual([]);
    expect(common.filter((word) => Array.from(foreignLetters).some((letter) => word.includes(letter)))).toEqual([]);
  });

  it.each(understood)(
    '%s has a lexicon with the same lists as English, none empty of those that speak for something',
    (language) => {
      const own = json<Lexicon>(`${FOLDER}/${language}/lexicon.json`);
      const english = json<Lexicon>(`${FOLDER}/en/lexicon.json`);
      expect(Object.keys(own).toSorted()).toEqual(Object.keys(english).toSorted());
      expect(Object.keys(own.numbers).toSorted()).toEqual(Object.keys(english.numbers).toSorted());
      const paths = flatLists(own).map(([path]) => path);
      expect(paths.toSorted()).toEqual(
        flatLists(english)
          .map(([path]) => path)
          .toSorted(),
      );
      expect(flatLists(own).filter(([path, list]) => list.length === 0 && path !== 'negatorsAfter')).toEqual([]);
    },
  );

  it.each(understood)(
    '%s has entries that can be found: no list has one twice, and weights are a half to 3',
    (language) => {
      const own = json<Lexicon>(`${FOLDER}/${language}/lexicon.json`);
      for (const [path, list] of flatLists(own)) {
        const bare = list.map((entry) => entry.replace(/ =\d$/, ''));
        expect(
          bare.filter((entry, index) => bare.indexOf(entry) !== index),
          path,
        ).toEqual([]);
        expect(
          list.filter((entry) => /=/.test(entry) && !/ =(?:0\.5|[13])$/.test(entry)),
          path,
        ).toEqual([]);
        expect(
          bare.filter((entry) => !/^\S+(?: \S+)*$/.test(entry) || entry.startsWith('* ') || entry.endsWith(' *')),
          path,
        ).toEqual([]);
      }
    },
  );

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

  const loaded = understood.flatMap((language) =>
    ['lexicon', 'tone'].map((file) => `${FOLDER}/${language}/${file}.json`).filter(existsSync),
  );
  it.each(loaded)('%s is loaded by itself and fits into 60 kB as it travels', (path) => {
    expect(gzipSync(JSON.stringify(json(path)), { level: 9 }).length).toBeLessThanOrEqual(60_000);
  });

  it('have every text that the code asks for by name', () => {
    const code = files('components', /\.tsx?$/)
      .concat(files('entrypoints', /\.tsx?$/))
      .map(read)
      .join('\n');
    const asked = [...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(100);
    expect(stems('en')).toEqual(expect.arrayContaining([...new Set(asked)]));
  });
});
