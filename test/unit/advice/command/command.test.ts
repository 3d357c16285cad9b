import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { answer } from '@/lib/advice/command/command';
import { OutputShape, type Output } from '@/lib/advice/command/shapes';
import { eur, NOW } from '../../../make/offerCase';
import { policy } from '../../../make/policy';

const ROOT = join(import.meta.dirname, '../../../..');

const FACTS = {
  category: 'lateDelivery',
  goal: 'delivery',
  channel: 'email',
  fault: 'ours',
  severity: 'low',
  country: 'DE',
  orderTotal: eur(20_000),
  itemPrice: eur(18_000),
};
interface Change {
  [key: string]: unknown;
}
const input = (ofCase: Change = {}, change: Change = {}): Change => ({
  policy: 'default',
  case: { facts: FACTS, currency: 'EUR', ...ofCase },
  agent: { level: 1 },
  now: '2026-11-26T10:00:00Z',
  ...change,
});

function outputOf(data: Change): Output {
  const given = answer(JSON.stringify(data), NOW);
  if (given.code !== 0) throw new Error(given.faults.join('\n'));
  return v.parse(OutputShape, given.output);
}
const faultsOf = (data: unknown): string[] => {
  const given = answer(typeof data === 'string' ? data : JSON.stringify(data), NOW);
  return given.code === 0 ? [] : given.faults;
};
const offer = (data: Change, option: string) => outputOf(data).offers.find((each) => each.option === option);

describe('the command', () => {
  it('prints next step, checklist, entitlements and each option with its verdict', () => {
    const { next, checklist, entitlements, offers } = outputOf(input());
    expect(next.code).toBe('offerChoice');
    expect(checklist.items.length).toBeGreaterThan(5);
    expect(entitlements[0]).toMatchObject({ id: 'E6', basis: 'law', checkedOn: '2026-11-22' });
    expect(offers).toHaveLength(policy.catalog.length);
    expect(offers.find(({ option }) => option === 'G04')).toEqual({
      option: 'G04',
      verdict: 'offer',
      level: 1,
      reasons: [],
      cost: eur(600),
      face: eur(800),
    });
  });

  it('names what is missing instead of guessing', () => {
    const { entitlements, wanted } = outputOf(input({ facts: {} }));
    expect(entitlements).toEqual([]);
    expect(wanted.slice(0, 2).toSorted()).toEqual(['category', 'country']);
    expect(offer(input({ facts: { ...FACTS, fault: undefined } }), 'G03')).toMatchObject({
      verdict: 'unknown',
      level: null,
      reasons: [{ code: 'unknown', facts: ['fault'] }],
    });
  });

  it('counts what was given on linked tickets to the case, by id or by the ticket of an earlier case', () => {
    const gift = { option: 'G12', cost: eur(2000) };
    const above = { verdict: 'ask', level: 2, reasons: [{ code: 'caseSum', total: eur(2600) }] };
    const history = (grant: Change, cases: Change[] = []): Change =>
      input({ tickets: ['7', '8'] }, { history: { cases, grants: [{ ...gift, ...grant }] } });
    expect(offer(history({ ticket: '8' }), 'G04')).toMatchObject(above);
    expect(offer(history({ ticket: '9' }), 'G04')).toMatchObject({ verdict: 'offer' });
    expect(offer(history({ case: 'c1' }, [{ id: 'c1', ticket: '7' }]), 'G04')).toMatchObject(above);
    expect(offer(input({ grants: [gift] }), 'G04')).toMatchObject(above);
  });

  it('counts a grant once that is named in the case and in the history', () => {
    const gift = { id: 'g', option: 'G12', cost: eur(1500) };
    const twice = input({ grants: [gift] }, { history: { grants: [gift] } });
    expect(offer(twice, 'G04')).toMatchObject({ verdict: 'offer' });
  });

  it('takes times as ISO or epoch ms, and leaves entitlements out of goodwill', () => {
    const at = (time: unknown): Change =>
      input({}, { history: { grants: [{ option: 'G04', cost: eur(600), at: time }] } });
    expect(offer(at('2026-11-01'), 'G04')).toMatchObject({ verdict: 'blocked', reasons: [{ code: 'cooldown' }] });
    expect(offer(at(Date.parse('2026-10-01T00:00:00Z')), 'G04')).toMatchObject({ verdict: 'offer' });
    expect(offer(input({ grants: [{ option: 'E5', cost: eur(90_000) }] }), 'G04')).toMatchObject({ verdict: 'offer' });
  });

  it('takes a complaint of the last half year for a repeat', () => {
    const past = (at: string): Change => input({}, { history: { cases: [{ at }] } });
    expect(offer(past('2026-09-01'), 'G02')).toMatchObject({ verdict: 'offer' });
    expect(offer(past('2026-01-01'), 'G02')?.verdict).toBe('unknown');
  });

  it('sets free amounts as told', () => {
    const flaw = { ...FACTS, category: 'damagedOrDefective', itemPrice: eur(10_000) };
    expect(offer(input({ facts: flaw, amounts: { G08: 2600 } }), 'G08')).toMatchObject({
      verdict: 'ask',
      level: 2,
      cost: eur(2600),
    });
  });
});

