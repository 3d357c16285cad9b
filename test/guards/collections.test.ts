import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as enums from '../../lib/kernel/enums.ts';
import { files, json, read, ROOT } from './files.ts';

interface Texts {
  [key: string]: string | Texts;
}
const strings = json<Texts>('lib/languages/en/strings.json');
const at = (path: string): string | Texts | undefined =>
  path
    .split('.')
    .reduce<string | Texts | undefined>((texts, key) => (typeof texts === 'object' ? texts[key] : undefined), strings);
/** True when there is a text, or plural forms of one. */
const hasText = (path: string): boolean => typeof at(path) === 'string' || typeof at(`${path}_other`) === 'string';
const quoted = (path: string, pattern: RegExp): string[] =>
  [...read(path).matchAll(pattern)].map(([, name]) => name ?? '');

/** Those of the keys that have no text in English: where they stand in `strings.json`. */
const unworded = (keys: readonly string[]): string[] => keys.filter((key) => !hasText(key));

describe('every member of a collection is whole', () => {
  const readers = files('lib/ticket/readers', /\.ts$/).map((path) => basename(path, '.ts'));

  it.each(readers)('the reader of %s has recorded pages with what is expected of them', (reader) => {
    expect(readers.length).toBeGreaterThan(1);
    const folder = join(ROOT, 'test/pages', reader);
    expect(existsSync(folder), `record a page in test/pages/${reader}`).toBe(true);
    for (const page of readdirSync(folder))
      expect(readdirSync(join(folder, page)).toSorted()).toEqual(['expected.json', 'page.html', 'recorded.json']);
    expect(read(`lib/ticket/readers/${reader}.ts`)).toContain(`id: '${reader}'`);
  });

  const items = files('lib/checklist/items', /\.ts$/).map((path) => basename(path, '.ts'));

  it.each(items)('the checklist item %s is named by its file and has its words', (item) => {
    expect(items.length).toBeGreaterThanOrEqual(25);
    const path = `lib/checklist/items/${item}.ts`;
    expect(read(path)).toContain(`id: '${item}'`);
    const proofs = [...read(path).matchAll(/(?:done|suggested)\(([^)]*)\)/g)].flatMap(([, given = '']) =>
      [...given.matchAll(/'(\w+)'/g)].map(([, code]) => `proof.${code}`),
    );
    expect(unworded([`item.${item}.label`, `item.${item}.hint`, ...proofs])).toEqual([]);
  });

  it.each(['catalog', 'entitlements'] as const)('each row of the shipped %s has its label and text', (part) => {
    const rows = json<Record<string, { id: string }[]>>('lib/policy/default.json')[part] ?? [];
    const texts = json<Record<string, Record<string, unknown>>>('lib/languages/en/options.json')[part] ?? {};
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(Object.keys(texts).toSorted());
  });

  const rules = files('lib/offers/rules', /\.ts$/).map((path) => basename(path, '.ts'));

  it.each(rules)('the rule %s is named by its file, and its reasons have words', (rule) => {
    expect(rules.length).toBeGreaterThan(5);
    const text = read(`lib/offers/rules/${rule}.ts`);
    expect(text).toContain(`id: '${rule}'`);
    const codes = quoted(`lib/offers/rules/${rule}.ts`, /code: '(\w+)'/g);
    expect(unworded(codes.map((code) => `reason.${code}`))).toEqual([]);
  });

  it('each block of a reply that can be switched has a name', () => {
    const blocks = files('lib/reply/blocks', /\.ts$/).flatMap((path) => quoted(path, /\bid: '(\w+)'/g));
    expect(blocks.length).toBeGreaterThan(8);
    const silent = ['greeting', 'closing', 'callNote'];
    for (const block of blocks) expect(silent.includes(block) || hasText(`block.${block}`), block).toBe(true);
  });

  it('each kind of journal entry can be told in the timeline', () => {
    const kinds = quoted('lib/history/entries.ts', /kind\('(\w+)'/g);
    expect(kinds.length).toBeGreaterThan(20);
    for (const kind of kinds)
      expect(kind === 'customerSeen' || hasText(`entry.${kind}`) || typeof at(`entry.${kind}`) === 'object', kind).toBe(
        true,
      );
  });

  it('each fault of a policy file has words', () => {
    const codes = quoted('lib/policy/faults.ts', /^\s+'(\w+)',$/gm);
    expect(codes.length).toBeGreaterThan(15);
    for (const code of codes) expect(hasText(`policyFault.${code}`), code).toBe(true);
  });

  it('each reason to refuse a request or an answer has words', () => {
    const codes = ['lib/approval/judge.ts', 'lib/desk/found.ts', 'lib/desk/taking.ts', 'lib/signing/jws.ts']
      .map(read)
      .flatMap((text) => [...text.matchAll(/reason(?:: |:\s*\|)([^;}]*)/g)])
      .flatMap(([, types = '']) => [...types.matchAll(/'(\w+)'/g)].map(([, code]) => code ?? ''));
    expect(codes.length).toBeGreaterThan(20);
    expect(unworded([...new Set(codes)].map((code) => `approval.fault.${code}`))).toEqual([]);
  });

  it('each reason for which something of a team is refused has words', () => {
    const sources = files('lib/team', /\.ts$/).concat(files('lib/signing', /\.ts$/), 'lib/policy/faults.ts');
    const codes = sources
      .flatMap((path) => quoted(path, /reason: ((?:'\w+'(?:\s*\|\s*)?)+)/g))
      .flatMap((codes) => [...codes.matchAll(/'(\w+)'/g)].map(([, code]) => code ?? ''));
    expect(new Set(codes).size).toBeGreaterThan(25);
    const words = json<{ refusal: Texts }>('lib/languages/en/desk/team.json').refusal;
    // Those of the card at this machine are told by a banner.
    const banners = ['noCard', 'otherKey'];
    expect([...new Set(codes)].filter((code) => !banners.includes(code) && !words[code])).toEqual([]);
    expect(
      unworded(['expired', 'notYetValid', 'revoked', 'notGood', ...banners].map((code) => `header.card.${code}`)),
    ).toEqual([]);
  });

  it('each status that is said has words', () => {
    const codes = files('lib/desk', /\.ts$/)
      .concat(files('entrypoints/sidepanel', /\.tsx?$/))
      .flatMap((path) => quoted(path, /code: '(\w+)', tone/g));
    expect(codes.length).toBeGreaterThan(8);
    for (const code of [...codes, 'movedOn', 'noEditor', 'wrongMode', 'notArrived'])
      expect(hasText(`status.${code}`), code).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    ['category', enums.CATEGORIES],
    ['goal', enums.GOALS],
    ['channel', enums.CHANNELS],
    ['fault', enums.FAULTS],
    ['severity', enums.SEVERITIES],
    ['tier', enums.TIERS],
    ['customerType', enums.CUSTOMER_TYPES],
    ['loss', enums.LOSSES],
    ['promiseKind', enums.PROMISE_KINDS],
    ['outcome', enums.OUTCOMES],
    ['cause', enums.CAUSES],
  ])('each %s has a name', (group, values) => {
    expect(values.length).toBeGreaterThan(3);
    expect(values.filter((value) => !hasText(`${group}.${value}`))).toEqual([]);
  });

  it('each fact has a name', () => {
    const names = [
      ...quoted('lib/advice/facts.ts', /^ {2}'(\w+)',$/gm),
      ...quoted('lib/kernel/case.ts', /^ {2}(\w+)\??:/gm),
    ];
    expect(names.length).toBeGreaterThan(25);
    const others = [
      'id',
      'option',
      'caseId',
      'point',
      'at',
      'cost',
      'state',
      'choiceOf',
      'type',
      'all',
      'heat',
      'source',
    ];
    expect(names.filter((name) => !others.includes(name) && !hasText(`fact.${name}`))).toEqual([]);
  });
});
