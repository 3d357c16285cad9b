import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { screen } from '@/entrypoints/options/screens/authority';
import { HistoryDb } from '@/lib/history/db';
import { NOW } from '../../make/offerCase';
import { gift, perform, person, ticketNo, writerAt } from '../../make/history';
import { choose, paint, press, sees, shown, type, wipe } from '../../make/screen';
import { makeTeamDesk } from '../../make/teamDesk';

afterEach(wipe);

const CASE_LIMIT = 'authority.levels[0].perCase.EUR';
const PERCENT = 'level-1-percent';

async function open() {
  const made = await makeTeamDesk();
  paint(<screen.Body desk={made.desk} />);
  await sees(() => expect(shown('preview-facts')).not.toBeNull());
  return made;
}

const verdict = (option: string): string | undefined => shown(`preview-${option}`)?.dataset.verdict;

const pastGroup = (): Element | null => document.querySelector('optgroup[label^="Past"]');

describe('the preview', () => {
  it('shows a practice case with what is due first, and gives the reasons for what is closed', async () => {
    await open();
    expect(shown('preview-facts')?.textContent).toContain('Late delivery');
    expect(shown('preview-E6')).not.toBeNull();
    expect(shown('preview-G08')).toBeNull();
    press('preview-others');
    expect(shown('preview-G08')?.textContent).toContain('Does not fit: matter');
  });

  it('follows the limits as they are typed', async () => {
    await open();
    expect(verdict('G05')).toBe('offer');
    type(CASE_LIMIT, '5');
    expect(verdict('G05')).toBe('ask');
    type(CASE_LIMIT, '50');
    expect(verdict('G05')).toBe('offer');
  });

  it('shows what a lead would see', async () => {
    await open();
    type(CASE_LIMIT, '5');
    press('preview-level-2');
    expect(verdict('G05')).toBe('offer');
  });

  it('stays with the last faultless draft while there are mistakes, and says so', async () => {
    await open();
    type(CASE_LIMIT, '5');
    type(CASE_LIMIT, '5x');
    expect(verdict('G05')).toBe('ask');
    expect(shown('preview-behind')).not.toBeNull();
    type(CASE_LIMIT, '50');
    expect(shown('preview-behind')).toBeNull();
    expect(verdict('G05')).toBe('offer');
  });

  it('can be of a past case: as on the day when it was opened, without what was given in it', async () => {
    const db = new HistoryDb();
    const writer = writerAt(NOW);
    const category = { kind: 'factConfirmed', fact: 'category', value: 'lateDelivery', source: 'agent' } as const;
    const facts = [
      category,
      { kind: 'factConfirmed', fact: 'fault', value: 'ours', source: 'agent' },
      { kind: 'factConfirmed', fact: 'severity', value: 'low', source: 'agent' },
      { kind: 'factConfirmed', fact: 'orderTotal', value: { minor: 20_000, currency: 'EUR' }, source: 'agent' },
    ] as const;
    const issued = (grant: string, option: string) => ({ kind: 'grantIssued', gift: gift(grant, { option }) }) as const;
    await perform(db, ticketNo('1'), person('Ann Lee'), [category, issued('g1', 'G03')], writer);
    writer.set(NOW + 30 * 86_400_000);
    await perform(db, ticketNo('2'), person('Ann Lee'), [...facts, issued('g2', 'G05')], writer);
    await open();
    await sees(() =>
      expect([...(pastGroup()?.children ?? [])].map((option) => option.textContent)).toEqual([
        '26 December: Ticket 2',
        '26 November: Ticket 1',
      ]),
    );
    choose('preview-case', pastGroup()?.querySelector('option')?.value ?? '');
    await sees(() => expect(shown('preview-facts')?.textContent).toContain('as of 26 December'));
    expect(verdict('G05')).toBe('offer');
    press('preview-others');
    expect(verdict('G03')).toBe('blocked');
    expect(shown('preview-G03')?.textContent).toContain('Given lately');
  });
});

it('shows the options as percentages of an order that is known', async () => {
  const { draft } = await open();
  type(PERCENT, '0');
  expect(draft().authority.levels[0]?.percentOfOrder).toBe(0);
  expect(verdict('G05')).toBe('ask');
});

it('says what the last 90 days would have come to, and which limits stand in the way', async () => {
  const { desk } = await open();
  await sees(() => expect(shown('what-if')).not.toBeNull());
  expect(shown('raise-G04')).toBeNull();
  act(() => desk.store.setState({ raiseHints: [{ level: 1, option: 'G04', requests: 20, percent: 95 }] }));
  expect(shown('raise-G04')?.textContent).toContain('95% of 20 requests were approved unchanged');
});
