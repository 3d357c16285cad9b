import { describe, expect, it } from 'vitest';
import { leftOf, readGivenTimes, timesGiven } from '@/lib/history/timesGiven';
import { DAY } from '@/lib/kernel/time';
import { freshDb, gift, perform, person, ticketNo, writerAt } from '../../make/history';
import { NOW } from '../../make/offerCase';

describe('how often an option was given', () => {
  it('is counted from a moment on, without what customers are entitled to; what is on offer is spoken for', async () => {
    const db = freshDb();
    const act = (id: string, at: number, kind: 'grantIssued' | 'offerMade', isEntitlement = false) =>
      perform(
        db,
        ticketNo(id),
        person(`Customer ${id}`),
        [{ kind, gift: gift(`grant ${id}`, { option: 'G03', isEntitlement }) }],
        writerAt(at),
      );
    await act('1', NOW, 'grantIssued');
    await act('2', NOW - 10 * DAY, 'offerMade');
    await act('3', NOW - 40 * DAY, 'grantIssued');
    await act('4', NOW, 'grantIssued', true);
    const usage = await readGivenTimes(db);
    expect(timesGiven(usage, 'G03', NOW - 30 * DAY)).toBe(1);
    expect(timesGiven(usage, 'G03', 0)).toBe(2);
    expect(timesGiven(usage, 'G04', 0)).toBe(0);
    expect(leftOf(usage, 'G03', { count: 40, since: NOW - 30 * DAY })).toBe(38);
  });
});
