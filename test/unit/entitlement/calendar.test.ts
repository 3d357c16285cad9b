import { describe, expect, it } from 'vitest';
import { addWorkingMinutes, calendarOf, type WorkCalendar } from '@/lib/entitlement/calendar';
import { zonesOf } from '@/lib/entitlement/zones';
import { policy } from '../../make/policy';

const house = calendarOf('FR', policy.calendars);
const after = (minutes: number, from: string, calendar: WorkCalendar = house): string =>
  new Date(addWorkingMinutes(Date.parse(from), minutes, calendar, 'Europe/Berlin')).toISOString();

describe('the calendar of a country', () => {
  it('is the one that names it, else the house’s own', () => {
    expect(calendarOf('DE', policy.calendars)).toMatchObject({ id: 'germany' });
    expect(calendarOf('FR', policy.calendars)).toMatchObject({ id: 'house' });
  });

  it('knows nothing where nothing was entered, and so ends every term beyond what is known', () => {
    expect(calendarOf('DE', [])).toMatchObject({ holidays: [], knownUntil: '0001-01-01' });
  });

  it('is shipped flagged as not verified, and has each holiday once', () => {
    for (const { id, holidays, isVerified } of policy.calendars.filter(({ countries }) => countries.length > 0)) {
      expect(isVerified, id).toBe(false);
      expect(new Set(holidays.map(({ date }) => date)).size, id).toBe(holidays.length);
      expect(holidays.length, id).toBeGreaterThan(10);
    }
  });
});

describe('working hours', () => {
  it.each([
    ['within a day', 240, '2026-11-26T08:00:00Z', '2026-11-26T12:00:00.000Z'],
    ['over the evening', 240, '2026-11-25T16:00:00Z', '2026-11-26T11:00:00.000Z'],
    ['over a weekend', 240, '2026-11-27T16:30:00Z', '2026-11-30T11:30:00.000Z'],
    ['from the night', 30, '2026-11-26T02:00:00Z', '2026-11-26T08:30:00.000Z'],
    ['to the end of the day', 540, '2026-11-26T08:00:00Z', '2026-11-26T17:00:00.000Z'],
  ])('count %s', (_name, minutes, from, until) => {
    expect(after(minutes, from)).toBe(until);
  });

  it('are the whole day where no hours are set', () => {
    expect(after(60, '2026-11-25T22:30:00Z', { ...house, hours: undefined })).toBe('2026-11-25T23:30:00.000Z');
  });
});

describe('the time zones of a country', () => {
  it('are the team’s, else the program’s, else the one at hand', () => {
    expect(zonesOf('RU', { RU: ['Europe/Moscow'] }, 'UTC')).toEqual(['Europe/Moscow']);
    expect(zonesOf('RU', undefined, 'UTC')).toContain('Asia/Kamchatka');
    expect(zonesOf('JP', undefined, 'Europe/Rome')).toEqual(['Europe/Rome']);
  });

  it('are zones that exist', () => {
    const all = ['RU', 'US', 'CA', 'AU', 'BR', 'MX', 'ES', 'PT', 'ID', 'NZ', 'CL', 'EC', 'UA', 'KZ', 'IR'];
    for (const zone of all.flatMap((country) => zonesOf(country, undefined, '')))
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });
});
