import { describe, expect, it, vi } from 'vitest';
import { reminderWords } from '@/components/talk/reminderWords';
import { countDue, duePromise, rebuildReminders } from '@/lib/desk/reminders';
import type { Act } from '@/lib/history/entries';
import { speak, type Speech } from '@/lib/i18n/i18n';
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

  it('come before a talk that goes on too, and name it with what is missing', async () => {
    const db = freshDb();
    const pause: Act = {
      kind: 'promiseMade',
      promise: { promise: 'p', what: 'callback', text: 'Call', from: NOW + HOUR, due: NOW + 2 * HOUR, isPause: true },
    };
    const wanted: Act = { kind: 'findingWanted', promiseId: 'p', finding: 'f', text: 'Is it in stock?' };
    await perform(db, ticketNo('1'), person('Ann'), [pause, wanted], writerAt());
    const door = {
      remindAt: vi.fn(async () => undefined),
      forgetReminder: vi.fn(async () => undefined),
      reminders: async () => [],
    };
    await rebuildReminders(db, door, NOW);
    expect(door.remindAt.mock.calls).toEqual([
      ['p', NOW + HOUR],
      ['p before', NOW + HOUR / 2],
    ]);
    const due = await duePromise(db, 'p before');
    expect(due).toMatchObject({ isBefore: true, promise: { id: 'p', findings: [{ text: 'Is it in stock?' }] } });
    const { t, format } = await speak('en', 'UTC');
    const said = due && reminderWords(due, { t, format } as Speech);
    expect(said).toMatchObject({ message: 'No option ready · 1 thing to find out' });
    expect(said?.title).toContain('Ann');
    await rebuildReminders(db, door, NOW + HOUR + 1);
    expect(door.remindAt.mock.calls.slice(2)).toEqual([['p', NOW + HOUR]]);
  });
});
