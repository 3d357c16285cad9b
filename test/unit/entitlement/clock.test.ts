import { describe, expect, it } from 'vitest';
import { calendarOf } from '@/lib/entitlement/calendar';
import { runClock, type Clock, type ClockAsked, type Length, type Run } from '@/lib/entitlement/clock';
import { zonesOf } from '@/lib/entitlement/zones';
import { clock } from '../../make/clock';
import { policy } from '../../make/policy';

/** A term as shipped, by its id. */
function shipped(id: string): Clock {
  const found = policy.entitlements
    .flatMap(({ grounds }) => grounds)
    .flatMap(({ clocks }) => clocks ?? [])
    .find((each) => each.id === id);
  if (!found) throw new Error(`no clock ${id}`);
  return found;
}

const asked = (country: string, facts: ClockAsked['facts'], now: string): ClockAsked => ({
  facts,
  now: Date.parse(now),
  zones: zonesOf(country, undefined, 'UTC'),
  calendar: calendarOf(country, policy.calendars),
});

const endOf = (run: Run): string | undefined => ('term' in run ? run.term.end : undefined);
const utc = (at: number): string => new Date(at).toISOString();

describe('the terms of the handbook', () => {
  it.each<[string, string, string, string, string]>([
    // id, country, day of the event, last day, why
    ['euWithdrawal', 'DE', '2026-11-10', '2026-11-24', '14 days'],
    ['euWithdrawal', 'DE', '2026-11-14', '2026-11-30', 'a Saturday moves to Monday'],
    ['euWithdrawal', 'DE', '2026-12-11', '2026-12-28', 'Christmas Day, Boxing Day and Sunday move to Monday'],
    [
      'euWithdrawal',
      'FR',
      '2026-12-11',
      '2026-12-25',
      'a country without a calendar has the house’s, which knows no Christmas',
    ],
    ['euWithdrawalRefund', 'DE', '2026-11-14', '2026-11-28', 'our own duties do not move'],
    ['euGuarantee', 'IT', '2024-02-29', '2026-03-02', '2 years from a leap day: the last of February, a Saturday'],
    ['euBurden', 'IT', '2024-02-29', '2025-02-28', '1 year from a leap day'],
    ['ukWithdrawal', 'GB', '2026-11-14', '2026-11-28', 'no moving in the United Kingdom'],
    ['ukReject', 'GB', '2026-11-01', '2026-12-01', '30 days'],
    ['ukRefund', 'GB', '2026-11-20', '2026-12-04', '14 days'],
    ['ruDistanceCancel', 'RU', '2026-11-17', '2026-11-24', '7 days'],
    ['ruDistanceCancel', 'RU', '2026-10-28', '2026-11-05', 'Unity Day moves to the next day'],
    ['ruRefund', 'RU', '2026-11-20', '2026-11-30', '10 days'],
    ['ruReplace', 'RU', '2026-11-20', '2026-11-27', '7 days'],
    ['ruRepair', 'RU', '2026-11-20', '2027-01-04', '45 days'],
    ['ruLoan', 'RU', '2026-11-20', '2026-11-23', '3 days'],
    ['ruFreeChoice', 'RU', '2026-11-11', '2026-11-26', '15 days'],
    ['irWithdrawal', 'IR', '2026-11-12', '2026-11-22', '7 working days, without Thursday and Friday'],
    ['irWithdrawal', 'IR', '2026-03-16', '2026-03-31', '7 working days over Nowruz'],
    ['irRefund', 'IR', '2026-11-20', '2026-11-23', 'at once: 3 days'],
  ])('%s in %s from %s is over on %s: %s', (id, country, from, end) => {
    const run = runClock(shipped(id), asked(country, { deliveredOn: from, demandedOn: from }, `${from}T09:00:00Z`));
    expect(endOf(run)).toBe(end);
  });

  it.each<[string, Length, string, string]>([
    ['a month from the 31st of January', { unit: 'months', count: 1 }, '2026-01-31', '2026-02-28'],
    ['the same in a leap year', { unit: 'months', count: 1 }, '2028-01-31', '2028-02-29'],
    ['3 months from the end of November', { unit: 'months', count: 3 }, '2026-11-30', '2027-02-28'],
    ['72 hours after the day of a complaint', { unit: 'hours', count: 72 }, '2026-11-20', '2026-11-23'],
    ['20 working days for an ADR body', { unit: 'workingDays', count: 20 }, '2026-11-02', '2026-11-30'],
  ])('%s', (_name, length, from, end) => {
    const run = runClock(clock({ length }), asked('DE', { deliveredOn: from }, `${from}T09:00:00Z`));
    expect(endOf(run)).toBe(end);
  });

  it('are longer for a customer who was not told of the right: 3 months, 12 months more, or without end', () => {
    const longTerm = (id: string, country: string): Run =>
      runClock(shipped(id), asked(country, { deliveredOn: '2026-06-01', isUninformed: true }, '2026-11-26T10:00:00Z'));
    expect(endOf(longTerm('ruDistanceCancel', 'RU'))).toBe('2026-09-01');
    expect(endOf(longTerm('euWithdrawal', 'DE'))).toBe('2027-06-15');
    expect(longTerm('irWithdrawal', 'IR').state).toBe('endless');
  });

  it('say how long they would be if the customer had not been told', () => {
    const run = runClock(shipped('euWithdrawal'), asked('DE', { deliveredOn: '2026-06-01' }, '2026-11-26T10:00:00Z'));
    expect(run).toMatchObject({ state: 'ended', ifUninformed: '2027-06-15' });
  });
});

