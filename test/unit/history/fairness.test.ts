import { describe, expect, it } from 'vitest';
import { likeCases, readLikeCases, type LikeQuestion } from '@/lib/history/fairness';
import type { Act } from '@/lib/history/entries';
import type { CaseRow, GrantRow } from '@/lib/history/rows';
import type { Money } from '@/lib/kernel/money';
import { freshDb, gift, perform, person, ticketNo, writerAt } from '../../make/history';
import { daysAgo, eur, NOW } from '../../make/offerCase';

const rub = (minor: number): Money => ({ minor, currency: 'RUB' });
const QUESTION: LikeQuestion = { category: 'lateDelivery', currency: 'EUR', now: NOW };

const fact = (value: string | Money) => ({ value, source: 'agent', at: NOW });

/** A closed late parcel of some days ago. */
const late = (id: string, change: Partial<CaseRow> = {}): CaseRow => ({
  id,
  customer: 'k',
  shop: 'main',
  openedAt: daysAgo(10),
  complaintSince: daysAgo(10),
  facts: { category: fact('lateDelivery'), severity: fact('low') },
  ticks: {},
  points: [],
  choices: {},
  closed: { at: daysAgo(9), outcome: 'upheld', cause: 'carrier' },
  ...change,
});

const given = (ofCase: string, face: Money, change: Partial<GrantRow> = {}): GrantRow => ({
  id: `${ofCase} ${face.minor} ${change.option ?? 'G04'}`,
  case: ofCase,
  customer: 'k',
  option: 'G04',
  label: 'Free delivery',
  isEntitlement: false,
  state: 'given',
  at: daysAgo(9),
  face,
  cost: { ...face, minor: 1 },
  policy: 1,
  ...change,
});

const FIVE = ['a', 'b', 'c', 'd', 'e'].map((id) => late(id));

describe('what customers got in like cases', () => {
  it('is the median and the range of goodwill at its face value, cases without any included', () => {
    const grants = [given('a', eur(500)), given('a', eur(300), { option: 'G06' }), given('b', eur(1000))];
    const like = likeCases([...FIVE, late('f')], [...grants, given('c', eur(2500)), given('d', eur(900))], QUESTION);
    expect(like).toEqual({ count: 6, median: eur(850), least: eur(0), most: eur(2500) });
  });

  it('is not told from fewer than five cases', () => {
    expect(likeCases(FIVE, [], QUESTION)?.count).toBe(5);
    expect(likeCases(FIVE.slice(1), [], QUESTION)).toBeUndefined();
  });

  it.each<[string, CaseRow]>([
    ['of another matter', late('x', { facts: { category: fact('billing') } })],
    ['more than a year ago', late('x', { complaintSince: daysAgo(366) })],
    ['of another currency', late('x', { facts: { ...FIVE[0]!.facts, orderTotal: fact(rub(5000)) } })],
    ['that is the one asked for', late('self')],
    ['in which nothing is settled yet', late('x', { closed: undefined } as unknown as CaseRow)],
  ])('leaves out a case %s', (_what, other) => {
    expect(likeCases([...FIVE, other], [], { ...QUESTION, except: 'self' })?.count).toBe(5);
  });

  it('counts neither entitlements nor offers that were not taken, and mixes no currencies', () => {
    const grants = [
      given('a', eur(9000), { isEntitlement: true }),
      given('b', eur(2000), { state: 'offered' }),
      given('c', rub(90_000)),
    ];
    expect(likeCases([...FIVE, late('f')], grants, QUESTION)).toMatchObject({ count: 5, most: eur(0) });
  });

  it('looks only at the same severity where that is known', () => {
    const severe = late('x', { facts: { category: fact('lateDelivery'), severity: fact('high') } });
    expect(likeCases([...FIVE, severe], [], { ...QUESTION, severity: 'low' })?.count).toBe(5);
    expect(likeCases([...FIVE, severe], [], QUESTION)?.count).toBe(6);
  });

  it('comes from the store in the same way', async () => {
    const db = freshDb();
    const writer = writerAt(daysAgo(5));
    const set = (name: string, value: string): Act => ({ kind: 'factConfirmed', fact: name, value, source: 'agent' });
    for (let index = 1; index <= 6; index++) {
      const gifts: Act[] = [{ kind: 'grantIssued', gift: gift(`g${index}`, { face: eur(index * 100) }) }];
      const facts = [set('category', 'lateDelivery'), set('severity', index === 6 ? 'high' : 'low')];
      const closing: Act = { kind: 'caseClosed', outcome: 'upheld', cause: 'carrier' };
      await perform(db, ticketNo(String(index)), person(`P${index}`), [...facts, ...gifts, closing], writer);
    }
    expect(await readLikeCases(db, QUESTION)).toMatchObject({ count: 6, median: eur(350), most: eur(600) });
    expect(await readLikeCases(db, { ...QUESTION, severity: 'low' })).toMatchObject({ count: 5, most: eur(500) });
    expect(await readLikeCases(db, { ...QUESTION, severity: 'high' })).toBeUndefined();
    expect(await readLikeCases(db, { ...QUESTION, now: daysAgo(6) })).toBeUndefined();
  });
});
