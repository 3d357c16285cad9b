import axe from 'axe-core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SpeechProvider } from '@/components/ui/speech';
import { screen } from '@/entrypoints/options/screens/entitlements';
import { speak } from '@/lib/i18n/i18n';
import { externalRouteOf } from '@/lib/policy/externalRoute';
import type { Policy } from '@/lib/policy/schema';
import { NOW } from '../../make/offerCase';
import { shown } from '../../make/screen';
import { makeTeamDesk } from '../../make/teamDesk';

const speech = await speak('en', 'UTC', 'desk');
let root: Root;
let now: () => Policy;
let undo: () => void;

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

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  const { desk, draft } = await makeTeamDesk();
  now = draft;
  undo = () => desk.undo();
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

describe('the places outside', () => {
  const routes = () => now().externalRoutes ?? [];

  it('are those of each region, with what the customer reads', () => {
    expect(shown('route-EU')?.textContent).toContain('European Union');
    expect(shown('route-EU')?.textContent).toContain('not verified');
    expect(shown('route-*')?.textContent).toContain('Everywhere else');
    expect(shown('route-EU')?.textContent).toContain(routes()[0]?.text.en);
  });

  it('are added for a country, with each mistake at its field, edited, removed, and brought back', () => {
    const before = routes();
    type(shown('route-region'), 'DE');
    press('Add', shown('routes'));
    expect(routes().at(-1)).toEqual({ region: 'DE', text: {}, source: '', isVerified: false, checkedOn: '2026-11-26' });
    const card = shown('route-DE');
    expect(card?.querySelector('h3')?.textContent).toBe('Germany');
    const faults = [...(card?.querySelectorAll('[role="alert"]') ?? [])].map(({ textContent }) => textContent);
    expect(faults).toEqual(['must not be empty', 'must not be empty']);
    expect(card?.textContent).toContain('mistake');
    type(shown('route-DE-text-en'), 'You can turn to the conciliation body in Kehl.');
    type(shown('route-DE-source'), 'VSBG, section 29');
    type(shown('route-DE-checked'), '2026-11-20');
    act(() => control('Verified at the source', card).click());
    expect(routes().at(-1)).toEqual({
      region: 'DE',
      text: { en: 'You can turn to the conciliation body in Kehl.' },
      source: 'VSBG, section 29',
      isVerified: true,
      checkedOn: '2026-11-20',
    });
    expect(card?.querySelector('[role="alert"]')).toBeNull();
    expect(card?.textContent).not.toContain('not verified');
    expect(externalRouteOf(now(), 'DE')?.source).toBe('VSBG, section 29');
    press('Remove: Germany');
    expect(routes()).toEqual(before);
    act(() => undo());
    expect(routes().at(-1)?.region).toBe('DE');
  });

  it('are one for a region: what is there is not offered again', () => {
    const offered = [...(shown('route-region')?.querySelectorAll('option') ?? [])].map(({ value }) => value);
    expect(offered).toContain('FR');
    expect(offered.filter((region) => routes().some((route) => route.region === region))).toEqual([]);
  });

  it('may all be gone; then that is said', () => {
    for (const { region } of routes()) act(() => shown(`route-${region}-remove`)?.click());
    expect(now().externalRoutes).toEqual([]);
    expect(shown('routes')?.textContent).toContain('None yet');
  });
});

it('has nothing that stands in the way of people who hear or type it', async () => {
  press('Edit: Withdrawal: refund');
  press('Edit: European Union');
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
