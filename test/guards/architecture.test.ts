import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, read } from './files.ts';

/** Who may import whom. The rooms of a line may be entered from the room it names; the README shows the same picture. */
const MAY_ENTER: Record<string, readonly string[]> = {
  'lib/kernel': [],
  'lib/languages': [],
  'lib/approval': ['lib/kernel', 'lib/signing'],
  'lib/authority': ['lib/kernel'],
  'lib/checklist': ['lib/kernel'],
  'lib/editing': ['lib/kernel', 'lib/policy'],
  'lib/entitlement': ['lib/kernel'],
  'lib/facts': ['lib/kernel'],
  'lib/history': ['lib/kernel'],
  'lib/offers': ['lib/kernel'],
  'lib/policy': ['lib/kernel', 'lib/languages'],
  'lib/reply': ['lib/kernel'],
  'lib/ticket': ['lib/kernel'],
  'lib/i18n': ['lib/kernel', 'lib/languages'],
  'lib/settings': ['lib/languages'],
  'lib/signing': ['lib/kernel'],
  'lib/team': ['lib/kernel', 'lib/policy', 'lib/signing'],
  'lib/advice': [
    'lib/authority',
    'lib/checklist',
    'lib/entitlement',
    'lib/facts',
    'lib/history',
    'lib/i18n',
    'lib/kernel',
    'lib/offers',
    'lib/policy',
    'lib/reply',
    'lib/ticket',
  ],
  'lib/page': ['lib/reply', 'lib/ticket'],
  'lib/desk': [
    'lib/advice',
    'lib/approval',
    'lib/facts',
    'lib/history',
    'lib/i18n',
    'lib/kernel',
    'lib/languages',
    'lib/policy',
    'lib/reply',
    'lib/settings',
    'lib/signing',
    'lib/team',
    'lib/ticket',
  ],
  'lib/platform': ['lib/page', 'lib/signing', 'lib/ticket'],
  components: [
    'lib/advice',
    'lib/approval',
    'lib/checklist',
    'lib/editing',
    'lib/entitlement',
    'lib/facts',
    'lib/history',
    'lib/i18n',
    'lib/kernel',
    'lib/languages',
    'lib/offers',
    'lib/policy',
    'lib/reply',
    'lib/settings',
    'lib/signing',
    'lib/team',
    'lib/ticket',
  ],
  entrypoints: ['components', 'lib'],
};

/** One door for each outside thing: only these files may import it. */
const DOORS: [module: RegExp, door: RegExp][] = [
  [/^wxt\/(?:browser|utils\/storage)$/, /^lib\/platform\//],
  [/^@webext-core\/messaging$/, /^lib\/platform\/messages\.ts$/],
  [/^dexie$/, /^lib\/history\/db\.ts$/],
  [/^i18next$/, /^lib\/i18n\//],
  [/^jose$/, /^lib\/signing\//],
  [/^age-encryption$/, /^lib\/signing\/protectedFile\.ts$/],
  [/^idb-keyval$/, /^lib\/platform\/keyStore\.ts$/],
  [/^libphonenumber-js/, /^lib\/facts\/phones\.ts$/],
  [/^papaparse$/, /^lib\/policy\/csv\.ts$/],
  [/^react-aria-components$/, /^components\/ui\//],
  [/^react(?:-dom)?(?:\/|$)/, /^(?:components|entrypoints)\//],
  [/^zustand/, /^(?:lib\/desk|entrypoints)\//],
];

/** Rooms that know the page's document; no other domain does. */
const KNOWS_DOCUMENT = /^lib\/(?:ticket|reply\/editors|page|platform)\//;
/** Rooms that may look at the clock; everywhere else time comes in as an argument. */
const KNOWS_CLOCK = /^(?:lib\/(?:page|platform)|components|entrypoints)\//;

const sources = files('lib', /\.ts$/)
  .concat(files('components', /\.tsx?$/), files('entrypoints', /\.tsx?$/))
  .map((path) => ({ path, text: read(path) }));
const room = (path: string): string =>
  path.startsWith('lib/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? '');

const imports = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => {
    if (name.startsWith('@/')) return { path, target: name.slice(2), isOurs: true };
    return name.startsWith('.')
      ? { path, target: normalize(join(dirname(path), name)), isOurs: true }
      : { path, target: name, isOurs: false };
  }),
);

describe('the house', () => {
  it('was looked at whole', () => {
    expect(sources.length).toBeGreaterThan(150);
    expect(imports.filter(({ isOurs }) => isOurs).length).toBeGreaterThan(400);
    expect(new Set(sources.map(({ path }) => room(path)))).toEqual(new Set(Object.keys(MAY_ENTER)));
  });

  it('has no room entered from where it may not be', () => {
    const trespasses = imports.filter(({ path, target, isOurs }) => {
      const from = room(path);
      const to = room(target);
      return (
        isOurs && from !== to && !MAY_ENTER[from]?.some((allowed) => to === allowed || to.startsWith(`${allowed}/`))
      );
    });
    expect(trespasses.map(({ path, target }) => `${path} -> ${target}`)).toEqual([]);
  });

  it('lets pages see only the editors of the reply', () => {
    const other = imports.filter(
      ({ path, target }) => path.startsWith('lib/page/') && /^lib\/reply\/(?!editors\/)/.test(target),
    );
    expect(other).toEqual([]);
  });

  it.each(DOORS)('has one door for %s', (module, door) => {
    const users = imports.filter(({ target, isOurs }) => !isOurs && module.test(target));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ path }) => !door.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('keeps the document out of the domains', () => {
    const seeing = sources.filter(
      ({ path, text }) =>
        path.startsWith('lib/') &&
        !KNOWS_DOCUMENT.test(path) &&
        /\b(?:document|window|HTMLElement)\b[.\s)]/.test(withoutComments(text)),
    );
    expect(seeing.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the clock out of the domains', () => {
    const ticking = sources.filter(
      ({ path, text }) =>
        !KNOWS_CLOCK.test(path) && /Date\.now\(|new Date\(\)|Temporal\.Now/.test(withoutComments(text)),
    );
    expect(ticking.map(({ path }) => path)).toEqual([]);
  });

  it('has no file over 250 lines and no `any`', () => {
    expect(sources.filter(({ text }) => text.split('\n').length > 250).map(({ path }) => path)).toEqual([]);
    expect(
      sources.filter(({ text }) => /\bas any\b|: any\b|<any>/.test(withoutComments(text))).map(({ path }) => path),
    ).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
