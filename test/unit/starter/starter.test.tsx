import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Starter } from '@/components/starter/Starter';
import type { Policy } from '@/lib/policy/schema';
import { policy } from '../../make/policy';
import { paint, press, shown, wipe } from '../../make/screen';

let used: Policy[] = [];

beforeEach(async () => {
  used = [];
  paint(<Starter defaults={policy} shop={{ country: 'DE', currency: 'EUR' }} onUse={(made) => used.push(made)} />);
  await act(() => import('@/components/ui/MoneyInput'));
  await act(async () => undefined);
});
afterEach(wipe);

function field(label: string): HTMLInputElement {
  const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return document.getElementById(named?.htmlFor ?? '') as HTMLInputElement;
}

function type(label: string, text: string): void {
  const input = field(label);
  act(() => {
    input.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => input.blur());
}

describe('five questions', () => {
  it('start with the shop, and nothing can be taken before the sums are there', () => {
    expect(field('Where do you sell?').value).toBe('Germany');
    expect((shown('use-starter') as HTMLButtonElement).disabled).toBe(true);
    expect(shown('starter-result')).toBeNull();
  });

  it('say in words what comes of the answers, and give it away at a press', () => {
    type('What does an order come to on average?', '60');
    type('What may an agent give in one case without asking?', '20');
    type('Gift 1', 'Tea tin');
    type('Cost of gift 1', '3.50');
    const lines = [...(shown('starter-result')?.children ?? [])].map(({ textContent }) => textContent);
    expect(lines[0]).toBe('The shop is in Germany and sells in EUR.');
    expect(lines[1]).toContain('up to €20.00 a case and €40.00 per customer in 90 days');
    expect(lines[2]).toContain('up to €120.00 a case and €240.00 per customer in 365 days');
    expect(lines[4]).toBe('Gifts of your own: Tea tin.');
    press('use-starter');
    expect(used).toHaveLength(1);
    expect(used[0]?.catalog.find(({ id }) => id === 'gift-1')?.value).toEqual({
      by: 'fixed',
      face: { EUR: 350 },
      cost: { EUR: 350 },
    });
    expect(shown('starter-used')).not.toBeNull();
  });

  it('name a country that is none', () => {
    type('Where do you sell?', 'Atlantis');
    expect(document.querySelector('[role="alert"]')?.textContent).toBe('No country has this name');
  });
});
