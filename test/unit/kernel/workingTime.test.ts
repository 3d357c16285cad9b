import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingMinutes, endOfWork, workingMinutesBetween, type WorkingHours } from '@/lib/kernel/workingTime';

const house: WorkingHours = {
  weekend: [6, 7],
  holidays: [{ date: '2026-12-25' }],
  hours: { from: '09:00', until: '18:00' },
};
const at = (text: string): number => Date.parse(text);
const after = (from: string, hours: number, calendar = house, zone = 'UTC'): string =>
  new Date(addWorkingMinutes(at(from), hours * 60, calendar, zone)).toISOString();

describe('working time', () => {
  it('goes on the next working day where this one ends', () => {
    expect(after('2026-11-26T10:00:00Z', 4)).toBe('2026-11-26T14:00:00.000Z');
    expect(after('2026-11-26T16:00:00Z', 4)).toBe('2026-11-27T11:00:00.000Z');
    expect(after('2026-11-26T03:00:00Z', 4)).toBe('2026-11-26T13:00:00.000Z');
    expect(after('2026-11-26T22:00:00Z', 8)).toBe('2026-11-27T17:00:00.000Z');
  });

  it('leaves out weekends and holidays, where the team is', () => {
    expect(after('2026-11-27T17:00:00Z', 4)).toBe('2026-11-30T12:00:00.000Z');
    expect(after('2026-12-24T17:00:00Z', 2)).toBe('2026-12-28T10:00:00.000Z');
    expect(after('2026-11-27T12:00:00Z', 4, { ...house, weekend: [5] }, 'Asia/Tehran')).toBe(
      '2026-11-28T09:30:00.000Z',
    );
  });

  it('runs around the clock where no hours are set, and comes to an end where nobody ever works', () => {
    const { hours: _hours, ...always } = house;
    expect(after('2026-11-26T22:00:00Z', 4, always)).toBe('2026-11-27T02:00:00.000Z');
    expect(after('2026-11-26T22:00:00Z', 4, { ...house, weekend: [1, 2, 3, 4, 5, 6, 7] })).toBe(
      '2026-11-27T02:00:00.000Z',
    );
  });

  it('ends on the nearest working day, on it or before it, and of an endless day in the evening', () => {
    const { hours: _hours, ...always } = house;
    const end = (step: 1 | -1, calendar: WorkingHours): string | undefined => {
      const found = endOfWork(Temporal.PlainDate.from('2026-12-25'), step, () => true, calendar, 'UTC');
      return found === undefined ? undefined : new Date(found).toISOString();
    };
    expect([end(1, house), end(-1, house)]).toEqual(['2026-12-28T18:00:00.000Z', '2026-12-24T18:00:00.000Z']);
    expect(end(1, { ...always, holidays: [] })).toBe('2026-12-25T18:00:00.000Z');
    expect(end(1, { ...house, weekend: [1, 2, 3, 4, 5, 6, 7] })).toBeUndefined();
  });

  it('is as long between two moments as was added', () => {
    const start = at('2026-11-20T00:00:00Z');
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 6000 }), (offset, minutes) => {
        const from = start + offset * 60_000;
        const until = addWorkingMinutes(from, minutes, house, 'Europe/Berlin');
        expect(workingMinutesBetween(from, until, house, 'Europe/Berlin')).toBe(minutes);
      }),
      { numRuns: 200 },
    );
  });
});
