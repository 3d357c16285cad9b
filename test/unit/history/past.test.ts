import { describe, expect, it } from 'vitest';
import { pastCases } from '@/lib/advice/pastCases';
import { givenSince, newestComplaints, recordOf } from '@/lib/history/past';
import { DAY } from '@/lib/kernel/time';
import { freshDb, gift, perform, person, ticketNo, writerAt } from '../../make/history';
import { daysAgo, eur, NOW } from '../../make/offerCase';

const LATE = { kind: 'factConfirmed', fact: 'category', value: 'lateDelivery', source: 'agent' } as const;
const issued = (grant: string) => ({ kind: 'grantIssued', gift: gift(grant) }) as const;

/** Ann has complained 100 and 10 days ago and got something each time; somebody practised in between; Bob has only asked. */
async function pastOfAnn() {
  const db = freshDb();
  const writer = writerAt(daysAgo(100));
  await perform(db, ticketNo('1'), person('Ann Lee'), [LATE, issued('g1')], writer);
  writer.set(daysAgo(20));
  await perform(db, ticketNo('101', 'practice'), person('Max Pract'), [LATE, issued('g2')], writer);
  writer.set(daysAgo(10));
  await perform(db, ticketNo('2'), person('Ann Lee'), [LATE, issued('g3')], writer);
  await perform(db, ticketNo('3'), person('Bob'), [{ kind: 'pointNoted', point: 'p', text: 'A question' }], writer);
  return db;
}

describe('the past of this machine', () => {
  it('has the complaints by their subjects, newest first', async () => {
    const db = await pastOfAnn();
    const found = await newestComplaints(db, 2);
    expect(found.map(({ subject }) => subject)).toEqual(['Ticket 2', 'Ticket 101']);
    const record = found[0] && (await recordOf(db, found[0].row));
    expect(record?.cases).toHaveLength(2);
  });

  it('has what was given since a moment, without practice', async () => {
    const db = await pastOfAnn();
    expect((await givenSince(db, NOW - 365 * DAY)).grants.map(({ id }) => id).toSorted()).toEqual(['g1', 'g3']);
    expect((await givenSince(db, NOW - 30 * DAY)).grants.map(({ id }) => id)).toEqual(['g3']);
  });

  it('is lived again with the facts that a person confirmed', async () => {
    const { cases, grants } = await givenSince(await pastOfAnn(), 0);
    const told = pastCases(cases, grants).toSorted((a, b) => Number(a.facts.isRepeat) - Number(b.facts.isRepeat));
    expect(told.map(({ facts }) => facts)).toEqual([
      { category: 'lateDelivery', isRepeat: false, hasBrokenPromise: false },
      { category: 'lateDelivery', isRepeat: true, hasBrokenPromise: false },
    ]);
    expect(told[0]?.grants).toEqual([{ option: 'G04', cost: eur(600), at: daysAgo(100) }]);
  });
});
