import { describe, expect, it } from 'vitest';
import { goodwillOf } from '@/lib/advice/grants';
import { copyReply, insertReply, replyText, writeReply } from '@/lib/desk/replying';
import { confirmSent, dropReply, editAgain } from '@/lib/desk/sending';
import { readMyDay } from '@/lib/history/myDay';
import type { Ticket } from '@/lib/ticket/contract';
import { makeDesk, until } from '../../make/desk';
import { NOW } from '../../make/offerCase';
import { practiceTicket } from '../../make/open';

const answered = (ticket: Ticket, text: string): Ticket => ({
  ...ticket,
  messages: [...ticket.messages, { id: 'sent', author: 'Anna', role: 'agent', at: NOW + 1000, text }],
});

/** A reply to the price dispute, which concedes 12 euros, edited by hand as told and copied. */
async function copied(edit: (text: string) => string = (text) => text) {
  const made = makeDesk();
  const ticket = practiceTicket('price');
  await writeReply(made.desk, (await made.show(ticket)).advice.recommended);
  const open = await until(() => made.desk.open());
  const text = edit(replyText(open));
  if (text !== replyText(open)) made.desk.edit({ text });
  await copyReply(made.desk);
  const states = async () => (await made.db.replies.toArray()).map(({ state }) => state).toSorted();
  return { ...made, ticket, text, states, waiting: made.desk.open()?.record.replies[0] };
}

describe('a copied reply', () => {
  it('is recorded once it stands in the thread', async () => {
    const { desk, door, show, ticket, text, db, status, states } = await copied();
    expect([door.copy.mock.lastCall, status()]).toEqual([[text], 'copied']);
    expect(desk.open()?.advice.next).toMatchObject({ code: 'send', reply: { state: 'copied' } });
    await show(answered(ticket, text));
    await until(() => (status() === 'recorded' ? true : undefined));
    expect(await states()).toEqual(['sent']);
    expect(await db.grants.toArray()).toMatchObject([{ option: 'G09', state: 'given' }]);
  });

  it('is recorded when the agent says that it was sent', async () => {
    const { desk, waiting, db } = await copied();
    if (waiting) await confirmSent(desk, waiting);
    expect(await db.grants.count()).toBe(1);
  });

  it('counts nowhere while nobody knows that it was sent, and is in my day', async () => {
    const { desk, db } = await copied();
    expect(goodwillOf((await until(() => desk.open())).record)).toEqual([]);
    expect((await readMyDay(db, NOW)).map(({ kind }) => kind)).toContain('unsent');
  });

  it('can be thrown away', async () => {
    const { desk, waiting, states, db } = await copied();
    if (waiting) await dropReply(desk, waiting);
    expect([await states(), await db.grants.count()]).toEqual([['dropped'], 0]);
    expect(desk.open()?.advice.next.code).not.toBe('send');
  });

  it('gives way to what is copied or inserted after it', async () => {
    const { desk, waiting, states } = await copied();
    if (waiting) await editAgain(desk, waiting);
    await copyReply(desk);
    desk.edit({ isWriting: true });
    await copyReply(desk);
    desk.edit({ isWriting: true });
    await insertReply(desk);
    expect(await states()).toEqual(['dropped', 'dropped', 'dropped', 'inserted']);
  });
});

describe('what stops an insertion', () => {
  it('is told when a reply is copied, each time', async () => {
    const { desk, status } = await copied((text) => text.replaceAll('€12.00', '€120.00'));
    expect(status()).toBe('copiedBut.otherFigure');
    desk.edit({ isWriting: true, text: '[order?] is on its way.' });
    await copyReply(desk);
    await copyReply(desk);
    expect(status()).toBe('copiedBut.holes');
  });

  it('keeps goodwill above the limit out of the record, and nothing else', async () => {
    const made = makeDesk();
    const { advice } = await made.show(practiceTicket('defectExpensive'));
    const entitled = advice.entitled.kind === 'known' ? advice.entitled.list.map(({ rule }) => rule.id) : [];
    await writeReply(made.desk, [...entitled.slice(0, 1), 'G12']);
    await copyReply(made.desk);
    expect(made.status()).toBe('copiedBut.aboveAuthority');
    const [row] = await made.db.replies.toArray();
    expect([row?.state, row?.gifts.map(({ option }) => option)]).toEqual(['copied', entitled.slice(0, 1)]);
    expect(entitled).not.toEqual([]);
  });

  it('is that the browser does not let it be copied: then nothing is on its way', async () => {
    const { desk, show, door, status, db } = makeDesk();
    await writeReply(desk, (await show(practiceTicket('price'))).advice.recommended);
    door.copy.mockRejectedValueOnce(new Error('not allowed'));
    await copyReply(desk);
    expect([status(), await db.replies.count()]).toEqual(['notCopied', 0]);
    expect(desk.open()?.record.draft.isWriting).toBe(true);
  });

  it('is that the page shows another ticket: it is copied all the same', async () => {
    const { desk, show, door, moveOnUnseen, status, db } = makeDesk();
    await writeReply(desk, (await show(practiceTicket('price'))).advice.recommended);
    moveOnUnseen(practiceTicket('rude'));
    await copyReply(desk);
    expect([door.copy.mock.calls.length, status(), await db.replies.count()]).toEqual([1, 'copiedBut.notRecorded', 0]);
  });
});
