import { describe, expect, it } from 'vitest';
import { checkPolicy } from '@/lib/policy/check';
import { SCHEMA } from '@/lib/policy/schema';
import { policy } from '../../make/policy';

const examples = import.meta.glob<{ schema: number; catalog: { id: string }[] }>(
  '../../../lib/policy/migrations/examples/*.json',
  { eager: true, import: 'default' },
);
const byVersion = new Map(
  Object.entries(examples).map(([path, example]) => [Number(/(\d+)\.json$/.exec(path)?.[1]), example]),
);
const versions = Array.from({ length: SCHEMA }, (_, index) => index + 1);

describe('a document of an older shape', () => {
  it('has an example of every version', () => {
    expect(versions.length).toBeGreaterThan(1);
    expect(
      [...byVersion.keys()].toSorted((a, b) => a - b),
      'put one into lib/policy/migrations/examples',
    ).toEqual(versions);
  });

  it.each(versions)(
    'of version %i becomes one of the newest shape without a fault, and keeps its options',
    (version) => {
      const example = byVersion.get(version);
      expect(example?.schema).toBe(version);
      const checked = checkPolicy(structuredClone(example));
      expect(checked).toMatchObject({ ok: true, value: { schema: SCHEMA } });
      const ids = checked.ok ? checked.value.catalog.map(({ id }) => id) : [];
      expect(ids).toEqual(example?.catalog.map(({ id }) => id));
    },
  );

  it('of the first program says what the shipped one says of the same options', () => {
    const checked = checkPolicy(byVersion.get(1));
    const first = checked.ok ? checked.value : undefined;
    expect(first?.catalog).toEqual(policy.catalog);
    expect(first?.deadlines.promiseDays).toEqual(policy.deadlines.promiseDays);
    expect(first?.entitlements.map(({ id, remedy }) => [id, remedy])).toEqual(
      policy.entitlements.map(({ id, remedy }) => [id, remedy]),
    );
  });

  it('keeps a helpdesk whose address was written with a path', () => {
    const first = structuredClone(byVersion.get(1)) as unknown as { shops: { origins: string[] }[] };
    first.shops[0]!.origins = ['https://desk.shop.example/rt/'];
    expect(checkPolicy(first)).toMatchObject({ value: { shops: [{ origins: ['https://desk.shop.example'] }] } });
  });

  it.each([null, 'none', 3, { 0: {} }, [null], ['G01']])(
    'with a catalog of %j is refused and not crashed on',
    (catalog) => {
      const first = { ...structuredClone(byVersion.get(1)), catalog };
      const checked = checkPolicy(first);
      expect(checked.ok).toBe(false);
      const faults = !checked.ok && checked.fault.reason === 'invalid' ? checked.fault.faults : [];
      expect(faults.some(({ path }) => path.startsWith('catalog'))).toBe(true);
    },
  );
});
