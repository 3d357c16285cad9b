import { afterEach, describe, expect, it } from 'vitest';
import { CsvFaults } from '@/components/policy/CsvFaults';
import { faultText } from '@/components/policy/faultText';
import { Warnings } from '@/components/policy/Warnings';
import { speak } from '@/lib/i18n/i18n';
import { LANGUAGES } from '@/lib/languages';
import { CSV_CODES } from '@/lib/policy/csv/cell';
import { policyWarnings } from '@/lib/policy/warnings';
import { policy } from '../../make/policy';
import { paint, shown, wipe } from '../../make/screen';

afterEach(wipe);

const lines = (id: string): string[] => [...(shown(id)?.querySelectorAll('li') ?? [])].map((line) => line.textContent);

describe('mistakes in words', () => {
  it('propose what was probably meant, as money where it is money', async () => {
    const speech = await speak('en', 'UTC');
    const hint = { value: 2000, currency: 'EUR' };
    expect(faultText({ code: 'negative', hint }, speech)).toBe('must not be negative. Did you mean €20.00?');
  });

  it('of a table name row and column', () => {
    paint(
      <CsvFaults
        faults={[
          { row: 4, column: 'cost EUR', code: 'negative', hint: { value: 400, currency: 'EUR' } },
          { row: 1, column: 'lable en', code: 'unknownColumn', hint: { value: 'label en' } },
        ]}
      />,
    );
    expect(lines('csv-faults')).toEqual([
      'Row 4, cost EUR: must not be negative. Did you mean €4.00?',
      'Row 1, lable en: there is no such column. Did you mean label en?',
    ]);
  });

  it.each(LANGUAGES)('of a table have words in %s', async (language) => {
    const { has } = await speak(language, 'UTC', 'desk');
    expect(CSV_CODES.length).toBeGreaterThan(5);
    expect(CSV_CODES.filter((code) => !has(`desk.csv.${code}`))).toEqual([]);
  });
});

describe('what deserves a second look', () => {
  it('is told with its place and figures', () => {
    const changed = {
      ...policy,
      shops: [{ ...policy.shops[0]!, currency: 'CHF' }],
      catalog: [{ ...policy.catalog[2]!, label: { en: 'Gift' }, until: '2026-11-01' }],
      entitlements: [],
      calendars: [{ ...policy.calendars[0]!, knownUntil: '2026-12-31' }],
      authority: { ...policy.authority, quickConcede: { EUR: 3000 } },
    };
    paint(<Warnings warnings={policyWarnings(changed, { today: '2026-11-26', inUse: policy })} />);
    expect(lines('policy-warnings')).toEqual([
      'catalog: Agents would have no option at all in CHF: each is retired, ended, used up, or above them',
      'version: Version 1 is not above version 1 in use: panels will not take it over',
      'authority.levels[0].perCase.CHF: Level 1 has no limit in CHF: every amount in it goes one level up',
      'authority.levels[1].perCase.CHF: Level 2 has no limit in CHF: every amount in it goes one level up',
      'authority.quickConcede.EUR: Claims up to €30.00 are to be met at once, but an agent may give €25.00 only',
      'catalog[0].until: Ended on 1 November 2026 and is never offered; retire it',
      'calendars[0].knownUntil: Holidays are entered until 31 December 2026 only',
      'catalog[0].label: No text in: Persian, Italian and Russian',
    ]);
  });

  it('is nothing where nothing does', () => {
    paint(<Warnings warnings={[]} />);
    expect(document.body.textContent).toBe('');
  });
});
