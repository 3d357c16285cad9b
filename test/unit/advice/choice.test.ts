import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise, type Advice } from '@/lib/advice/advise';
import type { FactValue } from '@/lib/history/entries';
import type { CaseRow, GrantRow } from '@/lib/history/rows';
import { emptyRecord, factsOf, practiceTicket } from '../../make/open';
import { eur, NOW } from '../../make/offerCase';
import { EUR, policy } from '../../make/policy';

const CASE: CaseRow = {
  id: 'case',
  customer: 'customer',
  shop: 'main',
  openedAt: NOW,
  facts: {},
  ticks: {},
  points: [],
  choices: {},
};

const FACTS: Record<string, FactValue> = {
  category: 'serviceOrStaff',
  goal: 'compensation',
  fault: 'ours',
  severity: 'low',
  orderTotal: eur(4000),
};

const given = (minor: number, ofCase = 'case'): GrantRow => ({
  id: `given ${ofCase}`,
  case: ofCase,
  customer: 'customer',
  option: 'earlier',
  label: 'Earlier',
  isEntitlement: false,
  state: 'given',
  at: NOW,
  cost: eur(minor),
  policy: 1,
});

const ticket = practiceTicket('rude');
const found = factsOf(ticket);

/** The advice on a rude reply of ours while the draft offers `chosen`. */
function drafted(chosen: string[], grants: GrantRow[] = [], facts: Record<string, FactValue> = {}): Advice {
  const rows = Object.entries({ ...FACTS, ...facts }).map(([fact, value]) => [
    fact,
    { value, source: 'agent', at: NOW },
  ]);
  const ofCase: CaseRow = { ...CASE, facts: Object.fromEntries(rows) as CaseRow['facts'] };
  const record = emptyRecord(ticket);
  return advise({
    ticket,
    found,
    record: { ...record, case: ofCase, cases: [ofCase], grants, draft: { ...record.draft, chosen } },
    // Ready steps have an order of their own; here the ranking is meant.
    policy: { ...policy, plays: [] },
    agent: { level: 1 },
    now: NOW,
    zone: 'UTC',
  });
}

const verdictOf = ({ offers }: Advice, id: string) => offers.find(({ option }) => option.id === id)?.verdict;
const beyond = ({ chosen }: Advice): string[] => chosen.beyond.map(({ option }) => option.id);

describe('the offers of one choice', () => {
  it('are not added up: a recommended choice of which each fits can be inserted', () => {
    const { recommended } = drafted([]);
    expect(recommended).toEqual(['G03', 'G07']);
    const advice = drafted(recommended);
    expect(advice.chosen.choices).toHaveLength(2);
    expect(beyond(advice)).toEqual([]);
  });

  it('take in another one that fits by itself', () => {
    expect(verdictOf(drafted(['G03', 'G07']), 'G06')?.kind).toBe('offer');
    expect(verdictOf(drafted(['G07']), 'G03')?.kind).toBe('offer');
  });

  it('are stopped by the dearest of them, with what was given before', () => {
    const advice = drafted(['G03', 'G07'], [given(600)], { orderTotal: eur(20_000) });
    expect(beyond(advice)).toEqual(['G07']);
    expect(verdictOf(advice, 'G07')).toMatchObject({ kind: 'ask', reasons: [{ code: 'caseSum', total: eur(2600) }] });
  });

  it('add up where a remedy makes them gifts on top of it', () => {
    const late = { category: 'lateDelivery' };
    expect(beyond(drafted(['G04', 'G07'], [], late))).toEqual([]);
    expect(beyond(drafted(['E6', 'G04', 'G07'], [], late)).toSorted()).toEqual(['G04', 'G07']);
  });
});

describe('a draft that may be inserted', () => {
  it('never passes a limit, whatever it offers and whichever offer the customer takes', () => {
    const ids = [...policy.catalog, ...policy.entitlements].map(({ id }) => id);
    const draft = fc.record({
      chosen: fc.subarray(ids, { maxLength: 5 }),
      category: fc.constantFrom('serviceOrStaff', 'lateDelivery', 'damagedOrDefective'),
      claimed: fc.integer({ min: 1, max: 3000 }),
      inCase: fc.nat(2500),
      elsewhere: fc.nat(5000),
    });
    fc.assert(
      fc.property(draft, ({ chosen, category, claimed, inCase, elsewhere }) => {
        const facts = { category, claimed: eur(claimed), itemPrice: eur(2000), orderTotal: eur(20_000) };
        const advice = drafted(chosen, [given(inCase), given(elsewhere, 'other')], facts);
        if (advice.chosen.beyond.length > 0) return;
        const costs = (offers: Advice['offers']): number[] => offers.map(({ cost }) => cost?.minor ?? 0);
        const onTop = costs(advice.chosen.extras).reduce((sum, cost) => sum + cost, 0);
        const most = onTop + Math.max(0, ...costs(advice.chosen.choices));
        if (most === 0) return;
        expect(inCase + most).toBeLessThanOrEqual(EUR.agentCase);
        expect(inCase + elsewhere + most).toBeLessThanOrEqual(EUR.agentRolling);
      }),
      { numRuns: 500 },
    );
  });
});
