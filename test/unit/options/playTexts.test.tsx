import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { faultsOf } from '@/entrypoints/options/faults';
import { screen } from '@/entrypoints/options/screens/checklist';
import { faultOf, paint, press, shown, type, wipe } from '../../make/screen';
import { makeTeamDesk } from '../../make/teamDesk';

afterEach(wipe);

describe('the ready words of a play', { timeout: 30_000 }, () => {
  async function unfold() {
    const made = await makeTeamDesk();
    paint(<screen.Body desk={made.desk} />);
    const texts = () => made.draft().plays.find(({ id }) => id === 'price')?.texts;
    press('play-price-fold');
    return { ...made, texts };
  }

  it('are edited in each language by itself, added, put in order and removed, and each step is undone', async () => {
    const { desk, draft, texts } = await unfold();
    const before = texts()!;
    type('price-text-0-label', 'What we pay back');
    press('price-text-language-it');
    expect(shown('price-text-0-words')).toMatchObject({ value: before[0]?.text.it, lang: 'it' });
    type('price-text-0-words', 'La differenza torna a lei.');
    expect(texts()?.[0]).toEqual({
      id: '1',
      label: { ...before[0]?.label, en: 'What we pay back' },
      text: { ...before[0]?.text, it: 'La differenza torna a lei.' },
    });
    press('price-text-add');
    type('price-text-2-label', 'Buono');
    type('price-text-2-words', 'Le mandiamo un buono.');
    press('price-text-2-up');
    expect(texts()?.map(({ label }) => label.it)).toEqual([before[0]?.label.it, 'Buono', before[1]?.label.it]);
    press('price-text-1-remove');
    press('price-text-1-remove');
    press('price-text-0-remove');
    expect(draft().plays.find(({ id }) => id === 'price')).not.toHaveProperty('texts');
    for (let step = 0; step < 9; step++) act(() => desk.undo());
    expect(texts()).toEqual(before);
  });

  it('show what the reply says where a language has none', async () => {
    const { texts } = await unfold();
    press('price-text-language-ru');
    type('price-text-0-words', '');
    expect(shown('price-text-0-words')).toMatchObject({ value: '', placeholder: texts()?.[0]?.text.en });
  });

  it('get what is filled in at the caret', async () => {
    const { texts } = await unfold();
    type('price-text-0-words', 'Dear ,');
    const area = shown('price-text-0-words') as HTMLTextAreaElement;
    act(() => {
      area.focus();
      area.setSelectionRange(5, 5);
      document.dispatchEvent(new Event('selectionchange'));
    });
    press('price-text-0-put-name');
    expect(texts()?.[0]?.text.en).toBe('Dear {{name}},');
    expect(document.activeElement).toBe(area);
    expect(area.selectionStart).toBe('Dear {{name}}'.length);
    expect(shown('price-text-0-put-order')?.getAttribute('aria-label')).toBe('Put in: order number');
  });

  it('have their mistakes named at the field, those of other languages with the language', async () => {
    await unfold();
    press('price-text-add');
    expect(faultOf('price-text-2-label')).toContain('must not be empty');
    expect(faultOf('price-text-2-words')).toContain('must not be empty');
    type('price-text-2-label', 'Money');
    type('price-text-2-words', 'You get {{amont}}.');
    expect(faultOf('price-text-2-words')).toContain('{{amont}}');
    expect(faultOf('price-text-2-words')).toContain('Did you mean amount?');
    press('price-text-language-fa');
    expect(faultOf('price-text-2-words')).toBeUndefined();
    expect(shown('price-text-2-words')?.closest('[role="group"]')?.textContent).toContain('English: {{amont}}');
  });

  it('are asked not to name a sum or a day, without being refused', async () => {
    const { desk } = await unfold();
    expect(shown('price-text-0-decided')).toBeNull();
    type('price-text-0-words', 'You have 20 € back by Friday.');
    expect(shown('price-text-0-decided')?.textContent).toContain('20 €');
    expect(faultOf('price-text-0-words')).toBeUndefined();
    expect(faultsOf(desk.store.getState().draft.now)).toEqual([]);
    type('price-text-0-words', 'You have {{amount}} back by {{date}}.');
    expect(shown('price-text-0-decided')).toBeNull();
  });
});
