import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { screens } from '@/entrypoints/options/screen';
import { TeamDesk } from '@/entrypoints/options/teamDesk';
import { readItem } from '@/lib/platform/storage';
import { catalogToCsv } from '@/lib/policy/csv';
import { gift, perform, person, ticketNo, writerAt } from '../../make/history';
import { cell, key, settle, typeInto } from '../../make/catalog';
import { policy } from '../../make/policy';
import { paint, sees, shown, wipe } from '../../make/screen';

beforeEach(() => fakeBrowser.reset());
afterEach(wipe);

const Body = screens.find(({ id }) => id === 'catalog')?.Body;

async function openScreen() {
  const desk = await TeamDesk.open();
  if (!Body) throw new Error('no catalog among the screens');
  paint(<Body desk={desk} />);
  await settle();
  return desk;
}

const head = (): string => document.querySelector('main, body')?.textContent ?? '';

/** Hands a file to the input for tables. */
async function importTable(text: string): Promise<void> {
  const input = shown('catalog-csv') as HTMLInputElement;
  const file = { text: () => Promise.resolve(text) };
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

describe('the catalog of the team desk', { timeout: 30_000 }, () => {
  it('says which version is in use and what has changed since, and keeps the draft', async () => {
    const desk = await openScreen();
    expect(head()).toContain('shipped with the extension · nothing to publish');
    typeInto('G03', 'face', '12');
    key('Enter');
    await sees(() => expect(head()).toContain('1 change not published'));
    expect(await readItem('draft')).toEqual(desk.store.getState().draft.now);
    const again = await TeamDesk.open();
    expect(again.store.getState().draft.now.catalog[2]?.value).toMatchObject({ face: { EUR: 1200 } });
  });

  it('undoes by key anywhere but in a field', async () => {
    const desk = await openScreen();
    typeInto('G03', 'face', '12');
    key('Enter');
    key('Enter');
    key('z', { ctrlKey: true, code: 'KeyZ' });
    expect(desk.store.getState().draft.past.length).toBe(1);
    key('Escape');
    // A Persian keyboard has another letter on that key.
    key('ظ', { ctrlKey: true, code: 'KeyZ' });
    expect(desk.store.getState().draft.past.length).toBe(0);
    key('y', { ctrlKey: true, code: 'KeyY' });
    expect(cell('G03', 'face').textContent).toBe('€12.00');
  });

  it('counts what was given on this machine in the last 30 days', async () => {
    const desk = await openScreen();
    const given = (id: string, at: number) =>
      perform(
        desk.db,
        ticketNo(id),
        person(`Customer ${id}`),
        [{ kind: 'grantIssued', gift: gift(`grant ${id}`, { option: 'G04' }) }],
        writerAt(at),
      );
    await act(async () => {
      await given('1', Date.now() - 1000);
      await given('2', Date.now() - 40 * 86_400_000);
    });
    await sees(() => expect(cell('G04', 'used').textContent).toBe('1'));
  });

  it('takes over a table from a spreadsheet; an option that is not in it is retired, not gone', async () => {
    const desk = await openScreen();
    const table = policy.catalog
      .filter(({ id }) => id !== 'G05')
      .map((option) => ({ ...option, minLevel: 2 as const }));
    await importTable(catalogToCsv(table, ['en']));
    const { catalog } = desk.store.getState().draft.now;
    expect(catalog.map(({ id }) => id).toSorted()).toEqual(policy.catalog.map(({ id }) => id));
    expect(catalog.find(({ id }) => id === 'G05')?.retiredOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(catalog.find(({ id }) => id === 'G03')).toMatchObject({ minLevel: 2 });
    act(() => shown('undo')?.click());
    expect(desk.store.getState().draft.now).toEqual(policy);
  });

  it('takes over nothing of a table with a mistake, and names its row', async () => {
    const desk = await openScreen();
    await importTable(
      catalogToCsv(policy.catalog, ['en'])
        .replace('Bonus points', '')
        .replace(/\r\nG06,/, '\r\nG06 x,'),
    );
    expect(shown('csv-faults')?.textContent).toContain('7');
    expect(desk.store.getState().draft.past.length).toBe(0);
  });

  it('hands out the table as a file', async () => {
    await openScreen();
    const made = vi.fn<(table: Blob) => string>(() => 'blob:table');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => undefined }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    act(() => shown('catalog-export')?.click());
    expect(made.mock.calls[0]?.[0]).toMatchObject({ type: 'text/csv' });
  });
});
