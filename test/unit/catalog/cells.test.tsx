import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '@/lib/i18n/i18n';
import { cell, key, openCatalog, settle, typeInto, write } from '../../make/catalog';
import { policy } from '../../make/policy';
import { press, shown, wipe } from '../../make/screen';

afterEach(wipe);

const text = (id: string, column: string): string => cell(id, column).textContent ?? '';
const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset.testid;

describe('a cell of the catalog', () => {
  it('shows the option in short words', () => {
    openCatalog();
    expect(text('G03', 'label')).toBe('Small gift in the next parcel');
    expect([text('G03', 'face'), text('G03', 'cost'), text('G03', 'cooldown')]).toEqual(['€10.00', '4.00', '60']);
    expect([text('G07', 'face'), text('G07', 'cost')]).toEqual(['10%', '≤ 20.00']);
    expect([text('G08', 'face'), text('G08', 'cost')]).toEqual(['≤ 20%', '= value']);
    expect(text('G13', 'kinds')).toBe('gift + apology');
    expect(text('G09', 'when')).toBe('always');
    expect(text('G13', 'when')).toContain(' or ');
    expect(cell('G13', 'who').querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('Team lead');
  });

  it('is typed in where it stands; Enter takes over and goes on below', () => {
    const { option } = openCatalog();
    typeInto('G03', 'face', '12.5');
    key('Enter');
    expect(option('G03').value).toMatchObject({ face: { EUR: 1250, RUB: 90_000 } });
    expect(text('G03', 'face')).toBe('€12.50');
    expect(focused()).toBe('catalog-cell-G04-face');
  });

  it('goes on along the row with Tab, and begins with the first character that is typed', () => {
    const { option } = openCatalog();
    act(() => cell('G03', 'face').focus());
    key('7');
    write('7.5');
    key('Tab');
    expect(focused()).toBe('catalog-cell-G03-cost');
    key('Enter');
    key('Tab', { shiftKey: true });
    expect(focused()).toBe('catalog-cell-G03-face');
    expect(option('G03').value).toMatchObject({ face: { EUR: 750 }, cost: { EUR: 400 } });
  });

  it('takes back what was typed with Escape', () => {
    const { option, steps } = openCatalog();
    typeInto('G03', 'label', 'Nonsense');
    key('Escape');
    expect(text('G03', 'label')).toBe('Small gift in the next parcel');
    expect(option('G03').label.en).toBe('Small gift in the next parcel');
    expect([steps(), focused()]).toEqual([0, 'catalog-cell-G03-label']);
  });

  it('is no change when nothing was changed', () => {
    const { steps } = openCatalog();
    typeInto('G03', 'face', '10.00');
    key('Tab');
    expect(steps()).toBe(0);
  });

  it('is left and reached with the arrow keys; Tab comes back to where one was', () => {
    openCatalog();
    expect(cell('G01', 'label').getAttribute('tabindex')).toBe('0');
    act(() => cell('G01', 'label').focus());
    key('ArrowDown');
    key('ArrowDown');
    expect(focused()).toBe('catalog-cell-G03-label');
    key('ArrowRight');
    expect(focused()).toBe('catalog-cell-G03-stock');
    key('End');
    expect(focused()).toBe('catalog-acts-G03');
    key('ArrowRight');
    expect(focused()).toBe('catalog-cell-G04-label');
    expect(document.querySelectorAll('[data-cell][tabindex="0"]').length).toBe(1);
  });

  it('sets the level by its figure', () => {
    const { option } = openCatalog();
    act(() => cell('G03', 'who').focus());
    key('2');
    expect(option('G03').minLevel).toBe(2);
  });

  it('counts what is left of a stock, and a new count is of today', () => {
    const counted = {
      ...policy,
      catalog: policy.catalog.map((each) =>
        each.id === 'G03' ? { ...each, limits: { stock: { count: 40, countedOn: '2026-11-20' } } } : each,
      ),
    };
    const at = (day: string) => ({ at: Date.parse(`${day}T12:00:00`), state: 'given' as const });
    const usage = new Map([['G03', [at('2026-08-01'), at('2026-11-01'), at('2026-11-21'), at('2026-11-22')]]]);
    const { option } = openCatalog({ policy: counted, usage });
    expect([text('G03', 'stock'), text('G03', 'used')]).toEqual(['38 left', '3']);
    typeInto('G03', 'stock', '25');
    key('Enter');
    expect(option('G03').limits?.stock).toEqual({ count: 25, countedOn: '2026-11-26' });
  });
});

describe('a mistake in a cell', () => {
  it('is named while it is typed, and what was meant is one press away', async () => {
    const { option } = openCatalog();
    typeInto('G07', 'cost', '-20');
    expect(document.querySelector('#faults-G07')?.textContent).toContain('Highest cost (EUR) can’t be negative.');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    key('Enter');
    expect(option('G07').value).toMatchObject({ max: { EUR: -2000 } });
    expect(cell('G07', 'cost').getAttribute('aria-invalid')).toBe('true');
    await settle();
    expect(shown('catalog-faults')?.textContent).toBe('1 mistake to mend');
    const mend = document.querySelector<HTMLElement>('#faults-G07 button');
    expect(mend?.textContent).toBe('Did you mean 20.00?');
    act(() => mend?.click());
    expect(option('G07').value).toMatchObject({ max: { EUR: 2000 } });
    expect(document.querySelector('#faults-G07')).toBeNull();
  });

  it('that is no number at all stays as it was typed and never comes into the document', () => {
    const { option, steps } = openCatalog();
    typeInto('G03', 'cost', 'four');
    key('Tab');
    expect([text('G03', 'cost'), steps()]).toEqual(['four', 0]);
    expect(option('G03').value).toMatchObject({ cost: { EUR: 400 } });
    expect(document.querySelector('#faults-G03')?.textContent).toBe('Cost (EUR): “four” is no amount. ');
    expect(shown('catalog-faults')?.textContent).toBe('1 mistake to mend');
    act(() => cell('G01', 'label').focus());
    press('catalog-faults');
    expect(focused()).toBe('catalog-cell-G03-cost');
    key('Enter');
    expect((document.activeElement as HTMLInputElement).value).toBe('four');
    write('4.20');
    key('Enter');
    expect(option('G03').value).toMatchObject({ cost: { EUR: 420 } });
    expect(shown('catalog-faults')).toBeNull();
  });

  it('of which no cell speaks is led to in the editor', async () => {
    openCatalog({
      policy: {
        ...policy,
        catalog: policy.catalog.map((each) => (each.id === 'G06' ? { ...each, validDays: 0.5 } : each)),
      },
    });
    await settle();
    press('catalog-faults');
    expect((document.activeElement as HTMLElement).dataset.path).toBe('validDays');
    expect(shown('catalog-editor-G06')?.textContent).toContain('Usable for days must be a whole number.');
  });
});

describe('a Persian screen', () => {
  it('shows and reads Persian digits, and its arrows go the other way', async () => {
    const { option } = openCatalog({ speech: await speak('fa', 'UTC', 'desk') });
    expect(text('G03', 'cost')).toBe('۴٫۰۰');
    typeInto('G03', 'cost', '۵٫۵');
    key('Enter');
    expect(option('G03').value).toMatchObject({ cost: { EUR: 550 } });
    expect(text('G03', 'cost')).toBe('۵٫۵۰');
    act(() => cell('G03', 'cost').focus());
    key('ArrowLeft');
    expect(focused()).toBe('catalog-cell-G03-cooldown');
    key('۶');
    write('۴۵');
    key('Enter');
    expect(option('G03').cooldown).toEqual({ days: 45 });
  });
});
