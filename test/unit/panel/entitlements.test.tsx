import axe from 'axe-core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { SpeechProvider } from '@/components/ui/speech';
import { screen } from '@/entrypoints/options/screens/entitlements';
import type { TeamDesk } from '@/entrypoints/options/teamDesk';
import { draftOf, edited } from '@/lib/editing/draft';
import { speak } from '@/lib/i18n/i18n';
import type { Policy } from '@/lib/policy/schema';
import { NOW } from '../../make/offerCase';
import { policy } from '../../make/policy';
import { shown } from '../../make/screen';

const speech = await speak('en', 'UTC', 'desk');
let root: Root;
let store: ReturnType<typeof makeStore>;

const makeStore = () => createStore(() => ({ draft: draftOf<Policy>(policy) }));
const now = (): Policy => store.getState().draft.now;

/** A control by its label, within an element. */
function control(label: string, within: Element | null = document.body): HTMLInputElement {
  const found = [...(within?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent === label);
  const element = found?.control ?? found?.querySelector('input');
  if (!element) throw new Error(`no control ${label}`);
  return element as HTMLInputElement;
}

/** Types a value as a person does, so that React hears of it. */
function type(input: HTMLElement | null, value: string): void {
  if (!input) throw new Error('nothing to type into');
  const proto = Object.getPrototypeOf(input) as object;
  act(() => {
    Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(input, value);
    input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

const button = (name: string, within: Element | null = document.body): HTMLButtonElement | undefined =>
  [...(within?.querySelectorAll('button') ?? [])].find(
    (each) => each.getAttribute('aria-label') === name || each.textContent === name,
  );
const press = (name: string, within?: Element | null): void => act(() => button(name, within)?.click());

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  store = makeStore();
  const desk = {
    store,
    edit: (change: (policy: Policy) => Policy) =>
      store.setState(({ draft }) => ({ draft: edited(draft, change(draft.now)) })),
  } as unknown as TeamDesk;
  root = createRoot(document.body.appendChild(document.createElement('main')));
  act(() =>
    root.render(
      <SpeechProvider speech={speech}>
        <screen.Body desk={desk} />
      </SpeechProvider>,
    ),
  );
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('the rules of a region', () => {
  it('are told in their order with their terms in words', () => {
    const rules = [...document.querySelectorAll('[data-testid^="ground-"]')];
    expect(rules.map((each) => each.querySelector('h3')?.textContent)[0]).toBe('Withdrawal: refund');
    expect(shown('ground-E1')?.textContent).toContain(
      'Can be claimed: 14 days after delivery · moves to a working day',
    );
    expect(shown('ground-E3')?.textContent).toContain('not verified');
  });

  it('are those of the region that is chosen', () => {
    type(shown('region'), 'RU');
    expect(shown('ground-E8')?.textContent).toContain('Penalty for delay: 0.5% a day (order total), at most 100%');
  });

  it('can be changed, and a mistake is named at its field', () => {
    press('Edit: Withdrawal: refund');
    const card = shown('ground-E1');
    type(control('Length', card), '20');
    expect(now().entitlements[0]?.grounds[0]?.clocks?.[0]?.length).toEqual({ unit: 'days', count: 20 });
    type(control('Checked on', card), '');
    expect(card?.querySelector('[role="alert"]')?.textContent).toBe('must be a date such as 2026-11-26');
    expect(shown('try-result')?.textContent).toContain('Mend the mistakes first');
  });

  it('can be added and taken out', () => {
    const count = (): number => now().entitlements[0]?.grounds.length ?? 0;
    const before = count();
    press('Add to this region');
    expect(count()).toBe(before + 1);
    expect(now().entitlements[0]?.grounds.at(-1)).toMatchObject({
      region: 'EU',
      isVerified: false,
      checkedOn: '2026-11-26',
    });
    const [first] = document.querySelectorAll('[data-testid="ground-E1"]');
    press('Remove: Withdrawal: refund', first);
    expect(count()).toBe(before);
  });
});

describe('the calendars', () => {
  it('take a holiday more and a weekend day less', () => {
    type(control('Day'), '2026-12-24');
    type(control('Holiday'), 'Christmas Eve');
    press('Add holiday');
    expect(now().calendars[0]?.holidays).toEqual([{ date: '2026-12-24', name: 'Christmas Eve' }]);
    act(() => control('Saturday').click());
    expect(now().calendars[0]?.weekend).toEqual([7]);
  });
});

describe('the try-out', () => {
  it('works out what is due from a country, a matter and days', () => {
    type(shown('try-deliveredOn'), '2026-11-14');
    expect(shown('try-result')?.textContent).toContain(
      'Can be claimed until 30 November 2026, 24:00 (14 days after delivery) · moved from 28 November 2026, no working day',
    );
    expect(shown('try-result')?.querySelector('button')).toBeNull();
  });

  it('follows a change of the rules at once', () => {
    type(shown('try-deliveredOn'), '2026-11-14');
    press('Edit: Withdrawal: refund');
    type(control('Length', shown('ground-E1')), '16');
    expect(shown('try-result')?.textContent).toContain('16 days after delivery');
  });

  it('takes other time zones for a country, and names one that does not exist', () => {
    type(control('Time zones of Germany'), 'Europe/Berlin, Europe/Paris');
    expect(now().zones).toEqual({ DE: ['Europe/Berlin', 'Europe/Paris'] });
    type(control('Time zones of Germany'), 'Europe/Atlantis');
    expect(document.querySelector('[role="alert"]')?.textContent).toBe('must be a time zone such as Europe/Berlin');
    type(control('Time zones of Germany'), '');
    expect(now().zones).toBeUndefined();
  });
});

it('has nothing that stands in the way of people who hear or type it', async () => {
  press('Edit: Withdrawal: refund');
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
