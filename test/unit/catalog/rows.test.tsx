import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
// The menus come with a part that is loaded when the first of them is opened.
import '@/components/ui/Overlay';
import { isPicture } from '@/components/catalog/cells/NameCells';
import { cell, key, openCatalog, pick, settle, typeInto, write } from '../../make/catalog';
import { policy } from '../../make/policy';
import { press, sees, shown, type, wipe } from '../../make/screen';

afterEach(wipe);

const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset.testid;
const onScreen = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row ?? '');

/** Opens the menu of a row. */
async function choices(id: string): Promise<HTMLElement[]> {
  press(`catalog-acts-${id}`);
  const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  await sees(() => expect(items().length).toBeGreaterThan(3));
  return items();
}

/** Chooses from the menu of a row. */
async function does(id: string, what: string): Promise<void> {
  const found = (await choices(id)).find(({ textContent }) => textContent?.startsWith(what));
  act(() => found?.click());
  await settle();
}

describe('the rows of the catalog', () => {
  it('get a blank one at the end, whose name can be typed at once', async () => {
    const { ids, option } = openCatalog();
    press('catalog-add');
    expect(ids().at(-1)).toBe('G15');
    expect(focused()).toBe('catalog-cell-G15-label');
    key('T');
    write('Tea tin');
    key('Tab');
    expect(option('G15').label).toEqual({ en: 'Tea tin' });
    await settle();
    expect(shown('catalog-faults')?.textContent).toBe('1 mistake to mend');
  });

  it('are copied below the original under an id that was never used', async () => {
    const { ids, option } = openCatalog();
    await does('G03', 'Duplicate');
    expect(ids().slice(2, 5)).toEqual(['G03', 'G15', 'G04']);
    expect({ ...option('G15'), id: 'G03' }).toEqual(option('G03'));
    expect(focused()).toBe('catalog-cell-G15-label');
  });

  it('change places with their neighbours by key, and the focus goes with them', () => {
    const { ids } = openCatalog();
    act(() => cell('G03', 'cost').focus());
    key('ArrowUp', { altKey: true });
    expect([ids().slice(0, 3), focused()]).toEqual([['G01', 'G03', 'G02'], 'catalog-cell-G03-cost']);
    key('ArrowDown', { altKey: true });
    key('ArrowDown', { altKey: true });
    expect(ids().slice(0, 4)).toEqual(['G01', 'G02', 'G04', 'G03']);
    act(() => cell('G01', 'cost').focus());
    key('ArrowUp', { altKey: true });
    expect(ids()[0]).toBe('G01');
  });

  it('retire from today and fold away, and come back', async () => {
    const { option } = openCatalog();
    await does('G03', 'Retire');
    expect(option('G03').retiredOn).toBe('2026-11-26');
    expect(onScreen()).not.toContain('G03');
    expect(shown('catalog-retired')?.textContent).toBe('1 retired option');
    press('catalog-retired');
    expect(onScreen().at(-1)).toBe('G03');
    await does('G03', 'Bring back');
    expect(option('G03').retiredOn).toBeUndefined();
    expect(onScreen()[2]).toBe('G03');
  });

  it('are deleted only while nobody has seen them', async () => {
    const { ids } = openCatalog();
    expect((await choices('G03')).map(({ textContent }) => textContent)).not.toContain('Delete');
    key('Escape');
    await settle();
    press('catalog-add');
    await does('G15', 'Delete');
    expect(ids()).not.toContain('G15');
  });

  it('are undone step by step, and done again', () => {
    const { option } = openCatalog();
    typeInto('G03', 'face', '12');
    key('Enter');
    typeInto('G03', 'face', '13');
    key('Enter');
    expect(shown('catalog-redo')).toHaveProperty('disabled', true);
    press('catalog-undo');
    expect(option('G03').value).toMatchObject({ face: { EUR: 1200 } });
    press('catalog-undo');
    expect(option('G03').value).toMatchObject({ face: { EUR: 1000 } });
    expect(shown('catalog-undo')).toHaveProperty('disabled', true);
    press('catalog-redo');
    expect(option('G03').value).toMatchObject({ face: { EUR: 1200 } });
  });

  it('are found by words of any language, by kind and by level', async () => {
    openCatalog();
    type('catalog-search', 'ОТКРЫТКА нет такого');
    await settle();
    expect(onScreen()).toEqual([]);
    type('catalog-search', 'подарок');
    await settle();
    expect(onScreen()).toEqual(['G03']);
    type('catalog-search', '');
    const [kind, level, currency] = document.querySelectorAll('select');
    pick(kind, 'gift');
    pick(level, '2');
    await settle();
    expect(onScreen()).toEqual(['G13']);
    expect(cell('G13', 'face').textContent).toBe('€60.00');
    pick(currency, 'IRR');
    expect(cell('G13', 'face').textContent).toContain('45,000,000');
  });
});

describe('a picture in the document', () => {
  it('is shown; an address elsewhere is never asked for', () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo=';
    openCatalog({
      policy: {
        ...policy,
        catalog: policy.catalog.map((each, index) => ({
          ...each,
          ...(index === 0 && { picture }),
          ...(index === 1 && { picture: 'https://elsewhere.example/seen.png' }),
        })),
      },
    });
    expect([...document.querySelectorAll('img')].map(({ src }) => src)).toEqual([picture]);
    expect(isPicture('data:image/svg+xml;base64,AAAA')).toBe(false);
  });
});
