import { describe, expect, it } from 'vitest';
import { ITEM_IDS } from '@/lib/checklist/progress';
import { fits } from '@/lib/kernel/condition';
import { parsePolicy } from '@/lib/policy/check';
import { policyWarnings } from '@/lib/policy/warnings';
import { factsWith, type FactChange } from '../../make/offerCase';

const texts = import.meta.glob<string>('../../../public/examples/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const pages = import.meta.glob<string>('../../../public/examples/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const examples = Object.entries(texts).map(([path, text]) => ({ path, text }));
const read = (text: string) => parsePolicy(text, { items: ITEM_IDS });

const usd = (minor: number) => ({ minor, currency: 'USD' });
const FACTS: FactChange = { country: 'US', orderTotal: usd(8000), itemPrice: usd(6000), disputed: usd(1500) };

/** What of the clothing shop's catalog and entitlements fits a case. */
function fitting(change: FactChange): string[] {
  const shop = read(examples.find(({ path }) => path.includes('clothing'))?.text ?? '');
  if (!shop.ok) return [];
  const asked = { facts: factsWith({ ...FACTS, ...change }), today: '2026-11-26' };
  return [...shop.value.entitlements, ...shop.value.catalog]
    .filter(({ when }) => fits(when, asked).kind === 'yes')
    .map(({ id }) => id);
}

describe('an example of a policy', () => {
  it.each(examples)('$path has no fault, and a page that says what it can not say', ({ path, text }) => {
    expect(read(text)).toMatchObject({ ok: true });
    expect(JSON.parse(text)).toMatchObject({ $schema: '../policy.schema.json' });
    expect(pages[path.replace(/json$/, 'md')]).toContain("What can't be expressed");
  });

  it.each(examples)('$path leaves agents something to give', ({ text }) => {
    const checked = read(text);
    const warnings = checked.ok ? policyWarnings(checked.value, { today: '2026-11-26' }) : undefined;
    expect(warnings).toEqual([]);
  });
});

describe('the clothing shop', () => {
  it.each<[string, FactChange, string[], string[]]>([
    ['a guest returns', { category: 'refundOrReturn', tier: 'new' }, ['return-guest'], ['return-gold', 'refund-first']],
    ['gold returns', { category: 'refundOrReturn', tier: 'vip' }, ['return-gold', 'refund-first'], ['return-guest']],
    ['silver disputes $15 of a bill', { category: 'billing', tier: 'loyal', fault: 'customer' }, [], ['double-bill']],
    [
      'silver disputes $9.99 of a bill',
      { category: 'billing', tier: 'loyal', fault: 'customer', disputed: usd(999) },
      ['double-bill'],
      ['our-error'],
    ],
    [
      'a guest was billed wrongly by us',
      { category: 'billing', tier: 'new', fault: 'ours' },
      ['our-error'],
      ['double-bill'],
    ],
    [
      'bronze has an old code',
      { category: 'priceOrPromotion', tier: 'returning', fault: 'nobody' },
      ['promo-code'],
      ['extra-fee'],
    ],
    [
      'a guest has an old code',
      { category: 'priceOrPromotion', tier: 'new', fault: 'nobody' },
      ['apology'],
      ['promo-code'],
    ],
    ['a parcel did not come', { category: 'notReceived' }, ['new-parcel'], ['promo-code']],
  ])('%s', (_what, change, yes, no) => {
    const found = fitting(change);
    expect(found).toEqual(expect.arrayContaining(yes));
    expect(found.filter((id) => no.includes(id))).toEqual([]);
  });
});
