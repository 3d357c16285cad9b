import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkPolicy } from '@/lib/policy/check';
import type { Option } from '@/lib/policy/schema';
import { cell, field, fillIn, key, openCatalog, pick, tick, write } from '../../make/catalog';
import { policy } from '../../make/policy';
import { shown, wipe } from '../../make/screen';

afterEach(wipe);

/** Opens the whole of an option at one of its parts. */
function openAt(id: string, column: string, given: Parameters<typeof openCatalog>[0] = {}) {
  const made = openCatalog(given);
  act(() => cell(id, column).click());
  return made;
}

const without = (id: string, change: Partial<Option>) => ({
  ...policy,
  catalog: policy.catalog.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

/** The list that adds a condition to a case. */
const adder = (id: string, place: string): Element | undefined =>
  [...field(id, place).querySelectorAll('select')].find(({ value }) => value === '');

describe('the editor of an option', () => {
  it('opens at what was pressed, and goes back to the row with Escape', () => {
    openAt('G03', 'kinds');
    expect((document.activeElement as HTMLElement).closest('[data-path]')?.getAttribute('data-path')).toBe('kinds');
    key('Escape');
    expect(shown('catalog-editor-G03')).toBeNull();
    expect((document.activeElement as HTMLElement).dataset.testid).toBe('catalog-cell-G03-label');
  });

  it('takes back what is typed with the first Escape, and closes with the next', () => {
    const { option } = openAt('G03', 'kinds');
    act(() => field('G03', 'owner').focus());
    write('Nobody');
    key('Escape');
    expect([field('G03', 'owner').value, shown('catalog-editor-G03') !== null]).toEqual(['', true]);
    key('Escape');
    expect(shown('catalog-editor-G03')).toBeNull();
    expect(option('G03').owner).toBeUndefined();
  });

  it('builds conditions anew into what they were', () => {
    const { option } = openAt('G13', 'when', { policy: without('G13', { when: [] }) });
    const add = (place: string, fact: string, ...names: string[]): void => {
      const at = option('G13').when[Number(/\d+/.exec(place))]?.length ?? 0;
      pick(adder('G13', place), fact);
      for (const name of names) tick(field('G13', `${place}[${at}].in`), name);
    };
    add('when[0]', 'tier', 'VIP', 'Loyal');
    add('when[0]', 'severity', 'High', 'Critical');
    add('when[1]', 'tier', 'VIP', 'Loyal');
    add('when[1]', 'hasBrokenPromise');
    const shipped = policy.catalog.find(({ id }) => id === 'G13')?.when ?? [];
    const inOrder = (when: Option['when']) =>
      when.map((all) => all.map((each) => ('in' in each ? { ...each, in: each.in.toSorted() } : each)));
    expect(inOrder(option('G13').when)).toEqual(inOrder(shipped));
  });

  it('asks for each fact in its own way: amounts, days, countries, yes or no', () => {
    const { option } = openAt('G09', 'when');
    pick(adder('G09', 'when[0]'), 'orderTotal');
    expect(document.querySelector('#faults-G09')?.textContent).toContain(
      'When it fits needs at least one figure or date.',
    );
    fillIn('G09', 'when[0][0].atLeast.EUR', '50');
    pick(adder('G09', 'when[0]'), 'deliveredOn');
    fillIn('G09', 'when[0][1].withinDays', '14');
    pick(adder('G09', 'when[0]'), 'country');
    tick(field('G09', 'when[0][2].in'), 'Iran');
    pick(adder('G09', 'when[0]'), 'isRepeat');
    pick(field('G09', 'when[0][3].is'), 'false');
    expect(option('G09').when).toEqual([
      [
        { fact: 'orderTotal', atLeast: { EUR: 5000 } },
        { fact: 'deliveredOn', withinDays: 14 },
        { fact: 'country', in: ['IR'] },
        { fact: 'isRepeat', is: false },
      ],
    ]);
    expect(cell('G09', 'when').textContent).toBe(
      'order total ≥ €50.00 · delivered on: within 14 days · Iran · earlier complaint: no',
    );
    const remove = document.querySelectorAll<HTMLElement>('[aria-label^="Remove the condition"]');
    for (const button of [...remove].toReversed()) act(() => button.click());
    expect(option('G09').when).toEqual([]);
  });

  it('changes the form of a value, with the amounts that it had', () => {
    const { option } = openAt('G03', 'kinds');
    pick(shown('catalog-by-G03'), 'percent');
    fillIn('G03', 'value.percent', '15 %');
    fillIn('G03', 'value.max.RUB', '');
    expect(option('G03').value).toEqual({ by: 'percent', percent: 15, max: { EUR: 1000, IRR: 8_000_000 } });
    pick(shown('catalog-by-G03'), 'chosen');
    expect(option('G03').value).toEqual({ by: 'chosen', steps: [{ level: 1, max: { EUR: 1000, IRR: 8_000_000 } }] });
  });

  it('sets steps for each level', () => {
    const { option } = openAt('G12', 'face');
    const add = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.startsWith('Add a step'),
    );
    act(() => add?.click());
    expect(option('G12').value).toMatchObject({ steps: [{ level: 2 }, { level: 3 }] });
    fillIn('G12', 'value.steps[1].max.EUR', '10');
    expect(document.querySelector('#faults-G12')?.textContent).toContain('At most (EUR)');
    fillIn('G12', 'value.steps[1].max.EUR', '100');
    expect(document.querySelector('#faults-G12')).toBeNull();
  });

  it('sets limits, and leaves nothing behind of those that are taken away', () => {
    const { option } = openAt('G03', 'limits');
    const perCustomer = field('G03', 'limits.perCustomer');
    act(() => perCustomer.click());
    fillIn('G03', 'limits.perCustomer.days', '365');
    fillIn('G03', 'limits.perCustomer.value.EUR', '30');
    fillIn('G03', 'limits.perMonth.EUR', '1,200');
    expect(option('G03').limits).toEqual({
      perCase: 1,
      perCustomer: { days: 365, times: 1, value: { EUR: 3000 } },
      perMonth: { EUR: 120_000 },
    });
    expect(cell('G03', 'limits').textContent).toBe(
      'once a case · once a customer in 365 days · €30.00 a customer in 365 days · €1,200.00 a month',
    );
    act(() => field('G03', 'limits.perCustomer').click());
    fillIn('G03', 'limits.perMonth.EUR', '');
    expect(option('G03').limits).toEqual({ perCase: 1 });
  });

  it('says what a text still lacks, and shows it as the customer reads it', () => {
    const { option } = openAt('G07', 'kinds');
    const editor = shown('catalog-editor-G07');
    expect(editor?.textContent).toContain('You get 10% off your next order, up to €20.00 (valid for 90 days).');
    fillIn('G07', 'text.en', 'Take {{percent}} off, {{gift}}.');
    expect(document.querySelector('#faults-G07')?.textContent).toContain('Sentence in the reply (English)');
    expect(editor?.querySelector('mark')?.textContent).toBe('gift?');
    fillIn('G07', 'label.it', '');
    expect(option('G07').label.it).toBeUndefined();
    expect(editor?.textContent).toContain('not complete');
  });

  it('refuses a file that is no picture, with the reason', async () => {
    const { option } = openAt('G03', 'kinds');
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('not an image')));
    const file = shown('catalog-editor-G03')?.querySelector<HTMLInputElement>('input[type="file"]');
    Object.defineProperty(file, 'files', { value: [new File(['x'], 'x.png')] });
    await act(async () => file?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(field('G03', 'picture').textContent).toContain('This file can’t be read as a picture.');
    expect(option('G03').picture).toBeUndefined();
  });

  it('fills a blank row so that nothing is left to mend', () => {
    const { option } = openCatalog();
    act(() => shown('catalog-add')?.click());
    act(() => cell('G15', 'kinds').click());
    fillIn('G15', 'label.en', 'Tea tin');
    fillIn('G15', 'text.en', 'A tin of tea is on its way to you.');
    fillIn('G15', 'value.face.EUR', '10');
    fillIn('G15', 'value.cost.EUR', '4');
    expect(option('G15').value).toEqual({ by: 'fixed', face: { EUR: 1000 }, cost: { EUR: 400 } });
    expect(checkPolicy({ ...policy, catalog: [...policy.catalog, option('G15')] }).ok).toBe(true);
    expect(document.querySelector('#faults-G15')).toBeNull();
  });
});
