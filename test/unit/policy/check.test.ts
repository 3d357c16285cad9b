import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPolicy, parsePolicy, type Fault } from '@/lib/policy/check';
import { currentPolicy } from '@/lib/policy/current';
import { SCHEMA } from '@/lib/policy/schema';
import { changed, faultsOf, policy } from '../../make/policy';

describe('a policy document', () => {
  it('as shipped has no fault, and 14 options, 9 entitlements and 3 levels at least', () => {
    expect(checkPolicy(policy).ok).toBe(true);
    const { catalog, entitlements, authority } = policy;
    expect(catalog.length).toBeGreaterThanOrEqual(14);
    expect(entitlements.length).toBeGreaterThanOrEqual(9);
    expect(authority.levels).toHaveLength(3);
  });

  it('goes out as a file and comes in again as it was', () => {
    const again = parsePolicy(JSON.stringify(policy, null, 2));
    expect(again.ok && again.value).toEqual(policy);
  });

  it.each<[string, (string | number)[], unknown, Partial<Fault>]>([
    ['a wrong type', ['version'], 'one', { path: 'version', code: 'wrongType' }],
    [
      'an unknown currency',
      ['authority', 'quickConcede'],
      { XYZ: 1 },
      { path: 'authority.quickConcede.XYZ', code: 'unknownCurrency' },
    ],
    [
      'a currency that is none',
      ['authority', 'quickConcede'],
      { euro: 1 },
      { path: 'authority.quickConcede.euro', code: 'currencyCode' },
    ],
    [
      'a negative limit',
      ['authority', 'levels', 0, 'perCase', 'EUR'],
      -20,
      { path: 'authority.levels[0].perCase.EUR', code: 'negative' },
    ],
    [
      'half a cent',
      ['catalog', 2, 'value', 'cost', 'EUR'],
      0.5,
      { path: 'catalog[2].value.cost.EUR', code: 'wholeNumber' },
    ],
    ['an id used twice', ['catalog', 3, 'id'], 'G01', { path: 'catalog[3].id', code: 'duplicateId', received: 'G01' }],
    [
      'a kind that does not exist',
      ['catalog', 0, 'kinds', 0],
      'bribe',
      { path: 'catalog[0].kinds[0]', code: 'notAllowed' },
    ],
    [
      'a word that is not known here',
      ['catalog', 0, 'secret'],
      true,
      { path: 'catalog[0].secret', code: 'unknownKey' },
    ],
    ['a part that is missing', ['catalog', 0, 'label'], undefined, { path: 'catalog[0].label', code: 'missing' }],
    ['a text in no language', ['catalog', 0, 'text'], {}, { path: 'catalog[0].text', code: 'empty' }],
    [
      'a lead who may give less than an agent',
      ['authority', 'levels', 1, 'perCase', 'EUR'],
      100,
      { path: 'authority.levels[1].perCase.EUR', code: 'belowLowerLevel' },
    ],
    [
      'a currency that has a limit for the case and none for the customer',
      ['authority', 'levels', 0, 'rolling', 'limit'],
      { EUR: 5000, IRR: 40_000_000 },
      { path: 'authority.levels[0].rolling.limit.RUB', code: 'missing' },
    ],
    [
      'levels in the wrong order',
      ['authority', 'levels', 0, 'level'],
      2,
      { path: 'authority.levels[0].level', code: 'levelOrder' },
    ],
    [
      'a region that nobody has defined',
      ['entitlements', 0, 'grounds', 0, 'region'],
      'MARS',
      { path: 'entitlements[0].grounds[0].region', code: 'unknownRegion' },
    ],
    ['a date that is none', ['updatedOn'], 'yesterday', { path: 'updatedOn', code: 'calendarDate' }],
    ['an empty catalog', ['catalog'], [], { path: 'catalog', code: 'empty' }],
  ])('with %s is refused, and the place is named', (_what, path, value, fault) => {
    expect(faultsOf(changed(path, value))).toContainEqual(expect.objectContaining(fault));
  });

  it('is asked about checklist items only where they are known', () => {
    const data = changed(['checklist', 'changes'], [{ item: 'RC-7', use: 'off' }]);
    expect(checkPolicy(data).ok).toBe(true);
    expect(checkPolicy(data, { items: ['RC-1', 'RC-2'] })).toMatchObject({
      fault: { faults: [{ path: 'checklist.changes[0].item', code: 'unknownItem', hint: { value: 'RC-1' } }] },
    });
  });

  it('may name its schema, which is no part of it', () => {
    const checked = checkPolicy({ $schema: './policy.schema.json', ...policy });
    expect(checked.ok && checked.value).toEqual(policy);
    expect(faultsOf({ $schema: 1, ...policy })).toMatchObject([{ path: '$schema', code: 'unknownKey' }]);
  });

  it('names each id that is used twice once, in a catalog of a thousand', () => {
    const [first] = policy.catalog;
    const catalog = Array.from({ length: 1000 }, (_, index) => ({ ...first, id: `G${index % 998}` }));
    const faults = faultsOf({ ...policy, catalog, plays: [] });
    expect(faults.map(({ path }) => path)).toEqual(['catalog[998].id', 'catalog[999].id']);
  });

  it('names every fault, not only the first', () => {
    const data = changed(['version'], 'one') as Record<string, unknown>;
    data.updatedOn = 'never';
    expect(faultsOf(data).map(({ path }) => path)).toEqual(expect.arrayContaining(['version', 'updatedOn']));
  });

  it('of a newer schema asks for a newer extension', () => {
    expect(checkPolicy({ ...policy, schema: SCHEMA + 1 })).toEqual({
      ok: false,
      fault: { reason: 'newerSchema', schema: SCHEMA + 1 },
    });
  });

  it('that is no JSON says so', () => {
    expect(parsePolicy('{"schema": 1,')).toMatchObject({ ok: false, fault: { reason: 'notJson' } });
  });

  it('never crashes and is never half taken over, whatever comes in', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const checked = checkPolicy(data);
        expect(checked.ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('that has gone bad in the store is named, and the shipped one is used', async () => {
    const current = await currentPolicy({ schema: 1, version: -1 });
    expect(current.isDefault).toBe(true);
    expect(current.fault?.reason).toBe('invalid');
    expect(current.policy).toEqual(policy);
  });
});
