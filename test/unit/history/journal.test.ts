import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Act, Gift } from '@/lib/history/entries';
import { append, rebuild } from '@/lib/history/journal';
import { readRecord } from '@/lib/history/record';
import { caseId, grantId } from '@/lib/history/write';
import { money } from '@/lib/kernel/money';
import { DAY } from '@/lib/kernel/time';
import { allRows, freshDb, perform, person, ticketNo, writerAt } from '../../make/history';
import { NOW } from '../../make/offerCase';

const gift = (grant: string, change: Partial<Gift> = {}): Gift => ({
  grant,
  option: 'G04',
  label: 'Free delivery',
  isEntitlement: false,
  face: money(800, 'EUR'),
  cost: money(600, 'EUR'),
  ...change,
});

describe('the journal', () => {
  it('stores nothing when a ticket is only looked at', async () => {
    const db = freshDb();
    const record = await readRecord(db, ticketNo('1').key, person('Ann'));
    expect(record.customer).toBeUndefined();
    expect(await db.journal.count()).toBe(0);
    expect(await db.customers.count()).toBe(0);
  });

  it('opens the case and the customer with the first act', async () => {
    const db = freshDb();
    const record = await perform(
      db,
      ticketNo('1'),
      person('Ann'),
      [{ kind: 'noteAdded', note: 'n', text: 'Likes mornings' }],
      writerAt(),
    );
    expect(record.case).toMatchObject({ openedAt: NOW });
    expect(record.customer?.names).toEqual(['Ann']);
    expect((await db.journal.toArray()).map(({ kind }) => kind)).toEqual(['customerSeen', 'caseOpened', 'noteAdded']);
    expect((await db.journal.toArray())[2]).toMatchObject({
      by: { name: 'Anna' },
      shop: 'main',
      country: 'DE',
      policy: 1,
      at: NOW,
    });
  });

  it('counts a case as a complaint once its category is confirmed', async () => {
    const db = freshDb();
    const writer = writerAt();
    const before = await perform(
      db,
      ticketNo('1'),
      person('Ann'),
      [{ kind: 'noteAdded', note: 'n', text: 'x' }],
      writer,
    );
    expect(before.case?.complaintSince).toBeUndefined();
    const confirmed = await perform(
      db,
      ticketNo('1'),
      person('Ann'),
      [{ kind: 'factConfirmed', fact: 'category', value: 'billing', source: 'agent' }],
      writer,
    );
    expect(confirmed.case?.complaintSince).toBe(NOW);
    const withdrawn = await perform(
      db,
      ticketNo('1'),
      person('Ann'),
      [{ kind: 'factWithdrawn', fact: 'category' }],
      writer,
    );
    expect(withdrawn.case).not.toHaveProperty('complaintSince');
    expect(withdrawn.case?.facts).toEqual({});
  });

  it('makes one grant of two presses, two windows or two machines', async () => {
    const db = freshDb();
    const writer = writerAt();
    const id = await grantId(await caseId(ticketNo('1').key), 'G04');
    const issue: Act = { kind: 'grantIssued', gift: gift(id) };
    await perform(db, ticketNo('1'), person('Ann'), [issue], writer);
    const twice = await perform(db, ticketNo('1'), person('Ann'), [issue, issue], writer);
    expect(twice.grants).toHaveLength(1);
    expect(await grantId(await caseId(ticketNo('1').key), 'G04')).toBe(id);
    expect(await grantId(await caseId(ticketNo('1').key), 'G04', 'second point')).not.toBe(id);
  });

  it('adds an entry that it has already only once', async () => {
    const db = freshDb();
    await perform(db, ticketNo('1'), person('Ann'), [{ kind: 'pointNoted', point: 'p', text: 'late' }], writerAt());
    const entries = await db.journal.toArray();
    await append(db, entries);
    expect(await db.journal.count()).toBe(entries.length);
    expect((await readRecord(db, ticketNo('1').key, person('Ann'))).case?.points).toEqual([{ id: 'p', text: 'late' }]);
  });

  it('stores all of a write or nothing of it, and says when the store refused', async () => {
    const db = freshDb();
    const record = await perform(
      db,
      ticketNo('1'),
      person('Ann'),
      [{ kind: 'pointNoted', point: 'a', text: 'kept' }],
      writerAt(),
    );
    const before = await allRows(db);
    const count = await db.journal.count();
    // A full disk fails in the middle of a write, under one name or another.
    vi.spyOn(db.notes, 'put').mockRejectedValueOnce(new DOMException('Failed to write blobs (IOError)', 'DataError'));
    vi.spyOn(db, 'table').mockImplementation(
      (name: string) => (name === 'notes' ? db.notes : db.tables.find((table) => table.name === name)) as never,
    );
    const { act } = await import('@/lib/history/write');
    const acts: Act[] = [
      { kind: 'pointNoted', point: 'b', text: 'lost' },
      { kind: 'noteAdded', note: 'n', text: 'lost' },
    ];
    const stored = await act(db, record, ticketNo('1'), person('Ann'), acts, writerAt());
    expect(stored).toMatchObject({ ok: false, fault: { reason: 'notStored' } });
    vi.restoreAllMocks();
    expect(await allRows(db)).toEqual(before);
    expect(await db.journal.count()).toBe(count);
  });

  it('can make every table again from the entries alone, whatever happened', async () => {
    const acts: fc.Arbitrary<Act> = fc.oneof(
      fc.record({
        kind: fc.constant('factConfirmed' as const),
        fact: fc.constantFrom('category', 'goal'),
        value: fc.constantFrom('billing', 'refund'),
        source: fc.constant('text'),
      }),
      fc.record({ kind: fc.constant('factWithdrawn' as const), fact: fc.constantFrom('category', 'goal') }),
      fc.record({
        kind: fc.constant('itemTicked' as const),
        item: fc.constantFrom('RC-1', 'OF-1'),
        state: fc.constantFrom('done' as const, 'open' as const),
      }),
      fc.record({ kind: fc.constant('grantIssued' as const), gift: fc.constantFrom('g1', 'g2').map((id) => gift(id)) }),
      fc.record({
        kind: fc.constant('offerMade' as const),
        gift: fc.constantFrom('g1', 'g2').map((id) => gift(id, { choiceOf: 'r' })),
      }),
      fc.record({ kind: fc.constant('grantRevoked' as const), grant: fc.constantFrom('g1', 'g2') }),
      fc.record({
        kind: fc.constant('choiceMade' as const),
        grant: fc.constantFrom('g1', 'g2'),
        choiceOf: fc.constant('r'),
      }),
      fc.record({
        kind: fc.constant('promiseMade' as const),
        promise: fc.record({
          promise: fc.constantFrom('p1', 'p2'),
          what: fc.constant('callback' as const),
          text: fc.constant('call'),
          due: fc.constant(NOW + DAY),
        }),
      }),
      fc.record({ kind: fc.constant('promiseKept' as const), promiseId: fc.constantFrom('p1', 'p2') }),
      fc.record({ kind: fc.constant('noteAdded' as const), note: fc.constantFrom('n1', 'n2'), text: fc.string() }),
      fc.record({ kind: fc.constant('noteRemoved' as const), note: fc.constantFrom('n1', 'n2') }),
      fc.record({
        kind: fc.constant('caseClosed' as const),
        outcome: fc.constant('upheld' as const),
        cause: fc.constant('carrier' as const),
      }),
      fc.record({ kind: fc.constant('caseReopened' as const) }),
    );
    const steps = fc.array(
      fc.record({ ticket: fc.constantFrom('1', '2', '3'), who: fc.constantFrom('Ann', 'Bob'), act: acts }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const db = freshDb();
        const writer = writerAt();
        for (const [index, step] of list.entries()) {
          writer.set(NOW + index * 1000);
          await perform(db, ticketNo(step.ticket), person(step.who), [step.act], writer);
        }
        const before = await allRows(db);
        await rebuild(db);
        expect(await allRows(db)).toEqual(before);
        await db.delete();
      }),
      { numRuns: 25 },
    );
  });
});

