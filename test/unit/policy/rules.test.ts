import { describe, expect, it } from 'vitest';
import type { Fault } from '@/lib/policy/check';
import { changed, faultsOf, policy } from '../../make/policy';

describe('a policy document whose parts do not fit together', () => {
  it.each<[string, (string | number)[], unknown, Partial<Fault>]>([
    ['a version beyond counting', ['version'], 1e300, { path: 'version', code: 'tooLarge' }],
    [
      'a rank beyond counting',
      ['entitlements', 0, 'grounds', 0, 'rank'],
      1e300,
      { path: 'entitlements[0].grounds[0].rank', code: 'tooLarge' },
    ],
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
      'a place outside for a region that is not there',
      ['externalRoutes', 0, 'region'],
      'Europe',
      { path: 'externalRoutes[0].region', code: 'unknownRegion', received: 'Europe' },
    ],
    [
      'two steps of a play under one id',
      ['plays', 7, 'steps', 1, 'id'],
      '1',
      { path: 'plays[7].steps[1].id', code: 'duplicateId', received: '1' },
    ],
    [
      'no day on which the customer is asked again',
      ['deadlines', 'followUpDays'],
      0,
      { path: 'deadlines.followUpDays', code: 'tooSmall' },
    ],
    [
      'asking again after a season',
      ['deadlines', 'followUpDays'],
      61,
      { path: 'deadlines.followUpDays', code: 'tooLarge' },
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
  ])('because of %s is refused, and the place is named', (_what, path, value, fault) => {
    expect(faultsOf(changed(path, value))).toContainEqual(expect.objectContaining(fault));
  });
});

it('a place outside may be of one country of a region', () => {
  expect(faultsOf(changed(['externalRoutes', 0, 'region'], 'DE'))).toEqual([]);
});

describe('a mistake in a policy document', () => {
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
  ])('is told with what was probably meant: %s', (_what, path, value, hint) => {
    const [fault, ...others] = faultsOf(changed(path, value));
    expect(others).toEqual([]);
    expect(fault?.hint).toEqual(hint);
  });
});
