import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { HistoryDb } from '@/lib/history/db';
import type { Act } from '@/lib/history/entries';
import { readUsage, usageOf } from '@/lib/history/usage';
import { freshDb, gift, perform, person, ticketNo, writerAt } from '../../make/history';
import { daysAgo, eur, NOW } from '../../make/offerCase';

const TODAY = '2026-11-26';
const counted = async (db: HistoryDb, since = '2026-11-01') =>
  (await readUsage(db, [{ option: 'G04', since }], 'UTC')).get('G04') ?? [];

describe('what was given of an option on this machine', () => {
  it('is counted by calendar date of the zone, currencies apart', () => {
    const at = Date.parse('2026-10-31T23:30:00Z');
    const given = [
      { option: 'G04', at, cost: eur(600) },
      { option: 'G04', at, cost: { minor: 40_000, currency: 'RUB' } },
      { option: 'G04', at: NOW },
    ];
    expect(usageOf(given, 'UTC').get('G04')).toEqual([
      { on: '2026-10-31', count: 2, cost: { EUR: 600, RUB: 40_000 } },
      { on: TODAY, count: 1, cost: {} },
    ]);
    expect(usageOf(given, 'Europe/Berlin').get('G04')?.[0]?.on).toBe('2026-11-01');
  });

  it('comes from all customers, for the options and days that are asked for', async () => {
    const db = freshDb();
    const writer = writerAt(daysAgo(40));
    const issue = (id: string, option = 'G04'): Act => ({ kind: 'grantIssued', gift: gift(id, { option }) });
    await perform(db, ticketNo('1'), person('Ann'), [issue('old')], writer);
    writer.set(daysAgo(2));
    await perform(db, ticketNo('2'), person('Bob'), [issue('b'), issue('other', 'G05')], writer);
    await perform(db, ticketNo('3'), person('Cid'), [issue('c')], writer);
    expect(await counted(db)).toEqual([{ on: '2026-11-24', count: 2, cost: { EUR: 1200 } }]);
    expect(await counted(db, '2026-01-01')).toHaveLength(2);
    expect([...(await readUsage(db, [], 'UTC'))]).toEqual([]);
  });

  it('includes offers that stand and replies that wait to be sent, and not what lapsed', async () => {
    const db = freshDb();
    const writer = writerAt();
    const offered = gift('offered', { choiceOf: 'reply' });
    const reply = {
      reply: 'r',
      mode: 'public' as const,
      text: '',
      hasThanks: true,
      hasApology: true,
      saidBefore: 0,
      gifts: [gift('waiting')],
      promises: [],
    };
    await perform(db, ticketNo('1'), person('Ann'), [{ kind: 'offerMade', gift: offered }], writer);
    await perform(db, ticketNo('2'), person('Bob'), [{ kind: 'replyInserted', reply }], writer);
    expect(await counted(db)).toMatchObject([{ on: TODAY, count: 2 }]);
    const close: Act = { kind: 'caseClosed', outcome: 'upheld', cause: 'other' };
    await perform(db, ticketNo('1'), person('Ann'), [close], writer);
    expect(await counted(db)).toMatchObject([{ on: TODAY, count: 1 }]);
  });

  it('is found in a store of the first version too', async () => {
    const name = 'store of version 1';
    const old = new Dexie(name);
    old.version(1).stores({
      journal: 'id, customer, case',
      customers: 'id, *emails, *phoneKeys, *refs, *nameKeys',
      tickets: 'key, case, customer',
      cases: 'id, customer',
      grants: 'id, case, customer',
      promises: 'id, customer, state',
      notes: 'id, customer',
      replies: 'id, case, customer, state',
      drafts: 'ticket',
    });
    await old.table('grants').add({ id: 'g', option: 'G04', case: 'c', customer: 'k', state: 'given', at: NOW });
    old.close();
    const db = new HistoryDb(name);
    expect(await counted(db)).toEqual([{ on: TODAY, count: 1, cost: {} }]);
    expect(await db.grants.count()).toBe(1);
  });
});
