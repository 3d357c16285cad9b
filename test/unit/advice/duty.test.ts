import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advice/advise';
import { goodwillOf } from '@/lib/advice/grants';
import { dueIn, notAfter } from '@/lib/advice/due';
import { replyContext } from '@/lib/advice/replyContext';
import { dutyEnd } from '@/lib/entitlement/entitlements';
import type { FactValue } from '@/lib/history/entries';
import type { GrantRow } from '@/lib/history/rows';
import { formatOf } from '@/lib/i18n/format';
import { DAY } from '@/lib/kernel/time';
import { languageFiles } from '@/lib/languages';
import { compose } from '@/lib/reply/compose';
import type { Phrases } from '@/lib/reply/context';
import { emptyRecord, factsOf, practiceTicket } from '../../make/open';
import { eur, NOW } from '../../make/offerCase';
import { policy } from '../../make/policy';

const CASE = { id: 'case', customer: 'customer', shop: 'main', openedAt: NOW, ticks: {}, points: [], choices: {} };

function adviceWith(facts: Record<string, FactValue>, chosen: string[], grants: GrantRow[] = []) {
  const ticket = practiceTicket('insult');
  const record = emptyRecord(ticket);
  const stated = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, { value, source: 'agent', at: NOW }]),
  );
  const input = {
    ticket,
    found: factsOf(ticket),
    record: { ...record, case: { ...CASE, facts: stated }, draft: { ...record.draft, chosen }, grants },
    policy,
    agent: { level: 1 as const },
    now: NOW,
    zone: 'Europe/Berlin',
  };
  return { input, advice: advise(input) };
}

function promisesWith(facts: Record<string, FactValue>, chosen: string[]) {
  const { input, advice } = adviceWith(facts, chosen);
  const context = replyContext(input, advice, {
    language: 'en',
    phrases: languageFiles<Phrases>('phrases').en as Phrases,
    format: formatOf('en', 'UTC'),
    agentName: 'Anna',
    switched: {},
  });
  return { promises: compose(context).promises, context, end: dutyEnd(advice.chosen.entitlements) };
}

const russian = { category: 'damagedOrDefective', country: 'RU', goods: 'ordinary', goal: 'refund' };

describe('the promise of a reply', () => {
  it('keeps the team’s own days while the law leaves more', () => {
    const { promises } = promisesWith({ ...russian, demandedOn: '2026-11-26' }, ['E5']);
    expect(promises).toMatchObject([{ what: 'refund', due: Date.parse('2026-12-01T17:00:00Z') }]);
  });

  it('is due within the law’s term where that ends earlier', () => {
    const { promises, end } = promisesWith({ ...russian, demandedOn: '2026-11-18' }, ['E5']);
    expect(end).toBe(Date.parse('2026-11-28T12:00:00Z'));
    // The 28th is a Saturday.
    expect(promises).toMatchObject([{ what: 'refund', due: Date.parse('2026-11-27T17:00:00Z') }]);
  });

  it('of a choice keeps the earliest of our duties, whatever the customer takes', () => {
    const { promises, end } = promisesWith({ ...russian, demandedOn: '2026-11-20' }, ['E3', 'E5']);
    expect(promises.every(({ due }) => end !== undefined && due < end)).toBe(true);
  });

  it('of a choice between a remedy and goodwill keeps our duty too', () => {
    const { promises, context, end } = promisesWith({ ...russian, demandedOn: '2026-11-20' }, ['E3', 'G08']);
    expect(context.choices.map(({ id }) => id)).toEqual(['E3', 'G08']);
    expect(promises.every(({ due }) => end !== undefined && due < end)).toBe(true);
  });

  it('is for today when the term is over already', () => {
    const { promises } = promisesWith({ ...russian, demandedOn: '2026-11-01' }, ['E5']);
    expect(promises).toMatchObject([{ due: Date.parse('2026-11-26T17:00:00Z') }]);
  });

  it('for an item on loan is its own and does not hurry the repair', () => {
    const { promises, context } = promisesWith({ ...russian, demandedOn: '2026-11-26' }, ['E2', 'E10']);
    expect(promises.map(({ what }) => what)).toEqual(['fix', 'deliver']);
    expect(promises[1]?.due).toBeLessThan(Date.parse('2026-11-29T12:00:00Z'));
    expect(context.choices.map(({ id }) => id)).toEqual(['E2']);
  });

  it('counts the working days of the team, with its weekend, holidays and hours', () => {
    const week = { weekend: [5], holidays: [{ date: '2026-11-29', name: 'Stocktaking' }] };
    const house = { ...week, hours: { from: '08:00', until: '16:00' } };
    const calendars = policy.calendars.map((each) =>
      each.id === policy.deadlines.calendar ? { ...each, ...house } : each,
    );
    // A Thursday.
    const clock = { policy: { ...policy, calendars }, now: NOW, zone: 'Asia/Tehran' };
    const [saturday, monday] = [Date.parse('2026-11-28T12:30:00Z'), Date.parse('2026-11-30T12:30:00Z')];
    expect([1, 2, 3].map((days) => dueIn(days, clock))).toEqual([saturday, saturday, monday]);
    expect(notAfter(monday, Date.parse('2026-11-30T08:00:00Z'), clock)).toBe(saturday);
  });

  it('is never later than the duty while that can still be kept', () => {
    const moment = fc.integer({ min: NOW - 400 * DAY, max: NOW + 400 * DAY });
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kamchatka', 'America/Los_Angeles', 'Asia/Tehran');
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 1, max: 40 * DAY }),
        fc.integer({ min: 120_000, max: 40 * DAY }),
        zone,
        (now, own, left, where) => {
          const due = notAfter(now + own, now + left, { policy, now, zone: where });
          expect(due < now + left && due > now).toBe(true);
        },
      ),
    );
  });
});

describe('an entitlement', () => {
  it('that was given counts nowhere: not in the case, not for the customer, not against the next gift', () => {
    const refund: GrantRow = {
      id: 'refund',
      case: 'case',
      customer: 'customer',
      option: 'E5',
      label: 'Refund',
      isEntitlement: true,
      state: 'given',
      at: NOW,
      face: eur(1_000_000),
      cost: eur(1_000_000),
      policy: 1,
    };
    const facts = { ...russian, country: 'DE', orderTotal: eur(20_000) };
    const before = adviceWith(facts, []);
    const after = adviceWith(facts, [], [refund]);
    expect(goodwillOf(after.input.record)).toEqual([]);
    expect(after.advice.meters).toEqual(before.advice.meters);
    expect(after.advice.offers.map(({ verdict }) => verdict)).toEqual(
      before.advice.offers.map(({ verdict }) => verdict),
    );
  });

  it('has no level and no limit, whoever the agent is', () => {
    const { advice } = adviceWith(russian, ['E5', 'E8']);
    expect(advice.chosen.beyond).toEqual([]);
    expect(advice.meters.every(({ used }) => used.minor === 0)).toBe(true);
  });
});
