import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPolicy, parsePolicy, type Fault } from '@/lib/policy/check';
import { currentPolicy } from '@/lib/policy/current';
import { policy } from '../../make/policy';

/** The shipped document with one part changed, given as a path and a value. */
function changed(path: (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(policy);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
}

const faultsOf = (data: unknown): Fault[] => {
  const checked = checkPolicy(data);
  return !checked.ok && checked.fault.reason === 'invalid' ? checked.fault.faults : [];
};

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
    [
      'an entitlement with the id of an option',
      ['entitlements', 0, 'id'],
      'G01',
      { path: 'entitlements[0].id', code: 'duplicateId' },
    ],
    [
      'a play that proposes what there is not',
      ['plays'],
      [{ id: 'late', when: [], label: { en: 'Late' }, steps: [], offers: ['G01', 'G99'] }],
      { path: 'plays[0].offers[1]', code: 'unknownOffer', received: 'G99' },
    ],
    [
      'a calendar that is not there',
      ['deadlines', 'calendar'],
      'houze',
      { path: 'deadlines.calendar', code: 'unknownCalendar', hint: { value: 'house' } },
    ],
    [
      'an option that ends before it begins',
      ['catalog', 0],
      { ...policy.catalog[0], from: '2026-12-01', until: '2026-11-30' },
      { path: 'catalog[0].until', code: 'untilBeforeFrom' },
    ],
    [
      'a condition on days that never come',
      ['catalog', 0, 'when'],
      [[{ fact: 'orderedOn', from: '2026-12-01', until: '2026-11-30' }]],
      { path: 'catalog[0].when[0][0].until', code: 'untilBeforeFrom' },
    ],
    [
      'a condition on an amount that can not be',
      ['catalog', 0, 'when'],
      [[{ fact: 'orderTotal', atLeast: { EUR: 2000 }, atMost: { EUR: 1000 } }]],
      { path: 'catalog[0].when[0][0].atMost.EUR', code: 'mostBelowLeast' },
    ],
    [
      'working hours that end before they begin',
      ['calendars', 0, 'hours'],
      { from: '18:00', until: '09:00' },
      { path: 'calendars[0].hours.until', code: 'untilBeforeFrom' },
    ],
    [
      'steps that go down',
      ['catalog', 7, 'value', 'steps', 1, 'level'],
      1,
      { path: 'catalog[7].value.steps[1].level', code: 'stepOrder' },
    ],
    [
      'a higher level that may give less of an option',
      ['catalog', 7, 'value', 'steps', 1, 'max', 'EUR'],
      100,
      { path: 'catalog[7].value.steps[1].max.EUR', code: 'belowLowerLevel' },
    ],
    [
      'a share of nothing',
      ['catalog', 7, 'value'],
      { by: 'chosen', steps: [{ level: 1, percent: 20 }] },
      { path: 'catalog[7].value.steps[0].percent', code: 'needsBase' },
    ],
    [
      'a text that names an amount where there is none',
      ['catalog', 0, 'text', 'en'],
      'We give you {{amount}}.',
      { path: 'catalog[0].text.en', code: 'unknownHole', received: '{{amount}}' },
    ],
    [
      'a hole with a slip of the pen',
      ['catalog', 6, 'text', 'en'],
      '{{precent}} off',
      {
        path: 'catalog[6].text.en',
        code: 'unknownHole',
        expected: '{{amount}}, {{max}}, {{percent}}, {{days}}',
        hint: { value: 'percent' },
      },
    ],
    [
      'a phrase that nobody says',
      ['phrases'],
      { en: { 'greeting.nmed': 'Hi' } },
      { path: 'phrases.en.greeting.nmed', code: 'unknownPhrase', hint: { value: 'greeting.named' } },
    ],
    [
      'a phrase with a hole of its own',
      ['phrases'],
      { en: { closing: 'Yours, {{name}}' } },
      { path: 'phrases.en.closing', code: 'unknownHole', expected: '{{agent}}' },
    ],
  ])('with %s is refused, and the place is named', (_what, path, value, fault) => {
    expect(faultsOf(changed(path, value))).toContainEqual(expect.objectContaining(fault));
  });

  it.each<[string, (string | number)[], unknown, Fault['hint']]>([
    ['20.00 for −20.00', ['authority', 'quickConcede', 'EUR'], -2000, { value: 2000, currency: 'EUR' }],
    ['20.50 for half a unit', ['authority', 'quickConcede', 'EUR'], 20.5, { value: 2050, currency: 'EUR' }],
    ['30 days for −30', ['catalog', 2, 'cooldown', 'days'], -30, { value: 30 }],
    ['EUR for eur', ['shops', 0, 'currency'], 'eur', { value: 'EUR' }],
    ['the day first where dots are', ['updatedOn'], '26.11.2026', { value: '2026-11-26' }],
    ['a kind for its misspelling', ['catalog', 0, 'kinds', 0], 'apologie', { value: 'apology' }],
    ['the origin of an address', ['shops', 0, 'origins'], ['https://a.example/x'], { value: 'https://a.example' }],
    ['nothing where nothing is near', ['catalog', 0, 'kinds', 0], 'bribe-in-cash', undefined],
    ['nothing for a date of either order', ['updatedOn'], '01/02/2026', undefined],
  ])('proposes %s', (_what, path, value, hint) => {
    const [fault, ...others] = faultsOf(changed(path, value));
    expect(others).toEqual([]);
    expect(fault?.hint).toEqual(hint);
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
    const faults = faultsOf({ ...policy, catalog });
    expect(faults.map(({ path }) => path)).toEqual(['catalog[998].id', 'catalog[999].id']);
  });

  it('names every fault, not only the first', () => {
    const data = changed(['version'], 'one') as Record<string, unknown>;
    data.updatedOn = 'never';
    expect(faultsOf(data).map(({ path }) => path)).toEqual(expect.arrayContaining(['version', 'updatedOn']));
  });

  it('of a newer schema asks for a newer extension', () => {
    expect(checkPolicy({ ...policy, schema: 3 })).toEqual({ ok: false, fault: { reason: 'newerSchema', schema: 3 } });
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

  it('that has gone bad in the store is named, and the shipped one is used', () => {
    const current = currentPolicy({ schema: 1, version: -1 });
    expect(current.isDefault).toBe(true);
    expect(current.fault?.reason).toBe('invalid');
    expect(current.policy).toEqual(policy);
  });
});
