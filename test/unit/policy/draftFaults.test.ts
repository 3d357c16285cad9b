import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withValue } from '@/lib/editing/path';
import { checkPolicy } from '@/lib/policy/check';
import { draftFaults } from '@/lib/policy/draftFaults';
import type { Policy } from '@/lib/policy/schema';
import { policy } from '../../make/policy';

/** Changes of a document, harmless and not. */
const CHANGES: [path: string, value: unknown][] = [
  ['name', 'Another name'],
  ['name', ''],
  ['catalog', []],
  ['catalog[2].value.cost.EUR', -5],
  ['catalog[2].value.cost.EUR', 300],
  ['catalog[3].id', 'G03'],
  ['catalog[6].text.en', '{{nothing}}'],
  ['authority.levels[1].perCase.EUR', 1],
  ['authority.levels[0].rolling.limit.EUR', undefined],
  ['authority.maxGrantsPerCase', 'many'],
  ['plays[0]', { id: 'late', when: [], label: { en: 'Late' }, steps: [], offers: ['G05'] }],
  ['plays[0]', { id: 'late', when: [], label: { en: 'Late' }, steps: [], offers: ['G99'] }],
  ['deadlines.calendar', 'nowhere'],
  ['checklist.changes[0]', { item: 'RC-9', use: 'off' }],
  ['shops[0].more', true],
];
const known = { items: ['RC-1'] };

describe('a document while it is edited', () => {
  it.each(CHANGES)('with %s as %j has the faults that its check finds', (path, value) => {
    const draft = withValue<Policy>(policy, path, value);
    const checked = checkPolicy(draft, known);
    const faults = checked.ok || checked.fault.reason !== 'invalid' ? [] : checked.fault.faults;
    expect(draftFaults(draft, known)).toEqual(expect.arrayContaining(faults));
    expect(draftFaults(draft, known)).toHaveLength(faults.length);
  });

  it('has faults exactly when its check finds some, whatever was changed together', () => {
    fc.assert(
      fc.property(fc.subarray(CHANGES), (changes) => {
        const draft = changes.reduce<Policy>((now, [path, value]) => withValue(now, path, value), policy);
        expect(draftFaults(draft, known).length === 0).toBe(checkPolicy(draft, known).ok);
      }),
    );
  });
});
