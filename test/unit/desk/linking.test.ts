import { describe, expect, it } from 'vitest';
import { closeCase, confirmAll, linkTicket, makePromise } from '@/lib/desk/caring';
import { insertReply, toggleOffer, writeReply } from '@/lib/desk/replying';
import { rebuild } from '@/lib/history/journal';
import { sameMatter } from '@/lib/history/linking';
import { readMyDay } from '@/lib/history/myDay';
import { DAY } from '@/lib/kernel/time';
import type { Ticket } from '@/lib/ticket/contract';
import { makeDesk, until } from '../../make/desk';
import { allRows } from '../../make/history';
import { practiceTicket } from '../../make/open';
import { NOW } from '../../make/offerCase';

const first = practiceTicket('late');
/** The customer writes again about the same order: the helpdesk makes another ticket of it. */
const second: Ticket = { ...first, key: { ...first.key, id: 'second' }, url: `${first.url}-second` };

/** A desk where the first ticket gave something, and then the second one is opened. */
async function atSecond() {
  const made = makeDesk();
  const { desk, show } = made;
  const { advice } = await show(first);
  await writeReply(desk, advice.recommended);
  toggleOffer(desk, 'G04');
  await insertReply(desk);
  await makePromise(desk, { what: 'reply', text: 'I write again', due: NOW + DAY });
  const open = await show(second);
  const [other] = sameMatter(open.record.cases, open.record.case?.id, '48213', NOW);
  if (!other) throw new Error('no earlier case');
  return { ...made, open, other };
}

describe('a second ticket about the same order', () => {
  it('is proposed as the same matter for 30 days', async () => {
    const { open, other } = await atSecond();
    const at = (days: number) => sameMatter(open.record.cases, undefined, '48213', NOW + days * DAY);
    expect(at(30)).toEqual([other]);
    expect(at(31)).toEqual([]);
    expect(sameMatter(open.record.cases, other.id, '48213', NOW)).toEqual([]);
    expect(sameMatter(open.record.cases, undefined, '1', NOW)).toEqual([]);
  });

  it('counts with the first one once it is linked: a gift can’t be given again, and its cost is in the sum of the case', async () => {
    const { desk, open, other } = await atSecond();
    expect(open.advice.meters[0]?.used.minor).toBe(0);
    expect(await linkTicket(desk, other)).toBe(true);
    const linked = await until(() => (desk.open()?.record.case?.id === other.id ? desk.open() : undefined));
    expect(linked.advice.meters[0]?.used.minor).toBe(600);
    expect(linked.advice.offers.find(({ option }) => option.id === 'G04')?.verdict.kind).toBe('blocked');
  });

  it('goes on in the first case with all it has, when it had a case of its own', async () => {
    const { desk, other, db, clock } = await atSecond();
    await confirmAll(desk);
    await makePromise(desk, { what: 'callback', text: 'I call', due: NOW + 2 * DAY });
    await linkTicket(desk, other);
    const linked = await until(() => (desk.open()?.record.case?.id === other.id ? desk.open() : undefined));
    expect(linked.record.cases.map(({ id }) => id)).toEqual([other.id]);
    expect(linked.record.promises.map((promise) => promise.case)).toEqual([other.id, other.id]);
    const day = await readMyDay(db, clock.now());
    expect(day.filter(({ kind }) => kind === 'promise').every(({ ticket }) => ticket !== undefined)).toBe(true);
    const before = await allRows(db);
    await rebuild(db);
    expect(await allRows(db)).toEqual(before);
  });

  it('takes all the tickets of its case with it', async () => {
    const { desk, other, show } = await atSecond();
    await confirmAll(desk);
    const own = desk.open()!.record.case!;
    const third = { ...second, key: { ...second.key, id: 'third' } };
    await show(third);
    await linkTicket(desk, own);
    await show(second);
    await linkTicket(desk, other);
    expect((await show(third)).record.case?.id).toBe(other.id);
  });

  it('is closed with the first one: nothing is kept of how the talk went, on any ticket of the case', async () => {
    const { desk, other, show, db } = await atSecond();
    await show(first);
    desk.edit({ heat: 3, customerType: 'abusive' });
    await show(second);
    await linkTicket(desk, other);
    await closeCase(desk, 'upheld', 'service');
    expect(await db.drafts.count()).toBe(0);
  });
});
