import { describe, expect, it } from 'vitest';
import { blankOption, duplicate, freeId, withMoved } from '@/lib/editing/catalog';
import { withValue } from '@/lib/editing/path';
import { currenciesOf, isRetired } from '@/lib/policy/catalog';
import { catalogFaults, optionFaults } from '@/lib/policy/catalogFaults';
import { checkPolicy } from '@/lib/policy/check';
import type { Option, Policy } from '@/lib/policy/schema';
import { policy } from '../../make/policy';

const ids = (catalog: readonly Option[]): string => catalog.map(({ id }) => id.slice(1)).join(' ');
const option = (id: string): Option => policy.catalog.find((each) => each.id === id) as Option;

describe('the rows of a catalog', () => {
  it('get an id that nobody has had', () => {
    expect(freeId(policy.catalog.map(({ id }) => id))).toBe('G15');
    expect(freeId(['tea-tin', 'G099', 'G7'])).toBe('G100');
    expect(freeId([])).toBe('G01');
  });

  it('can be put before another one, or at the end', () => {
    const few = policy.catalog.slice(0, 4);
    expect(ids(withMoved(few, 'G03', 'G01'))).toBe('03 01 02 04');
    expect(ids(withMoved(few, 'G01', 'G04'))).toBe('02 03 01 04');
    expect(ids(withMoved(few, 'G02', undefined))).toBe('01 03 04 02');
    expect(ids(withMoved(few, 'G99', 'G01'))).toBe('01 02 03 04');
  });

  it('are copied whole, but a copy is not retired', () => {
    const retired = { ...option('G03'), retiredOn: '2026-12-01' };
    expect(duplicate(retired, 'G15')).toEqual({ ...option('G03'), id: 'G15' });
  });

  it('retire on their day', () => {
    const retired = { ...option('G03'), retiredOn: '2026-12-01' };
    expect([
      isRetired(retired, '2026-11-30'),
      isRetired(retired, '2026-12-01'),
      isRetired(option('G03'), '2030-01-01'),
    ]).toEqual([false, true, false]);
  });

  it('have values in the currencies of the limits, the shop’s own first', () => {
    expect(currenciesOf(policy)).toEqual(['EUR', 'RUB', 'IRR']);
    expect(
      currenciesOf({ ...policy, shops: [{ ...(policy.shops[0] as Policy['shops'][0]), currency: 'RUB' }] }),
    ).toEqual(['RUB', 'EUR', 'IRR']);
  });
});

describe('the faults of a catalog', () => {
  const broken: Policy = {
    ...policy,
    catalog: policy.catalog
      .with(2, withValue(option('G03'), 'value.cost.EUR', -400))
      .with(4, withValue(withValue(option('G05'), 'kinds', []), 'limits.perCustomer', { days: 90 }))
      .with(7, withValue<Option>(blankOption('G08'), 'until', '2026-02-30')),
  };

  /** What the check of the whole document finds in its catalog, told as we tell it. */
  function inWhole(document: Policy): unknown {
    const checked = checkPolicy(document);
    const all = !checked.ok && checked.fault.reason === 'invalid' ? checked.fault.faults : [];
    return all
      .filter(({ path }) => path.startsWith('catalog['))
      .map(({ path, ...fault }) => {
        const [, place, within] = /^catalog\[(\d+)\]\.(.*)$/.exec(path) ?? [];
        return { ...fault, path: within, option: document.catalog[Number(place)]?.id };
      });
  }

  it('are those that the check of the whole document finds', () => {
    expect(catalogFaults(broken.catalog)).toEqual(inWhole(broken));
    expect(catalogFaults(broken.catalog).length).toBe(6);
    expect(catalogFaults(policy.catalog)).toEqual([]);
  });

  it('are also those that no schema can see', () => {
    const catalog = policy.catalog
      .with(2, { ...option('G03'), from: '2026-12-01', until: '2026-11-01' })
      .with(7, withValue(option('G08'), 'value.steps[1].percent', 5))
      .with(0, withValue(option('G01'), 'text.en', 'You get {{amount}}.'));
    expect(
      catalogFaults(catalog)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(['belowLowerLevel', 'unknownHole', 'untilBeforeFrom']);
    const byPath = (faults: unknown): unknown[] =>
      (faults as { path: string }[]).toSorted((a, b) => a.path.localeCompare(b.path));
    expect(byPath(catalogFaults(catalog))).toEqual(byPath(inWhole({ ...policy, catalog })));
  });

  it('name an id that is used twice', () => {
    expect(catalogFaults([...policy.catalog, option('G03')])).toMatchObject([{ path: 'id', code: 'duplicateId' }]);
  });

  it('are looked for once in an option that was not touched', () => {
    const faulty = broken.catalog[2] as Option;
    expect(optionFaults(faulty)).toBe(optionFaults(faulty));
    expect(optionFaults(faulty)).toMatchObject([{ option: 'G03', path: 'value.cost.EUR', code: 'negative' }]);
  });
});
