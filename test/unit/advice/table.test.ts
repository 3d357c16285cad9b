import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisionInput } from '@/lib/advice/command/input';
import type { Grant } from '@/lib/advice/command/shapes';
import { decide, type Decision } from '@/lib/advice/decision';
import { usageOf } from '@/lib/history/usage';
import { fractionDigits, money, type Money } from '@/lib/kernel/money';
import type { Policy } from '@/lib/policy/schema';
import { daysAgo, factsWith, NOW, type FactChange } from '../../make/offerCase';
import { policy } from '../../make/policy';

const [LIKE] = policy.catalog;
const eur = (face: number) => ({
  by: 'fixed' as const,
  face: { EUR: face, RUB: face * 100 },
  cost: { EUR: face, RUB: face * 100 },
});

const added = (id: string, change: Partial<Policy['catalog'][number]>): Policy['catalog'][number] => ({
  ...LIKE!,
  id,
  value: eur(400),
  when: [],
  limits: {},
  ...change,
});

const { authority } = policy;
/** The policy that the table speaks of. */
const team: Policy = {
  ...policy,
  authority: {
    ...authority,
    tierPercent: { vip: 150 },
    escalations: [
      { when: [[{ fact: 'category', in: ['productSafety'] }]], level: 2, reason: 'safety' },
      { when: [[{ fact: 'channel', in: ['regulator'] }]], level: 3, reason: 'regulator' },
    ],
  },
  catalog: [
    ...policy.catalog,
    added('STOCK', { limits: { stock: { count: 3, countedOn: '2026-11-20' } } }),
    added('BUDGET', { value: eur(1000), limits: { perMonth: { EUR: 10_000 } } }),
    added('TWICE', { value: eur(500), limits: { perCustomer: { days: 30, times: 2, value: { EUR: 1200 } } } }),
    added('SHARE', {
      value: { by: 'chosen', steps: [{ level: 1, max: { EUR: 2000 } }] },
      limits: { percentOfOrder: 5, perCase: 9 },
    }),
    added('OLD', { retiredOn: '2026-11-26' }),
    added('SOON', { retiredOn: '2026-11-27' }),
    added('LAST', { until: '2026-11-26' }),
    added('GONE', { until: '2026-11-25' }),
  ],
};

/** "12.00 EUR" in minor units, read digit by digit. */
function sumOf(text: string): Money {
  const [, whole = '', decimals = '', currency = ''] = /^(\d+)\.(\d+) ([A-Z]{3})$/.exec(text) ?? [];
  if (!currency || decimals.length !== fractionDigits(currency)) throw new Error(`no sum: ${text}`);
  return money(Number(whole + decimals), currency);
}

const parts = (cell: string, mark: string): string[] => (cell ? cell.split(mark).map((part) => part.trim()) : []);

function factsOf(cell: string) {
  const settings: Record<string, string> = {};
  const facts: Record<string, unknown> = {};
  for (const part of parts(cell, ',')) {
    const [name = '', ...rest] = part.split(' ');
    const value = rest.join(' ');
    if (name === 'no') facts[value] = undefined;
    else if (name === 'currency' || name === 'seenFromHere') settings[name] = value;
    else facts[name] = /\d/.test(value) ? sumOf(value) : value;
  }
  return { settings, facts: facts as FactChange };
}

interface Given extends Grant {
  at: number;
  toOthers: boolean;
}

function givenOf(part: string): Given {
  const [, option = '', sum = '', rest = ''] = /^(\w+) (\d+\.\d+ [A-Z]{3})(.*)$/.exec(part) ?? [];
  const at = daysAgo(Number(/(\d+) days ago/.exec(rest)?.[1] ?? 0));
  const point = /point (\w+)/.exec(rest)?.[1];
  const ticket = rest.includes('elsewhere') ? '99' : (/ticket (\w+)/.exec(rest)?.[1] ?? '7');
  return { option, cost: sumOf(sum), at, ticket, toOthers: rest.includes('to others'), ...(point && { point }) };
}

interface Row {
  situation: string;
  facts: string;
  before: string;
  level: string;
  option: string;
  expected: string;
}

const FILE = join(import.meta.dirname, '../../cases/authority.md');
const rows: Row[] = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!Situation|:?-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, situation = '', facts = '', before = '', level = '', option = '', expected = '']) => ({
    situation,
    facts,
    before,
    level,
    option,
    expected,
  }));

/** The row as the command would be asked it: tickets 7 and 8 are linked in its case. */
function decided({ facts: cell, before, level, option }: Row): Decision {
  const { facts, settings } = factsOf(cell);
  const given = parts(before, ';').map(givenOf);
  const [id = '', amount] = option.split(' at ');
  const currency = settings.currency ?? 'EUR';
  const seenFromHere = settings.seenFromHere === 'ask' ? ('ask' as const) : ('trust' as const);
  const amounts = amount === undefined ? {} : { [id]: sumOf(`${amount} ${currency}`).minor };
  const ofCase = { facts: factsWith(facts), currency, tickets: ['7', '8'], grants: [], amounts };
  const history = { cases: [], grants: given.filter(({ toOthers }) => !toOthers) };
  const agent = { level: Number(level) as 1 | 2 | 3 };
  const policy = { ...team, authority: { ...team.authority, seenFromHere } };
  const input = decisionInput({ policy, case: ofCase, history, agent, now: NOW, zone: 'UTC' }, policy, NOW);
  return decide({ ...input, usage: usageOf(given, 'UTC') });
}

/** What the decision says of the row's option, in the words of the table. */
function said({ entitled, offers }: Decision, option: string): string {
  if (/^E\d/.test(option)) {
    if (entitled.kind === 'unknown') return `unknown: ${entitled.facts.join(', ')}`;
    return entitled.list.some(({ rule }) => rule.id === option) ? 'due' : 'not due';
  }
  const verdict = offers.find((offer) => offer.option.id === option.split(' at ')[0])?.verdict;
  const codes = verdict && 'reasons' in verdict ? verdict.reasons.map(({ code }) => code).join(', ') : '';
  if (verdict?.kind === 'offer') return `offer ${verdict.level}`;
  if (verdict?.kind === 'ask') return `ask ${verdict.level}: ${codes}`;
  return verdict?.kind === 'unknown' ? `unknown: ${verdict.facts.join(', ')}` : `blocked: ${codes}`;
}

describe('the table of cases', () => {
  it('has 40 rows at least', () => expect(rows.length).toBeGreaterThanOrEqual(40));

  it.each(rows.map((row) => [row.situation, row] as const))('%s', (_situation, row) => {
    const sorted = (text: string): string =>
      text.replace(/: (.*)$/, (_, codes: string) => `: ${codes.split(', ').toSorted().join(', ')}`);
    expect(sorted(said(decided(row), row.option))).toBe(sorted(row.expected));
  });
});
