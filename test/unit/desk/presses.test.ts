import { describe, expect, it } from 'vitest';
import { addNote, makePromise } from '@/lib/desk/caring';
import { promiseAnswer } from '@/lib/desk/committing';
import { addPassage } from '@/lib/desk/passages';
import { copyReply, insertReply, replyText, writeReply } from '@/lib/desk/replying';
import { editAgain } from '@/lib/desk/sending';
import type { InsertAnswer } from '@/lib/ticket/contract';
import { makeDesk, until } from '../../make/desk';
import { NOW } from '../../make/offerCase';
import { practiceTicket } from '../../make/open';

async function written() {
  const made = makeDesk();
  const ticket = practiceTicket('price');
  await writeReply(made.desk, (await made.show(ticket)).advice.recommended);
  await until(() => made.desk.open()?.tone);
  return { ...made, ticket };
}

describe('a second press before the first has ended', () => {
  it('inserts the reply once', async () => {
    const { desk, inserted, db } = await written();
    await Promise.all([insertReply(desk), insertReply(desk)]);
    expect(inserted).toHaveLength(1);
    expect(await db.replies.count()).toBe(1);
  });

  it('stores a note once, and leaves what is typed after it', async () => {
    const { desk, show, db } = makeDesk();
    await show(practiceTicket('price'));
    desk.edit({ note: 'Called.' });
    const both = [addNote(desk), addNote(desk)];
    desk.edit({ note: 'Called. And more' });
    await Promise.all(both);
    expect((await db.notes.toArray()).map(({ text }) => text)).toEqual(['Called.']);
    expect(desk.open()?.record.draft.note).toBe(' And more');
  });

  it('makes a promise once, and another one beside it', async () => {
    const { desk, show, db } = makeDesk();
    await show(practiceTicket('price'));
    await Promise.all([
      promiseAnswer(desk, 'An answer'),
      promiseAnswer(desk, 'An answer'),
      makePromise(desk, { what: 'refund', text: 'The money', due: NOW + 1000 }),
    ]);
    expect((await db.promises.toArray()).map(({ text }) => text).toSorted()).toEqual(['An answer', 'The money']);
  });

  it('puts words into the reply once', async () => {
    const { desk } = await written();
    const passage = { text: 'It was placed on 3 May.', isPublic: false };
    addPassage(desk, passage);
    addPassage(desk, passage);
    const open = desk.open();
    expect(open && replyText(open).split(passage.text)).toHaveLength(2);
  });
});

describe('an agent who is faster than the store', () => {
  it('keeps what is being written on the next ticket', async () => {
    const { desk, show, db } = makeDesk();
    const first = practiceTicket('price');
    await show(first);
    desk.edit({ note: 'about the first' });
    const adding = addNote(desk);
    await until(() => (desk.open()?.record.notes.length === 1 ? true : undefined));
    await show(practiceTicket('rude'));
    desk.edit({ note: 'about the second' });
    await adding;
    await desk.flush();
    expect(desk.open()?.record.draft.note).toBe('about the second');
    const notes = (await db.drafts.toArray()).map(({ note }) => note);
    expect(notes.toSorted()).toEqual(['', 'about the second']);
  });

  it('keeps what was begun after the note that is being stored', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('price'));
    desk.edit({ note: 'Called. ' });
    const adding = addNote(desk);
    desk.edit({ note: 'Called. No answer' });
    await adding;
    expect(desk.open()?.record).toMatchObject({ notes: [{ text: 'Called.' }], draft: { note: 'No answer' } });
  });

  it('keeps what was written anew while the last note was stored', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('price'));
    desk.edit({ note: 'Called.' });
    const adding = addNote(desk);
    desk.edit({ note: 'Something else' });
    await adding;
    expect(desk.open()?.record.draft.note).toBe('Something else');
  });

  it('has a note wait until the ticket was read to its end', async () => {
    const { desk, show, showGlance, db } = makeDesk();
    const ticket = practiceTicket('price');
    await showGlance({ ...ticket, requester: { emails: [], phones: [], ids: [] }, messages: [] });
    desk.edit({ note: 'early' });
    const adding = addNote(desk);
    await show(ticket);
    await adding;
    expect(await db.customers.toArray()).toMatchObject([{ names: ['Priya Raman'] }]);
  });
});

/** A letter that was inserted and is edited again, and what the page's editor has by then. */
async function again(inEditor: (before: string) => string) {
  const made = await written();
  await insertReply(made.desk);
  const row = made.desk.open()?.record.replies[0];
  if (!row) throw new Error('nothing was inserted');
  await editAgain(made.desk, row);
  made.desk.edit({ text: row.text.replace('Thank you', 'Many thanks') });
  made.door.askDraft.mockResolvedValue({ kind: 'draft', text: inEditor(row.text) });
  await insertReply(made.desk);
  return made;
}

describe('a letter that is inserted again', () => {
  it('beside the one before, which still stands in the page, only when pressed once more', async () => {
    const { desk, inserted, status } = await again((before) => `${before}\n`);
    expect([status(), inserted.length]).toEqual(['earlierStands', 1]);
    await insertReply(desk);
    expect([status(), inserted.length]).toEqual(['inserted', 2]);
  });

  it('at once where the page was emptied', async () => {
    const { status, inserted } = await again(() => 'Kind regards');
    expect([status(), inserted.length]).toEqual(['inserted', 2]);
  });

  it('beside one that was copied and pasted there, only when pressed once more', async () => {
    const { desk, door, inserted, status } = await written();
    const text = replyText(desk.open()!);
    await copyReply(desk);
    desk.edit({ isWriting: true, text: text.replace('Thank you', 'Many thanks') });
    door.askDraft.mockResolvedValue({ kind: 'draft', text });
    await insertReply(desk);
    expect([status(), inserted.length]).toEqual(['earlierStands', 0]);
  });
});

describe('a reply that the page has taken', () => {
  it('is recorded when the reply form, a page of its own, is still being read', async () => {
    const { desk, db, door, ticket, showGlance, status } = await written();
    door.askInsert.mockImplementationOnce(async (): Promise<InsertAnswer> => {
      await showGlance(ticket);
      return { kind: 'inserted' };
    });
    await insertReply(desk);
    expect(await db.replies.toArray()).toMatchObject([{ state: 'inserted' }]);
    expect(status()).toBe('inserted');
  });

  it('is recorded with its ticket when the agent has gone to another one meanwhile', async () => {
    const { desk, db, door, ticket, show } = await written();
    door.askInsert.mockImplementationOnce(async (): Promise<InsertAnswer> => {
      await show(practiceTicket('rude'));
      return { kind: 'inserted' };
    });
    await insertReply(desk);
    const [reply] = await db.replies.toArray();
    const { record } = await show(ticket);
    expect(reply?.case).toBe(record.case?.id);
    expect(record.draft.isWriting).toBe(false);
  });
});
