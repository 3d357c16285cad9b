import { describe, expect, it, vi } from 'vitest';
import type { Act } from '@/lib/history/entries';
import { append } from '@/lib/history/journal';
import { readRecord } from '@/lib/history/record';
import { caseId, grantId } from '@/lib/history/write';
import { allRows, freshDb, gift, perform, person, ticketNo, writerAt } from '../../make/history';
import { NOW } from '../../make/offerCase';

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
});
