import { describe, expect, it } from 'vitest';
import { goingOn } from '@/lib/history/linking';
import type { CaseRow } from '@/lib/history/rows';
import { NOW } from '../../make/offerCase';

const row = (id: string, change: Partial<CaseRow> = {}): CaseRow => ({
  id,
  customer: 'customer',
  shop: 'main',
  openedAt: NOW,
  facts: {},
  ticks: {},
  points: [],
  choices: {},
  ...change,
});

describe('a case that goes on in another one', () => {
  it('takes its choices along, over several links: what the customer chose stays chosen', () => {
    const cases = [
      row('first', { linkedTo: 'second', choices: { reply1: 'refund' } }),
      row('second', { linkedTo: 'third', choices: { reply2: 'voucher' } }),
      row('third', { choices: { reply3: 'gift' } }),
      row('other', { choices: { reply4: 'points' } }),
    ];
    expect(goingOn(cases).map(({ id, choices }) => [id, choices])).toEqual([
      ['third', { reply1: 'refund', reply2: 'voucher', reply3: 'gift' }],
      ['other', { reply4: 'points' }],
    ]);
  });
});
