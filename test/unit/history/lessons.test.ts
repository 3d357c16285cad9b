import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Entry, type Act } from '@/lib/history/entries';
import { append, rebuild } from '@/lib/history/journal';
import { forgetLessons, readLessons } from '@/lib/history/lessons';
import { allRows, freshDb, perform, person, ticketNo, writerAt } from '../../make/history';
import { NOW } from '../../make/offerCase';

const LESSON = { scores: { billing: 2.5, other: 0.5 }, features: ['charge', 'twice'] };
const confirmed = (value: string, change: object = { lesson: LESSON }): Act => ({
  kind: 'factConfirmed',
  fact: 'category',
  value,
  source: 'agent',
  ...change,
});

async function learned() {
  const db = freshDb();
  const writer = writerAt();
  for (const [index, name] of ['Ann', 'Bob', 'Cid'].entries()) {
    writer.set(NOW + index * 1000);
    await perform(db, ticketNo(name), person(name), [confirmed('billing')], writer);
  }
  return { db, writer };
}

describe('lessons in the journal', () => {
  it('come oldest first, and are the same after everything was made again', async () => {
    const { db } = await learned();
    const before = await readLessons(db);
    expect(before.map(({ at }) => at)).toEqual([NOW, NOW + 1000, NOW + 2000]);
    expect(before[0]).toMatchObject({ fact: 'category', value: 'billing', ...LESSON });
    const rows = await allRows(db);
    await rebuild(db);
    expect(await allRows(db)).toEqual(rows);
  });

  it('stay forgotten when a backup brings them back', async () => {
    const { db, writer } = await learned();
    const backup = await db.journal.toArray();
    const other = freshDb();
    writer.set(NOW + 5000);
    await forgetLessons(other, writer);
    await append(other, backup);
    expect(await readLessons(other)).toEqual([]);
    writer.set(NOW + 6000);
    await perform(other, ticketNo('Dan'), person('Dan'), [confirmed('other')], writer);
    expect((await readLessons(other)).map(({ value }) => value)).toEqual(['other']);
    const rows = await allRows(other);
    await rebuild(other);
    expect(await allRows(other)).toEqual(rows);
    expect(await db.lessons.count()).toBe(3);
  });

  it('take the newest word on a fact, in whichever order they arrive', async () => {
    const db = freshDb();
    const writer = writerAt();
    await perform(db, ticketNo('1'), person('Ann'), [confirmed('billing')], writer);
    writer.set(NOW + 1000);
    await perform(db, ticketNo('1'), person('Ann'), [confirmed('other')], writer);
    const other = freshDb();
    await append(other, (await db.journal.toArray()).toReversed());
    expect((await readLessons(other)).map(({ value }) => value)).toEqual(['other']);
  });

  it('go with their customer', async () => {
    const { db } = await learned();
    const bob = (await db.customers.toArray()).find(({ names }) => names.includes('Bob'));
    await db.journal.where('customer').equals(bob!.id).delete();
    await rebuild(db);
    expect((await readLessons(db)).map(({ customer }) => customer)).not.toContain(bob!.id);
    expect(await readLessons(db)).toHaveLength(2);
  });

  it('are missing in entries of before, which load as they are', async () => {
    const db = freshDb();
    await perform(db, ticketNo('1'), person('Ann'), [confirmed('billing', {})], writerAt());
    const entries = await db.journal.toArray();
    for (const entry of entries) expect(v.safeParse(Entry, entry).success).toBe(true);
    expect(await readLessons(db)).toEqual([]);
  });
});