describe('wrong input', () => {
  it.each<[string, unknown, string]>([
    ['that is no JSON', '{', '(input): notJson'],
    ['that is no object', [], '(input): wrongType'],
    ['that is a number', 7, '(input): wrongType'],
    ['with a list for facts', input({ facts: [] }), 'case.facts: wrongType'],
    ['without a case', { policy: 'default' }, 'case: missing'],
    ['without a policy', { case: {} }, 'policy: missing'],
    ['with a policy that is a number', input({}, { policy: 7 }), 'policy: wrongType'],
    ['with a key that is not known', input({}, { colour: 1 }), 'colour: unknownKey'],
    ['with a fact that is not known', input({ facts: { mood: 'bad' } }), 'case.facts.mood: unknownKey'],
    ['with a category that is none', input({ facts: { category: 'x' } }), 'case.facts.category: notAllowed'],
    ['with a time that is none', input({}, { now: 'soon' }), 'now: instant'],
    [
      'with half a cent',
      input({ facts: { claimed: { minor: 0.5, currency: 'EUR' } } }),
      'case.facts.claimed.minor: wholeNumber',
    ],
    ['with a grant without cost', input({ grants: [{ option: 'G04' }] }), 'case.grants[0].cost: missing'],
    ['with a level that is none', input({}, { agent: { level: 4 } }), 'agent.level: level'],
    ['with a zone that is none', input({}, { zone: 'Mars' }), 'zone: zone'],
    ['with a fault in the policy', input({}, { policy: { ...policy, version: 0 } }), 'policy.version: tooSmall'],
    ['with a policy of a newer shape', input({}, { policy: { schema: 99 } }), 'policy: newerSchema'],
  ])('%s is refused with its path', (_what, data, line) => {
    expect(faultsOf(data)).toContain(line);
  });

  it('names the faults of policy and case together', () => {
    const lines = faultsOf(input({ facts: { category: 'x' } }, { policy: { ...policy, catalog: [] } }));
    expect(lines).toEqual(['case.facts.category: notAllowed', 'policy.catalog: empty']);
  });

  it('never crashes, whatever comes in: each line has a path and a code', () => {
    const key = fc.constantFrom('policy', 'case', 'history', 'agent', 'now', 'facts', 'grants', 'tickets');
    const nonsense = fc.oneof(fc.anything({ key, maxDepth: 4 }), fc.dictionary(key, fc.anything({ key })));
    fc.assert(
      fc.property(nonsense, (data) => {
        const lines = faultsOf(JSON.stringify(data) ?? '');
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.filter((line) => !/^[^\n]+: [a-zA-Z]+$/.test(line))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the process', () => {
  const run = (text: string) =>
    spawnSync('npm', ['run', '--silent', 'advise'], { cwd: ROOT, input: text, encoding: 'utf8' });

  it('prints JSON alone and ends with 0', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = run(JSON.stringify(input()));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(outputOf(input()))));
  });

  it('prints nothing but the faults and does not end with 0', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = run(
      JSON.stringify(input({}, { now: 'soon', policy: { ...policy, version: 0 } })),
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'now: instant\npolicy.version: tooSmall\n',
    });
    expect(run('').stderr).toBe('(input): notJson\n');
  });
});