describe('promises', () => {
  const made = (due: number): Act => ({
    kind: 'promiseMade',
    promise: { promise: 'p', what: 'callback', text: 'Call', due },
  });
  const stateAfter = async (acts: [number, Act][]): Promise<unknown> => {
    const db = freshDb();
    const writer = writerAt();
    for (const [at, each] of acts) {
      writer.set(at);
      await perform(db, ticketNo('1'), person('Ann'), [each], writer);
    }
    return db.promises.get('p');
  };

  it('are kept up to the minute they are due, and kept late after it', async () => {
    const kept: Act = { kind: 'promiseKept', promiseId: 'p' };
    expect(
      await stateAfter([
        [NOW, made(NOW + DAY)],
        [NOW + DAY, kept],
      ]),
    ).toMatchObject({ state: 'kept' });
    expect(
      await stateAfter([
        [NOW, made(NOW + DAY)],
        [NOW + DAY + 1, kept],
      ]),
    ).toMatchObject({ state: 'keptLate' });
  });

  it('may be moved only by telling the customer before they are due', async () => {
    const moved: Act = { kind: 'promiseMoved', promiseId: 'p', due: NOW + 3 * DAY, wasTold: true };
    expect(
      await stateAfter([
        [NOW, made(NOW + DAY)],
        [NOW + DAY, moved],
      ]),
    ).toMatchObject({ due: NOW + 3 * DAY, movedFrom: NOW + DAY });
    expect(
      await stateAfter([
        [NOW, made(NOW + DAY)],
        [NOW + 2 * DAY, moved],
      ]),
    ).toMatchObject({ due: NOW + DAY });
  });
});
