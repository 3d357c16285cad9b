import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '@/lib/kernel/result';
import { checkPolicy, parsePolicy, type PolicyFault } from '@/lib/policy/check';
import { FAULT_CODES } from '@/lib/policy/faults';
import { PolicyShape, type Policy } from '@/lib/policy/schema';
import whole from '@/lib/policy/migrations/examples/3.json';
import first from '@/lib/policy/migrations/examples/1.json';

type Path = (string | number)[];
type Node = Record<string | number, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every place of a document, its leaves and what they are in. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (!isNode(value)) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    placesOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}
const places = placesOf(whole);
const valueAt = (root: unknown, path: Path): unknown => path.reduce<unknown>((node, key) => (node as Node)[key], root);
const only = (fits: (value: unknown) => boolean): Path[] => places.filter((path) => fits(valueAt(whole, path)));

function changed(path: Path, change: (node: Node, key: string | number) => unknown): unknown {
  const copy: unknown = structuredClone(whole);
  change(valueAt(copy, path.slice(0, -1)) as Node, path.at(-1) ?? '');
  return copy;
}
const replaced = (paths: Path[], value: fc.Arbitrary<unknown>) =>
  fc.tuple(fc.constantFrom(...paths), value).map(([path, other]) => changed(path, (node, key) => (node[key] = other)));

/** Parts without which a document is none. */
const required = Object.entries(PolicyShape.entries).flatMap(([part, { type }]) => (type === 'optional' ? [] : [part]));

/** Documents each with one thing in them that can't be. */
const broken = fc.oneof(
  replaced(
    places,
    fc.constantFrom(null, Number.NaN, Infinity, () => 0),
  ),
  replaced(
    only((value) => typeof value === 'number'),
    fc.oneof(fc.integer({ max: -1 }), fc.constantFrom('5', {}, [], true)),
  ),
  replaced(
    only((value) => typeof value === 'string'),
    fc.oneof(fc.integer(), fc.constantFrom('', [], {}, 'x'.repeat(60_001))),
  ),
  replaced(
    only((value) => typeof value === 'boolean'),
    fc.constantFrom('true', 0, 1),
  ),
  replaced(
    only((value) => Array.isArray(value)),
    fc.constantFrom({}, 'list', 7, [null], [[[[]]]]),
  ),
  // An empty list in place of an empty table is let through: there are programs that write it so.
  replaced(
    only((value) => isNode(value) && !Array.isArray(value)),
    fc.constantFrom([1], 'table', 7),
  ),
  fc
    .constantFrom(...only((value) => isNode(value) && !Array.isArray(value)))
    .map((path) => changed(path, (node, key) => ((node[key] as Node)['?'] = 1))),
  fc.constantFrom(...required).map((part) => changed([part], (node, key) => delete node[key])),
  fc
    .constantFrom('shops', 'catalog', 'entitlements', 'calendars', 'plays')
    .map((part) => changed([part], (node, key) => (node[key] as unknown[]).push((node[key] as unknown[])[0]))),
);

/** True when it is refused, with a known code and a place for each fault. */
function isRefused(result: Result<Policy, PolicyFault>): boolean {
  if (result.ok) return false;
  if (result.fault.reason !== 'invalid') return true;
  const { faults } = result.fault;
  return faults.length > 0 && faults.every(({ path, code }) => path !== '' && FAULT_CODES.includes(code));
}

describe('a broken policy document is refused with code and place', { timeout: 120_000 }, () => {
  it('whatever is broken in it', () => {
    expect(places.length).toBeGreaterThan(700);
    fc.assert(
      fc.property(broken, (data) => {
        expect(isRefused(checkPolicy(data))).toBe(true);
      }),
      { numRuns: 4000 },
    );
  });

  it('also in a document of an older shape', () => {
    const parts = Object.keys(first).filter((part) => part !== 'schema');
    const value = fc.constantFrom(null, true, -7, '', [null], [7], [{}]);
    fc.assert(
      fc.property(fc.constantFrom(...parts), value, (part, other) => {
        expect(isRefused(checkPolicy({ ...structuredClone(first), [part]: other }))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('when the file ends too early', () => {
    const text = JSON.stringify(whole);
    fc.assert(
      fc.property(fc.nat(text.length - 1), (end) => {
        expect(isRefused(parsePolicy(text.slice(0, end)))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('when it is any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(isRefused(parsePolicy(text))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
