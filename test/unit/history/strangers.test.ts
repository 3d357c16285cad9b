import { describe, expect, it } from 'vitest';
import type { Act } from '@/lib/history/entries';
import { freshDb, perform, person, ticketNo, writerAt } from '../../make/history';

const note = (text: string): Act => ({ kind: 'noteAdded', note: text, text });

describe('a customer', () => {
  it('never takes over a sign that another customer has, but picks up the others', async () => {
    const db = freshDb();
    const writer = writerAt();
    await perform(db, ticketNo('1'), person('Ann', { refs: ['rt ann'] }), [note('x')], writer);
    const bob = await perform(db, ticketNo('2'), person('Bob', { refs: ['rt bob'] }), [note('y')], writer);
    const both = person('Ann', {
      emails: ['ann@example.com', 'bob@example.com', 'ann@work.example'],
      refs: ['rt ann', 'rt bob'],
    });
    const record = await perform(db, ticketNo('1'), both, [note('z')], writer);
    expect(record.customer).toMatchObject({ emails: ['ann@example.com', 'ann@work.example'], refs: ['rt ann'] });
    expect(record.candidates.map(({ id }) => id)).toEqual([bob.customer?.id]);
  });

  it('begins anew for a sign that two customers have, until a person says who it is', async () => {
    const db = freshDb();
    const writer = writerAt();
    const family = { emails: ['family@example.com'] };
    const ann = await perform(db, ticketNo('1'), person('Ann', family), [note('x')], writer);
    const identity = person('Bob', { ...family, refs: ['rt bob'] });
    const seen: Act = { kind: 'customerSeen', identity };
    const bob = await perform(db, ticketNo('2'), person('Bob', { emails: [], refs: ['rt bob'] }), [seen], writer);
    const third = await perform(db, ticketNo('3'), person('Cid', family), [note('z')], writer);
    expect(new Set([ann, bob, third].map(({ customer }) => customer?.id)).size).toBe(3);
    expect(third.customer?.emails).toEqual([]);
    expect(new Set(third.candidates.map(({ id }) => id))).toEqual(
      new Set([ann, bob].map(({ customer }) => customer?.id)),
    );
  });

  it('is not one of all who have no phone number worth the name', async () => {
    const db = freshDb();
    const writer = writerAt();
    const phoneless = { emails: [], phones: ['none'] };
    const ann = await perform(db, ticketNo('1'), person('Ann', phoneless), [note('x')], writer);
    const bob = await perform(db, ticketNo('2'), person('Bob', phoneless), [note('y')], writer);
    expect(bob.customer?.id).not.toBe(ann.customer?.id);
    expect(bob.candidates).toEqual([]);
  });

  it('keeps the signs of somebody else who asks on the ticket out of it', async () => {
    const db = freshDb();
    const writer = writerAt();
    await perform(db, ticketNo('1'), person('Ann'), [note('x')], writer);
    const record = await perform(db, ticketNo('1'), person('Bob'), [note('y')], writer);
    expect(record.customer).toMatchObject({ names: ['Ann'], emails: ['ann@example.com'] });
  });
});