describe('the end of a term', () => {
  const delivered = { deliveredOn: '2026-11-10', demandedOn: undefined };
  const facts = { deliveredOn: delivered.deliveredOn };

  it('is 24:00 of its last day in the customer’s country', () => {
    const before = runClock(clock(), asked('DE', facts, '2026-11-24T22:59:59Z'));
    const after = runClock(clock(), asked('DE', facts, '2026-11-24T23:00:00Z'));
    expect([before.state, after.state]).toEqual(['running', 'ended']);
  });

  it('for the customer is where midnight comes last, for us where it comes first', () => {
    const ends = (country: string, kind: Clock['kind']): string => {
      const run = runClock(clock({ kind }), asked(country, facts, '2026-11-12T10:00:00Z'));
      return 'term' in run ? utc(run.term.endsAt) : '';
    };
    expect(ends('RU', 'claim')).toBe('2026-11-24T22:00:00.000Z');
    expect(ends('RU', 'duty')).toBe('2026-11-24T12:00:00.000Z');
    expect(ends('US', 'claim')).toBe('2026-11-25T10:00:00.000Z');
    expect(ends('US', 'duty')).toBe('2026-11-25T05:00:00.000Z');
    expect(ends('IR', 'claim')).toBe('2026-11-24T20:30:00.000Z');
  });

  it('counts days, not hours, over a change of the clocks', () => {
    const run = runClock(clock(), asked('DE', { deliveredOn: '2026-10-20' }, '2026-10-21T10:00:00Z'));
    expect(run).toMatchObject({ term: { end: '2026-11-03', endsAt: Date.parse('2026-11-03T23:00:00Z') } });
    const spring = runClock(
      clock({ length: { unit: 'days', count: 1 } }),
      asked('DE', { deliveredOn: '2026-03-28' }, '2026-03-28T10:00:00Z'),
    );
    expect(spring).toMatchObject({ term: { end: '2026-03-29', endsAt: Date.parse('2026-03-29T22:00:00Z') } });
  });

  it('tells from which day it moved, and that it knows no holidays of that time', () => {
    const run = runClock(shipped('euWithdrawal'), asked('DE', { deliveredOn: '2027-12-20' }, '2027-12-21T10:00:00Z'));
    expect(run).toMatchObject({ term: { end: '2028-01-03', isBeyondCalendar: true } });
    const saturday = runClock(
      shipped('euWithdrawal'),
      asked('DE', { deliveredOn: '2026-11-14' }, '2026-11-26T10:00:00Z'),
    );
    expect(saturday).toMatchObject({ term: { movedFrom: '2026-11-28' } });
    expect(saturday).not.toHaveProperty('term.isBeyondCalendar');
  });

  it('does not matter to a customer who demanded before it', () => {
    const late = asked('DE', { deliveredOn: '2026-11-01', demandedOn: '2026-11-15' }, '2026-11-26T10:00:00Z');
    expect(runClock(clock(), late).state).toBe('kept');
    const tooLate = asked('DE', { deliveredOn: '2026-11-01', demandedOn: '2026-11-16' }, '2026-11-26T10:00:00Z');
    expect(runClock(clock(), tooLate).state).toBe('ended');
    // What we have to do is over when it is over.
    expect(runClock(clock({ kind: 'duty' }), late).state).toBe('ended');
  });

  it('lies ahead while the event does', () => {
    expect(runClock(clock(), asked('DE', { deliveredOn: '2026-12-01' }, '2026-11-26T10:00:00Z')).state).toBe(
      'notStarted',
    );
  });
});

describe('a term of which nobody knows when it began', () => {
  const at = (facts: ClockAsked['facts']): ClockAsked => asked('DE', facts, '2026-11-26T10:00:00Z');

  it('is asked for when it is short, and taken to run when it is long', () => {
    expect(runClock(clock(), at({}))).toMatchObject({ state: 'unknown', fact: 'deliveredOn' });
    expect(runClock(clock({ whenStartUnknown: 'assumeRunning' }), at({}))).toMatchObject({ state: 'assumed' });
  });

  it('still runs for certain when it would from the day of the order', () => {
    expect(runClock(clock(), at({ orderedOn: '2026-11-12' }))).toMatchObject({
      state: 'proven',
      term: { end: '2026-11-26' },
    });
    expect(runClock(clock(), at({ orderedOn: '2026-11-11' }))).toMatchObject({ state: 'unknown' });
  });

  it('proves nothing for what we have to do', () => {
    const duty = clock({ kind: 'duty', start: 'demandedOn' });
    expect(runClock(duty, at({ orderedOn: '2026-11-25' }))).toMatchObject({ state: 'unknown', fact: 'demandedOn' });
  });
});
