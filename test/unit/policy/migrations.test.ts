import { describe, expect, it } from 'vitest';
import { withTicks } from '@/lib/advice/plays';
import { checkPolicy } from '@/lib/policy/check';
import { SCHEMA } from '@/lib/policy/schema';

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

  it('of the first program keeps its limits, its promises and the kind of each remedy', () => {
    const example = byVersion.get(1) as unknown as {
      catalog: { maxPerCase?: number }[];
      promiseDays: Record<string, number>;
    };
    const checked = checkPolicy(example);
    const first = checked.ok ? checked.value : undefined;
    expect(first?.catalog.map(({ limits }) => limits?.perCase)).toEqual(
      example.catalog.map(({ maxPerCase }) => maxPerCase),
    );
    expect(first?.deadlines.promiseDays).toEqual(example.promiseDays);
    expect(Object.fromEntries(first?.entitlements.map(({ id, remedy }) => [id, remedy]) ?? [])).toEqual({
      E1: 'withdrawal',
      E2: 'repair',
      E3: 'replacement',
      E4: 'priceReduction',
      E5: 'refund',
      E6: 'delivery',
      E7: 'costs',
      E8: 'penalty',
      E9: 'publishedPolicy',
    });
  });

  it('keeps a helpdesk whose address was written with a path', () => {
    const first = structuredClone(byVersion.get(1)) as unknown as { shops: { origins: string[] }[] };
    first.shops[0]!.origins = ['https://desk.shop.example/rt/'];
    expect(checkPolicy(first)).toMatchObject({ value: { shops: [{ origins: ['https://desk.shop.example'] }] } });
  });

  it('of the second program keeps the words of its steps under the places that they were ticked by', () => {
    const example = byVersion.get(2) as unknown as { plays: { id: string; steps: Record<string, string>[] }[] };
    const checked = checkPolicy(structuredClone(example));
    const { plays = [], deadlines } = checked.ok ? checked.value : {};
    expect(plays.map(({ steps }) => steps.map(({ label }) => label))).toEqual(example.plays.map(({ steps }) => steps));
    const [late] = withTicks(plays, { 'play-late-2': { state: 'done' } });
    expect(late?.steps.map(({ isDone }) => isDone)).toEqual([false, true]);
    expect(deadlines?.followUpDays).toBe(5);
  });

  it.each([null, 'late', [null], [{ id: 'late', steps: 'none' }], [{ id: 'late', steps: [null, 'Ask'] }]])(
    'with plays of %j is refused and not crashed on',
    (plays) => {
      const checked = checkPolicy({ ...structuredClone(byVersion.get(2)), plays });
      const faults = !checked.ok && checked.fault.reason === 'invalid' ? checked.fault.faults : [];
      expect(faults.some(({ path }) => path.startsWith('plays'))).toBe(true);
    },
  );

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
