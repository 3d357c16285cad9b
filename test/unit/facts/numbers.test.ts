import { describe, expect, it } from 'vitest';
import { factsOfText } from '@/lib/facts/command/command';
import { lexicons, signs } from '../../make/lexicons';

/** A sentence with the sums that are claimed in it ("49.99 EUR"; "null" where no currency is said) and its order numbers. */
interface Case {
  text: string;
  claimed: string[];
  orders: string[];
}

const tables = import.meta.glob<Case[]>('./numbers/*.json', { eager: true, import: 'default' });
const languages = Object.entries(tables).map(
  ([path, cases]) => [path.split('/').at(-1)?.slice(0, 2) ?? '', cases] as const,
);
const now = Date.parse('2026-11-26T10:00:00Z');

function found(lang: string, text: string): Case {
  const { claimed, order_ids } = factsOfText({ id: '', text, lang }, { lexicons, signs, now });
  return { text, claimed: claimed.map(({ amount, currency }) => `${amount} ${currency}`), orders: order_ids };
}

const plain = (sum: string): string => sum.replace(/(\.\d)0 /, '$1 ').replace(/\.0 /, ' ');

/** How many were found of those there are, and how many of those found are there. */
function shares(lang: string, cases: readonly Case[], part: 'claimed' | 'orders') {
  let [right, all, there] = [0, 0, 0];
  const wrong: string[] = [];
  for (const each of cases) {
    const own = found(lang, each.text)[part];
    const wanted = each[part].map(plain);
    right += own.filter((value) => wanted.includes(value)).length;
    all += own.length;
    there += wanted.length;
    if (own.toSorted().join() !== wanted.toSorted().join()) wrong.push(`${each.text} → ${own.join(', ')}`);
  }
  return { precision: right / all, recall: right / there, wrong };
}

describe.each(languages)('numbers in %s', (lang, cases) => {
  it('are looked for in fifty sentences at least, many of them traps', () => {
    expect(cases.length).toBeGreaterThanOrEqual(50);
    expect(cases.filter(({ claimed, orders }) => claimed.length + orders.length === 0).length).toBeGreaterThan(15);
  });

  it.each(['claimed', 'orders'] as const)(
    '%s: 95 of a hundred found are right, 85 of a hundred right ones are found',
    (part) => {
      const { precision, recall, wrong } = shares(lang, cases, part);
      expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.85);
    },
  );
});
