import { describe, expect, it, vi } from 'vitest';
import { addNote, anotherPerson, confirmAll, recordChoice, setFact } from '@/lib/desk/caring';
import { copyReply, insertReply, replyText, toggleOffer, writeReply } from '@/lib/desk/replying';
import { readMyDay } from '@/lib/history/myDay';
import type { Ticket } from '@/lib/ticket/contract';
import { makeDesk, until } from '../../make/desk';
import { practiceTicket } from '../../make/open';
import { NOW } from '../../make/offerCase';

/** The ticket with the agent's message in its thread, as it is after sending. */
const answered = (ticket: Ticket, text: string, at = NOW + 1000): Ticket => ({
  ...ticket,
  messages: [...ticket.messages, { id: 'sent', author: 'Anna', role: 'agent', at, text }],
});

describe('an agent at the desk', () => {
  it('sees everything on a ticket without anything being stored', async () => {
    const { show, db } = makeDesk();
    const open = await show(practiceTicket('late'));
    expect(open.advice.next.code).toBe('offerChoice');
    expect(await db.journal.count()).toBe(0);
  });

  it('writes a reply with one press, which confirms what it builds on', async () => {
    const { desk, show } = makeDesk();
    const open = await show(practiceTicket('late'));
    await writeReply(desk, open.advice.recommended);
    const written = await until(() => (desk.open()?.record.case?.complaintSince ? desk.open() : undefined));
    expect(written.record.case?.facts).toMatchObject({
      category: { value: 'lateDelivery', source: 'text' },
      order: { value: '48213' },
    });
    expect(replyText(written)).toContain('1. We deliver free of charge on a new day that suits you.');
  });

  it('records a reply as inserted, and nothing as given before it was sent', async () => {
    const { desk, show, inserted, status, db } = makeDesk();
    const ticket = practiceTicket('price');
    const open = await show(ticket);
    await writeReply(desk, open.advice.recommended);
    await insertReply(desk);
    expect(status()).toBe('inserted');
    expect(inserted[0]).toMatchObject({ key: ticket.key, mode: 'public', direction: 'ltr' });
    expect(await db.grants.count()).toBe(0);
    const waiting = await until(() => (desk.open()?.advice.next.code === 'send' ? desk.open() : undefined));
    expect(waiting.advice.meters[0]?.used.minor).toBe(1200);
    expect(waiting.advice.offers.find(({ option }) => option.id === 'G09')?.verdict.kind).toBe('blocked');
  });

  it('has every fact stored once, however quickly the presses follow each other', async () => {
    const { desk, show, db } = makeDesk();
    const { advice } = await show(practiceTicket('late'));
    await Promise.all([writeReply(desk, advice.recommended), confirmAll(desk), insertReply(desk)]);
    const stored = (await db.journal.toArray()).map((entry) =>
      entry.kind === 'factConfirmed' ? `fact ${entry.fact}` : entry.kind,
    );
    expect(stored).toContain('fact category');
    expect(stored.toSorted()).toEqual([...new Set(stored)].toSorted());
  });

  it('gets it recorded as given when it stands in the thread, once', async () => {
    const { desk, show, inserted, db, door, status } = makeDesk();
    const ticket = practiceTicket('price');
    await writeReply(desk, (await show(ticket)).advice.recommended);
    await insertReply(desk);
    const sent = answered(ticket, inserted[0]?.text ?? '');
    await show(sent);
    await until(() => (status() === 'recorded' ? true : undefined));
    await show({ ...sent });
    const grants = await db.grants.toArray();
    expect(grants).toMatchObject([{ option: 'G09', state: 'given', cost: { minor: 1200, currency: 'EUR' } }]);
    expect(await db.promises.toArray()).toMatchObject([{ what: 'refund', state: 'open' }]);
    expect(door.remindAt).toHaveBeenCalledOnce();
    expect((await db.journal.toArray()).filter(({ kind }) => kind === 'replySent')).toHaveLength(1);
  });

  it('has an offer that was taken out of the text before sending not recorded', async () => {
    const { desk, show, inserted, db, status } = makeDesk();
    const ticket = practiceTicket('late');
    const open = await show(ticket);
    await writeReply(desk, open.advice.recommended);
    toggleOffer(desk, 'G04');
    await insertReply(desk);
    const text = (inserted[0]?.text ?? '').replace(/On top of that.*\n/, '');
    await show(answered(ticket, text));
    await until(() => (status() === 'recorded' ? true : undefined));
    expect((await db.grants.toArray()).map(({ option }) => option)).toEqual(['E6', 'E6']);
  });

  it('lets the customer choose and records the choice', async () => {
    const { desk, show, inserted, db, status } = makeDesk();
    const ticket = practiceTicket('late');
    await writeReply(desk, (await show(ticket)).advice.recommended);
    await insertReply(desk);
    await show(answered(ticket, inserted[0]?.text ?? ''));
    await until(() => (status() === 'recorded' ? true : undefined));
    const open = await until(() => (desk.open()?.advice.next.code === 'recordChoice' ? desk.open() : undefined));
    const next = open.advice.next;
    const [first] = next.code === 'recordChoice' ? next.reply.gifts : [];
    expect((await readMyDay(db, NOW)).map(({ kind }) => kind)).toContain('choice');
    await recordChoice(desk, first?.choiceOf ?? '', first?.grant ?? '');
    const given = (await db.grants.toArray()).filter(({ state }) => state === 'given');
    expect(given.map(({ id }) => id)).toEqual([first?.grant]);
    expect((await readMyDay(db, NOW)).map(({ kind }) => kind)).not.toContain('choice');
  });

  it('is stopped from inserting goodwill above the own authority', async () => {
    const { desk, show, status, inserted } = makeDesk();
    await show(practiceTicket('defectExpensive'));
    toggleOffer(desk, 'G12');
    await insertReply(desk);
    expect(status()).toBe('aboveAuthority');
    expect(inserted).toEqual([]);
  });

  it('is warned of blanks once, and may insert them then', async () => {
    const { desk, show, status, inserted } = makeDesk();
    await show(practiceTicket('confused'));
    desk.edit({ isWriting: true, text: 'Dear [name?], hello' });
    await insertReply(desk);
    expect([status(), inserted.length]).toEqual(['holes', 0]);
    await insertReply(desk);
    expect([status(), inserted.length]).toEqual(['inserted', 1]);
  });

  it('can always copy', async () => {
    const { desk, show, door } = makeDesk();
    await show(practiceTicket('rude'));
    await copyReply(desk);
    expect(door.copy).toHaveBeenCalledWith(expect.stringContaining('Gentile Francesca Lodi'));
  });
});

