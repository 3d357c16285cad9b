import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, type WorkCalendar } from '@/lib/entitlement/calendar';
import { runClock, type Clock, type ClockAsked, type Length } from '@/lib/entitlement/clock';
import { clock } from '../../make/clock';

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());
const calendar: fc.Arbitrary<WorkCalendar> = fc.record({
  countries: fc.constant([]),
  weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
  holidays: fc.array(
    day.map((date) => ({ date })),
    { maxLength: 30 },
  ),
  knownUntil: day,
});
const zones = fc.uniqueArray(
  fc.constantFrom(
    'Asia/Kamchatka',
    'Europe/Kaliningrad',
    'Pacific/Honolulu',
    'Asia/Tehran',
    'Australia/Lord_Howe',
    'UTC',
  ),
  { minLength: 1 },
);
const unit = fc.constantFrom<Length['unit'][]>('hours', 'days', 'workingDays', 'months', 'years');
const kind = fc.constantFrom<Clock['kind'][]>('claim', 'duty', 'burden');

describe('whatever the dates', () => {
  const run = (start: string, change: Partial<Clock>, where: Pick<ClockAsked, 'zones' | 'calendar'>) => {
    const result = runClock(clock(change), { facts: { deliveredOn: start }, now: 0, ...where });
    if (!('term' in result)) throw new Error('no term');
    return result.term;
  };

  it('no term ends before it starts, and a longer one never ends earlier', () => {
    fc.assert(
      fc.property(day, unit, kind, fc.integer({ min: 1, max: 60 }), fc.boolean(), calendar, zones, (start, ...rest) => {
        const [ofUnit, ofKind, count, movesToWorkingDay, working, where] = rest;
        const term = (more: number) =>
          run(
            start,
            { kind: ofKind, movesToWorkingDay, length: { unit: ofUnit, count: count + more } },
            { zones: where, calendar: working },
          );
        expect(term(0).end >= start).toBe(true);
        expect(term(1).end >= term(0).end && term(1).endsAt >= term(0).endsAt).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('a term of working days, or one that moves, ends on a working day', () => {
    fc.assert(
      fc.property(
        day,
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        calendar,
        zones,
        (start, isMoved, count, working, where) => {
          const length: Length = { unit: isMoved ? 'days' : 'workingDays', count };
          const { end } = run(start, { length, movesToWorkingDay: isMoved }, { zones: where, calendar: working });
          expect(isWorkingDay(Temporal.PlainDate.from(end), working)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('ours never end after the customer’s', () => {
    fc.assert(
      fc.property(
        day,
        unit,
        fc.integer({ min: 1, max: 40 }),
        calendar,
        zones,
        (start, ofUnit, count, working, where) => {
          const ends = (ofKind: Clock['kind']): number =>
            run(start, { kind: ofKind, length: { unit: ofUnit, count } }, { zones: where, calendar: working }).endsAt;
          expect(ends('duty')).toBeLessThanOrEqual(ends('claim'));
        },
      ),
      { numRuns: 200 },
    );
  });
});
