import { describe, expect, it } from 'vitest';
import { addNote } from '@/lib/desk/caring';
import { insertReply, writeReply } from '@/lib/desk/replying';
import type { Requester, Ticket } from '@/lib/ticket/contract';
import { eventually } from '../../make/eventually';
import { makeDesk, until } from '../../make/desk';
import { NOW } from '../../make/offerCase';
import { practiceTicket } from '../../make/open';

const BOB: Requester = { name: 'Bob Stranger', emails: ['bob@example.com'], phones: [], ids: ['c-777'] };
const price = practiceTicket('price');

/** The same person with another ticket; at first only the name is on the page. */
const second: Ticket = { ...price, key: { ...price.key, id: '999' } };
const glance: Ticket = {
  ...second,
  requester: { name: price.requester.name!, emails: [], phones: [], ids: [] },
  messages: [],
};

async function withNote(text: string) {
  const made = makeDesk();
  await made.show(price);
  made.desk.edit({ note: text });
  await addNote(made.desk);
  return made;
}

const mailsOf = async ({ db }: ReturnType<typeof makeDesk>): Promise<string[][]> =>
  (await db.customers.toArray()).map(({ emails }) => emails);

describe('a ticket whose requester becomes somebody else', () => {
  it('gets no note that was begun for the customer, and the agent is asked who it is', async () => {
    const made = await withNote('one');
    made.desk.edit({ note: 'two' });
    const showing = made.show({ ...price, requester: BOB });
    const adding = addNote(made.desk);
    await Promise.all([showing, adding]);
    expect(made.status()).toBe('otherRequester');
    expect((await made.db.notes.toArray()).map(({ text }) => text)).toEqual(['one']);
    expect(await mailsOf(made)).toEqual([price.requester.emails]);
    expect(made.desk.open()?.record).toMatchObject({ isOtherRequester: true, draft: { note: 'two' } });
  });

  it('leaves the customer’s signs alone when the same reading shows that our reply was sent', async () => {
    const made = makeDesk();
    await writeReply(made.desk, (await made.show(price)).advice.recommended);
    await until(() => made.desk.open()?.tone);
    await insertReply(made.desk);
    const [ask] = made.inserted;
    if (!ask) throw new Error('nothing was inserted');
    const sent = { id: 'sent', author: 'Anna', role: 'agent' as const, at: NOW + 1000, text: ask.text };
    await made.show({ ...price, requester: BOB, messages: [...price.messages, sent] });
    await until(() => made.desk.open()?.record.replies.find(({ state }) => state === 'sent'));
    expect(await mailsOf(made)).toEqual([price.requester.emails]);
    expect(made.desk.open()?.record.isOtherRequester).toBe(true);
  });
});

describe('a ticket that is still being read', () => {
  it('gets what was pressed then for the customer who is known, once it was read', async () => {
    const made = await withNote('first');
    await made.showGlance(glance);
    made.desk.edit({ note: 'early' });
    const adding = addNote(made.desk);
    await made.show(second);
    await adding;
    expect(await mailsOf(made)).toEqual([price.requester.emails]);
    expect(
      made.desk
        .open()
        ?.record.notes.map(({ text }) => text)
        .toSorted(),
    ).toEqual(['early', 'first']);
  });

  it('loses no letter that is typed while the record of its customer is looked up', async () => {
    const made = await withNote('first');
    await made.showGlance(glance);
    const showing = made.show(second);
    made.desk.edit({ note: 'a' });
    expect(made.desk.open()?.record.draft.note).toBe('a');
    await showing;
    await eventually(() => expect(made.desk.open()?.record.draft.note).toBe('a'));
  });
});