describe('a write', () => {
  it('is refused aloud when the page has moved on, even if the panel does not know yet', async () => {
    const { desk, show, moveOnUnseen, status, db } = makeDesk();
    await show(practiceTicket('late'));
    moveOnUnseen(practiceTicket('rude'));
    await confirmAll(desk);
    expect(status()).toBe('movedOn');
    expect(await db.journal.count()).toBe(0);
  });

  it('is refused while the tab is loading another page', async () => {
    const { desk, show, status, db } = makeDesk();
    await show(practiceTicket('late'));
    const { page } = desk.parts.store.getState();
    if (page.kind === 'report') desk.pageChanged({ ...page, isLeaving: true });
    await confirmAll(desk);
    expect([status(), await db.journal.count()]).toEqual(['movedOn', 0]);
  });

  it('is refused when the ticket belongs to somebody else’s case', async () => {
    const { desk, show, status, db } = makeDesk();
    const ticket = practiceTicket('late');
    await show(ticket);
    await confirmAll(desk);
    const count = await db.journal.count();
    const other = practiceTicket('rude').requester;
    await show({ ...ticket, requester: other });
    await until(() => (desk.open()?.record.isOtherRequester ? true : undefined));
    await setFact(desk, 'fault', 'ours');
    expect([status(), await db.journal.count()]).toEqual(['otherRequester', count]);
  });

  it('opens a case of their own for another person on the same ticket, and drops what was written for the first', async () => {
    const { desk, show, db } = makeDesk();
    const ticket = practiceTicket('late');
    await show(ticket);
    await confirmAll(desk);
    desk.edit({ note: 'about the first one' });
    await desk.flush();
    const first = desk.open()?.record;
    await show({ ...ticket, requester: practiceTicket('rude').requester });
    await until(() => (desk.open()?.record.isOtherRequester ? true : undefined));
    await anotherPerson(desk);
    await until(() => (desk.open()?.record.isOtherRequester === false ? true : undefined));
    const second = desk.open()?.record;
    expect(second?.customer?.id).not.toBe(first?.customer?.id);
    expect(second?.case?.id).not.toBe(first?.case?.id);
    expect(second?.draft.note).toBe('');
    await setFact(desk, 'fault', 'ours');
    expect((await db.cases.get(first?.case?.id ?? ''))?.facts).not.toHaveProperty('fault');
    expect((await db.cases.get(second?.case?.id ?? ''))?.facts).toHaveProperty('fault');
  });

  it('that the store refuses is said, and what was typed stays', async () => {
    const { desk, show, status, db } = makeDesk();
    await show(practiceTicket('late'));
    vi.spyOn(db.journal, 'add').mockRejectedValue(new DOMException('Failed to write blobs (IOError)', 'DataError'));
    desk.edit({ note: 'Prefers mornings' });
    await addNote(desk);
    expect(status()).toBe('notStored');
    expect(desk.open()?.record.draft.note).toBe('Prefers mornings');
    vi.restoreAllMocks();
    await addNote(desk);
    await until(() => (desk.open()?.record.notes.length === 1 ? true : undefined));
    expect(desk.open()?.record.draft.note).toBe('');
  });
});
