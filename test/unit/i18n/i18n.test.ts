import { describe, expect, it } from 'vitest';
import { formatOf } from '@/lib/i18n/format';
import { speak } from '@/lib/i18n/i18n';
import { money } from '@/lib/kernel/money';
import { interfaceLanguage, settingsFrom } from '@/lib/settings/settings';

describe('the interface', () => {
  it('has the plurals of each language right', async () => {
    const [en, ru, it, fa] = await Promise.all(['en', 'ru', 'it', 'fa'].map((language) => speak(language)));
    const late = (count: number) => [en, ru, it, fa].map((speech) => speech?.t('history.late', { count }));
    expect(late(1)).toEqual([
      expect.stringContaining('1 promise late'),
      expect.stringContaining('1 '),
      expect.stringContaining('1 '),
      expect.stringContaining('۱'),
    ]);
    const russian = [1, 2, 5, 21].map((count) => ru?.t('history.late', { count })?.replace(/\d+/, ''));
    expect(new Set(russian).size).toBe(3);
    expect(russian[0]).toBe(russian[3]);
  });

  it('counts complaints in ordinals', async () => {
    const { t } = await speak('en');
    const nth = (count: number): string => t('history.nth', { count, ordinal: true, months: 6 });
    expect([nth(2), nth(3), nth(11), nth(21)]).toEqual([
      '2nd complaint in 6 months',
      '3rd complaint in 6 months',
      '11th complaint in 6 months',
      '21st complaint in 6 months',
    ]);
  });

  it('writes sums as each language does, Persian with its own digits and without direction marks', () => {
    expect(formatOf('en').money(money(6490, 'EUR'))).toBe('€64.90');
    expect(formatOf('it').money(money(6490, 'EUR')).replace(/\s/g, ' ')).toBe('64,90 €');
    expect(formatOf('ru').money(money(549_000, 'RUB')).replace(/\s/g, ' ')).toBe('5 490,00 ₽');
    expect(formatOf('fa').money(money(890_000, 'IRR'))).toBe('۸۹۰٬۰۰۰ ریال');
  });

  it('writes dates in the calendar of the language', () => {
    const at = Date.parse('2026-11-26T10:00:00Z');
    expect(formatOf('en', 'UTC').day(at)).toBe('26 November');
    expect(formatOf('fa', 'UTC').day(at)).toBe('۵ آذر');
  });

  it('speaks the language that was set, else the browser’s, else English', () => {
    const settings = settingsFrom({});
    expect(interfaceLanguage({ ...settings, language: 'fa' }, ['it'])).toBe('fa');
    expect(interfaceLanguage(settings, ['xx-XX', 'it-IT', 'en'])).toBe('it');
    expect(interfaceLanguage(settings, ['xx-XX'])).toBe('en');
  });
});

describe('settings', () => {
  it('of a broken store fall back field by field', () => {
    expect(settingsFrom({ agentName: 'Anna', level: 9, look: 'dark', unknown: 1 })).toMatchObject({
      agentName: 'Anna',
      level: 1,
      look: 'dark',
    });
    expect(settingsFrom('rubbish')).toMatchObject({ level: 1, look: 'system' });
  });
});
