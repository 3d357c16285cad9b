import { describe, expect, it } from 'vitest';
import { calendarOf } from '@/lib/entitlement/calendar';
import { zonesOf } from '@/lib/entitlement/zones';
import { policy } from '../../make/policy';

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
