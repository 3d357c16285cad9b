import { describe, expect, it, vi } from 'vitest';
import { countDue, duePromise, rebuildReminders } from '@/lib/desk/reminders';
import type { Act } from '@/lib/history/entries';
import { HOUR } from '@/lib/kernel/time';
import { freshDb, perform, person, ticketNo, writerAt } from '../../make/history';
import { NOW } from '../../make/offerCase';

const promise = (id: string, due: number): Act => ({
  kind: 'promiseMade',
  promise: { promise: id, what: 'callback', text: id, due },
});

async function started() {
  const db = freshDb();
  await perform(
    db,
    ticketNo('1'),
    person('Ann'),
    [
      promise('late', NOW - HOUR),
      promise('ahead', NOW + HOUR),
      promise('kept', NOW + HOUR),
      { kind: 'promiseKept', promiseId: 'kept' },
    ],
    writerAt(),
  );
  const door = {
    remindAt: vi.fn(async () => undefined),
    forgetReminder: vi.fn(async () => undefined),
    reminders: async () => ['ahead', 'kept', 'unknown'],
  };
  return { db, door, overdue: await rebuildReminders(db, door, NOW) };
}

describe('the reminders of a browser that was just started', () => {
  it('are set for what lies ahead, and for nothing else', async () => {
    const { door } = await started();
    expect(door.remindAt.mock.calls).toEqual([['ahead', NOW + HOUR]]);
    expect(door.forgetReminder.mock.calls).toEqual([['kept'], ['unknown']]);
  });

  it('name what fell due meanwhile, so that it is told at once', async () => {
    const { db, overdue } = await started();
    expect(overdue).toEqual(['late']);
    expect(await countDue(db, NOW)).toBe(1);
    expect(await duePromise(db, 'late')).toMatchObject({
      customer: { names: ['Ann'] },
      ticket: { subject: 'Ticket 1' },
    });
    expect(await duePromise(db, 'kept')).toBeUndefined();
  });
});
