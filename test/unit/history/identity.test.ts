import { describe, expect, it } from 'vitest';
import { isSomebodyElse, recognise, type Known } from '@/lib/history/identity';

const known = (id: string, change: Partial<Known> = {}): Known => ({
  id,
  names: [],
  emails: [],
  phones: [],
  refs: [],
  ...change,
});
const identity = {
  names: ['Igor Laptev'],
  emails: ['igor@example.com'],
  phones: ['+7 912 345-67-89'],
  refs: ['zendesk https://a 7'],
};

describe('a requester', () => {
  it('is known again by the helpdesk id, the e-mail or the phone, in this order', () => {
    expect(recognise(identity, [known('a', { refs: identity.refs })])).toMatchObject({ id: 'a', by: 'ref' });
    expect(recognise(identity, [known('a', { emails: ['igor@example.com'] })])).toMatchObject({ id: 'a', by: 'email' });
    expect(recognise(identity, [known('a', { phones: ['8 912 345 67 89'] })])).toMatchObject({ id: 'a', by: 'phone' });
    const all = [
      known('p', { phones: identity.phones }),
      known('e', { emails: identity.emails }),
      known('r', { refs: identity.refs }),
    ];
    expect(recognise(identity, all)).toMatchObject({ id: 'r', by: 'ref' });
  });

  it('is offered the others as perhaps the same person', () => {
    const all = [known('e', { emails: identity.emails }), known('p', { phones: identity.phones })];
    expect(recognise(identity, all)).toEqual({ id: 'e', by: 'email', candidates: [{ id: 'p', why: 'otherSign' }] });
  });

  it('is never taken for somebody by the name alone', () => {
    expect(recognise(identity, [known('a', { names: ['Laptev Igor'] })])).toEqual({
      candidates: [{ id: 'a', why: 'name' }],
    });
  });

  it('is nobody’s for sure when two customers have the sign: both are offered', () => {
    const all = [known('a', { emails: identity.emails }), known('b', { emails: identity.emails })];
    expect(recognise(identity, all)).toEqual({
      candidates: [
        { id: 'a', why: 'otherSign' },
        { id: 'b', why: 'otherSign' },
      ],
    });
  });

  it.each(['', 'none', 'ext. 104', '12 34 56'])('is never taken for somebody by "%s" in place of a phone', (phone) => {
    const somebody = { ...identity, emails: [], refs: [], phones: [phone] };
    expect(recognise(somebody, [known('a', { phones: [phone, 'n/a'] })])).toEqual({ candidates: [] });
    expect(isSomebodyElse(identity, somebody)).toBe(false);
  });

  it('is somebody new when nothing agrees', () => {
    expect(recognise(identity, [known('a', { names: ['Olga'] })])).toEqual({ candidates: [] });
  });

  it('is somebody else when both have signs and share none', () => {
    expect(
      isSomebodyElse(identity, {
        ...identity,
        emails: ['olga@example.com'],
        refs: ['zendesk https://a 8'],
        phones: [],
      }),
    ).toBe(true);
    expect(isSomebodyElse(identity, { ...identity, emails: ['other@example.com'] })).toBe(false);
    expect(isSomebodyElse(identity, { names: ['Olga'], emails: [], phones: [], refs: [] })).toBe(false);
  });
});
