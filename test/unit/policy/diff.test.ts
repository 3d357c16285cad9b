import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, type Change } from '@/lib/policy/diff';
import type { Policy } from '@/lib/policy/schema';
import whole from '@/lib/policy/migrations/examples/3.json';
import { policy } from '../../make/policy';

type Path = (string | number)[];
type Node = Record<string | number, unknown>;

const full = whole as unknown as Policy;

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return inner.length > 0 ? inner : [path];
}
const leaves = leavesOf(full);

const textOf = (path: Path): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key), '');

function withChange(path: Path, change: (node: Node, key: string | number) => void): Policy {
  const copy = structuredClone(full);
  let at = copy as unknown as Node;
  for (const key of path.slice(0, -1)) at = at[key] as Node;
  change(at, path.at(-1)!);
  return copy;
}

const named = (changes: Change[], path: Path): boolean =>
  changes.some((change) => textOf(path).startsWith(change.path));

const optionWith = (id: string, change: object): Policy => ({
  ...policy,
  catalog: policy.catalog.map((option) => (option.id === id ? { ...option, ...change } : option)),
});

describe('between two versions of a policy', { timeout: 60_000 }, () => {
  it('that are equal nothing has changed', () => {
    expect(leaves.length).toBeGreaterThan(500);
    expect(changesBetween(full, structuredClone(full))).toEqual([]);
  });

  it('every value that differs is named with its place', () => {
    const other = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    fc.assert(
      fc.property(fc.constantFrom(...leaves), other, (path, value) => {
        const after = withChange(path, (node, key) => {
          node[key] = node[key] === value ? `${String(value)} too` : value;
        });
        expect(named(changesBetween(full, after), path), textOf(path)).toBe(true);
        expect(changesBetween(after, full).length, textOf(path)).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('every part that is left away is named, however deep', () => {
    const parts = [
      ...new Map(
        leaves.flatMap((path) => path.map((_, end) => path.slice(0, end + 1))).map((path) => [textOf(path), path]),
      ).values(),
    ];
    for (const path of parts) {
      if (typeof path.at(-1) === 'number') continue;
      const after = withChange(path, (node, key) => delete node[key]);
      expect(changesBetween(full, after).length, textOf(path)).toBeGreaterThan(0);
      expect(changesBetween(after, full).length, textOf(path)).toBeGreaterThan(0);
    }
  });

  it('an option that was put before the others is one change', () => {
    const option = { ...policy.catalog[0]!, id: 'NEW' };
    expect(changesBetween(policy, { ...policy, catalog: [option, ...policy.catalog] })).toMatchObject([
      { kind: 'added', path: 'catalog[0]', part: 'catalog', field: '', rows: [{ key: 'NEW', label: option.label }] },
    ]);
  });

  it('an option that is gone is named where it stood', () => {
    const [, ...others] = policy.catalog;
    expect(changesBetween(policy, { ...policy, catalog: others })).toMatchObject([
      { kind: 'removed', path: 'catalog[0]', rows: [{ key: 'G01' }] },
    ]);
  });

  it('options in another order are one change', () => {
    expect(changesBetween(policy, { ...policy, catalog: policy.catalog.toReversed() })).toEqual([
      { kind: 'moved', path: 'catalog', part: 'catalog', field: '', rows: [] },
    ]);
  });

  it('an option that was retired, and one that is back', () => {
    const retired = optionWith('G03', { retiredOn: '2026-12-01' });
    expect(changesBetween(policy, retired)).toMatchObject([{ kind: 'retired', after: '2026-12-01' }]);
    expect(changesBetween(retired, policy)).toMatchObject([{ kind: 'restored', before: '2026-12-01' }]);
  });

  it('a limit of a level says from what to what, in which currency', () => {
    const after = structuredClone(policy);
    after.authority.levels[0]!.perCase!.EUR = 3000;
    expect(changesBetween(policy, after)).toEqual([
      {
        kind: 'changed',
        path: 'authority.levels[0].perCase.EUR',
        part: 'authority',
        field: 'perCase',
        rows: [{ list: 'authority.levels', key: '1', label: policy.authority.levels[0]!.label }],
        currency: 'EUR',
        before: 2500,
        after: 3000,
      },
    ]);
  });

  it('a worth that is reckoned otherwise is one change', () => {
    const after = optionWith('G03', { value: { by: 'percent', percent: 5, max: { EUR: 1000 } } });
    expect(changesBetween(policy, after)).toMatchObject([
      { kind: 'changed', path: 'catalog[2].value', field: 'value' },
    ]);
  });

  it('a clock of a region names entitlement, region and clock', () => {
    const after = structuredClone(full);
    after.entitlements[0]!.grounds[1]!.clocks![0]!.length.count = 14;
    expect(changesBetween(full, after)).toMatchObject([
      { rows: [{ key: 'E1' }, { key: 'RU' }, { key: 'withdraw' }], field: 'length.count', before: 7, after: 14 },
    ]);
  });

  it('a phrase, a promise and a region are named by their names', () => {
    const after = structuredClone(full);
    after.phrases.en!.closing = 'Bye,\n{{agent}}';
    after.deadlines.promiseDays.refund = 7;
    after.regions.RU = ['RU', 'BY'];
    expect(changesBetween(full, after)).toMatchObject([
      { part: 'regions', key: 'RU' },
      { part: 'deadlines', field: 'promiseDays', key: 'refund', before: 5, after: 7 },
      { part: 'phrases', language: 'en', key: 'closing' },
    ]);
  });

  it('ids that are used twice while somebody edits are told apart by their place', () => {
    const [first] = policy.catalog;
    const twice = { ...policy, catalog: [...policy.catalog, first!] };
    const after = { ...policy, catalog: [...policy.catalog, { ...first!, minLevel: 2 as const }] };
    expect(changesBetween(twice, after)).toMatchObject([{ path: 'catalog[14].minLevel', before: 1, after: 2 }]);
    expect(changesBetween(policy, twice)).toMatchObject([{ kind: 'added', path: 'catalog[14]' }]);
  });
});
