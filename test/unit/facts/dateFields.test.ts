import { describe, expect, it } from 'vitest';
import { plainDate } from '@/lib/facts/dates';
import { lexicons } from '../../make/lexicons';

const read = (value: string, language = 'en'): string | undefined => plainDate(value, lexicons[language]!);

describe('a day in a field of the helpdesk', () => {
  it.each([
    ['2026-11-03', '2026-11-03'],
    ['2026-11-03 14:05', '2026-11-03'],
    ['2026-11-03T14:05:00Z', '2026-11-03'],
    ['2026/11/3', '2026-11-03'],
    ['03.11.2026', '2026-11-03'],
    ['3.11.2026, 14:05', '2026-11-03'],
    ['13/11/2026', '2026-11-13'],
    ['11/13/2026', '2026-11-13'],
    ['11/11/2026', '2026-11-11'],
    ['۱۴۰۵/۰۸/۱۲', '2026-11-03'],
    ['3 November 2026', '2026-11-03'],
    ['November 3, 2026', '2026-11-03'],
  ])('%s is %s', (value, day) => {
    expect(read(value)).toBe(day);
  });

  it('may have its month in the words of the ticket’s language', () => {
    expect(read('3 novembre 2026', 'it')).toBe('2026-11-03');
    expect(read('3 ноября 2026', 'ru')).toBe('2026-11-03');
    expect(read('۱۲ آبان ۱۴۰۵', 'fa')).toBe('2026-11-03');
  });

  it.each([
    '03/11/2026',
    '3 November',
    'soon',
    '',
    '31.02.2026',
    '2026-13-01',
    'between 3 and 5 November 2026',
    '20261103',
  ])('is not guessed from “%s”', (value) => {
    expect(read(value)).toBeUndefined();
  });
});
