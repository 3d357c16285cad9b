import { describe, expect, it } from 'vitest';
import type { Act } from '@/lib/history/entries';
import type { HistoryDb } from '@/lib/history/db';
import type { Policy } from '@/lib/policy/schema';
import { makeDesk, until } from '../../make/desk';
import { freshDb, gift, perform, person, ticketNo, writerAt } from '../../make/history';
import { daysAgo, eur } from '../../make/offerCase';
import { practiceTicket } from '../../make/open';
import { policy } from '../../make/policy';

const limits = { stock: { count: 1, countedOn: '2026-11-01' }, perMonth: { EUR: 5000 } };
/** Of free deliveries one is left, and 50.00 euro a month. */
const counting: Policy = {
  ...policy,
  catalog: policy.catalog.map((option) => (option.id === 'G04' ? { ...option, limits } : option)),
};

const give = (db: HistoryDb, id: string, more: Act[] = []) =>
  perform(
    db,
    ticketNo(id),
    person(`P${id}`),
    [{ kind: 'grantIssued', gift: gift(`g${id}`, { face: eur(Number(id) * 100) }) }, ...more],
    writerAt(daysAgo(3)),
  );

describe('what this machine has seen given', () => {
  it('to others closes an option whose stock is gone, at once when the ticket opens', async () => {
    const db = freshDb();
    await give(db, '1');
    const { show } = makeDesk(db, { policy: () => counting });
    const { advice } = await show(practiceTicket('late'));
    const offer = advice.offers.find(({ option }) => option.id === 'G04');
    expect(offer?.verdict).toMatchObject({ kind: 'blocked', reasons: [{ code: 'stock', count: 1 }] });
    expect(offer?.budgetLeft).toEqual(eur(4400));
  });

  it('closes it too when it happens while the ticket is open', async () => {
    const { desk, show, db } = makeDesk(freshDb(), { policy: () => counting });
    const verdict = () => desk.open()?.advice.offers.find(({ option }) => option.id === 'G04')?.verdict.kind;
    await show(practiceTicket('late'));
    expect(verdict()).not.toBe('blocked');
    await give(db, '1');
    await until(() => (verdict() === 'blocked' ? true : undefined));
    expect(verdict()).toBe('blocked');
  });

  it('in like cases is told soon after the ticket is open', async () => {
    const db = freshDb();
    const closing: Act = { kind: 'caseClosed', outcome: 'upheld', cause: 'carrier' };
    const late: Act = { kind: 'factConfirmed', fact: 'category', value: 'lateDelivery', source: 'agent' };
    for (const id of ['1', '2', '3', '4', '5']) await give(db, id, [late, closing]);
    const { show, like } = makeDesk(db);
    await show(practiceTicket('late'));
    expect(await until(like)).toEqual({ count: 5, median: eur(300), least: eur(100), most: eur(500) });
  });
});
