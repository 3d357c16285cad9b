import { describe, expect, it } from 'vitest';
import { insertReply, replyText, restoreEdits, setLanguage, toggleOffer, writeReply } from '@/lib/desk/replying';
import { recount } from '@/lib/desk/recounting';
import { confirmSent, editAgain } from '@/lib/desk/sending';
import type { Ticket } from '@/lib/ticket/contract';
import { makeDesk, until } from '../../make/desk';
import { NOW } from '../../make/offerCase';
import { practiceTicket } from '../../make/open';

const withMessage = (ticket: Ticket, role: 'agent' | 'note', text: string): Ticket => ({
  ...ticket,
  messages: [...ticket.messages, { id: 'sent', author: 'Anna', role, at: NOW + 1000, text }],
});

/** A reply to the price dispute, which concedes 12 euros, edited by hand as told. */
async function conceded(edit: (text: string) => string = (text) => text, mode: 'public' | 'note' = 'public') {
  const made = makeDesk();
  const ticket = practiceTicket('price');
  await writeReply(made.desk, (await made.show(ticket)).advice.recommended);
  const open = made.desk.open();
  if (!open) throw new Error('no ticket is open');
  made.desk.edit({ mode, text: edit(replyText(open)) });
  await insertReply(made.desk);
  return { ...made, ticket };
}

describe('a text that can’t be put into a page', () => {
  it.each([
    ['tooLong', 'Sorry. '.repeat(3000)],
    ['nothingWritten', ''],
  ])('is refused for what it is: %s', async (code, text) => {
    const { inserted, status } = await conceded(() => text);
    expect([status(), inserted]).toEqual([code, []]);
  });
});

describe('what a reply gives', () => {
  it('is recorded also when its sentence was reworded', async () => {
    const { show, ticket, inserted, db, status } = await conceded((text) =>
      text.replace('refund you €12.00', 'refund €12.00 to you'),
    );
    await show(withMessage(ticket, 'agent', inserted[0]?.text ?? ''));
    await until(() => (status() === 'recorded' ? true : undefined));
    expect(await db.grants.toArray()).toMatchObject([{ option: 'G09', state: 'given' }]);
  });

  it('can’t be another sum than the option gives', async () => {
    const { inserted, status, db } = await conceded((text) => text.replaceAll('€12.00', '€120.00'));
    expect([status(), inserted]).toEqual(['otherFigure', []]);
    expect(await db.replies.count()).toBe(0);
  });

  it('is recorded and pointed at when the sum was changed in the page before sending', async () => {
    const { show, ticket, inserted, db, status } = await conceded();
    await show(withMessage(ticket, 'agent', (inserted[0]?.text ?? '').replaceAll('€12.00', '€15.00')));
    await until(() => (status() === 'recordedOtherFigure' ? true : undefined));
    expect(await db.grants.count()).toBe(1);
  });

  it('is nothing when it is a note to colleagues', async () => {
    const { show, ticket, inserted, db, desk } = await conceded((text) => text, 'note');
    expect(inserted[0]?.mode).toBe('note');
    const open = await show(withMessage(ticket, 'note', inserted[0]?.text ?? ''));
    await until(() => (desk.open()?.record.replies.some(({ state }) => state === 'sent') ? true : undefined));
    expect([await db.grants.count(), await db.promises.count()]).toEqual([0, 0]);
    expect(open.advice.checklist.items.find(({ id }) => id === 'RC-2')?.state).not.toBe('done');
  });
});

describe('a text written by hand', () => {
  /** A reply about a broken dishwasher of 489 euros, written by hand and inserted as often as told. */
  async function written(text: string, presses = 1) {
    const made = makeDesk();
    await writeReply(made.desk, (await made.show(practiceTicket('defectExpensive'))).advice.recommended);
    made.desk.edit({ text });
    for (let press = 0; press < presses; press++) await insertReply(made.desk);
    return { ...made, inserted: made.inserted.length };
  }

  it('that names a sum which nothing in the case accounts for is inserted only when pressed once more', async () => {
    const text = 'I will refund you €4890.00 by 3 December and call you tomorrow at 10:00.';
    expect((await written(text)).inserted).toBe(0);
    expect((await written(text)).status()).toBe('strangeSum');
    expect((await written(text, 3)).status()).toBe('inserted');
  });

  it.each(['€489.00', '489 euros', 'EUR 489'])('may name the sum of the case as %s', async (sum) => {
    expect((await written(`I will refund you ${sum} by 3 December.`)).status()).not.toBe('strangeSum');
  });

  it('that leaves out what the customer is entitled to is inserted only when pressed once more', async () => {
    expect(await written('Kind regards, Anna')).toMatchObject({ inserted: 0 });
    expect((await written('Kind regards, Anna')).status()).toBe('giftGone');
    expect((await written('Kind regards, Anna', 2)).status()).toBe('inserted');
  });

  it('can be brought back after an option was added', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    desk.edit({ isWriting: true, text: 'My own words' });
    toggleOffer(desk, 'G04');
    expect(desk.open()?.record.draft.text).toBeNull();
    restoreEdits(desk);
    expect(desk.open()?.record.draft.text).toBe('My own words');
  });
});

describe('a reply in another language', () => {
  it('has the direction of the language that it is written in, whatever the customer speaks', async () => {
    const { desk, show, inserted } = makeDesk(undefined, { language: () => 'fa' });
    const ticket = practiceTicket('late');
    const text = 'Olá, a encomenda que fiz ainda não chegou e eu quero o meu dinheiro de volta. Obrigado.';
    const open = await show({ ...ticket, subject: 'Encomenda', messages: [{ ...ticket.messages[0]!, text }] });
    expect([open.found.language?.value, open.language]).toEqual(['pt', 'fa']);
    await writeReply(desk, []);
    await insertReply(desk);
    setLanguage(desk, 'it');
    await insertReply(desk);
    expect(inserted.map(({ direction }) => direction)).toEqual(['rtl', 'ltr']);
  });
});

describe('an inserted reply', () => {
  it('that is edited again makes room for the next one', async () => {
    const { desk, status, inserted, db } = await conceded();
    const waiting = await until(() => desk.open()?.record.replies[0]);
    await editAgain(desk, waiting);
    await until(() => (desk.open()?.record.draft.isWriting ? true : undefined));
    await insertReply(desk);
    expect([status(), inserted.length]).toEqual(['inserted', 2]);
    const states = (await db.replies.toArray()).map(({ state }) => state);
    expect(states.toSorted()).toEqual(['dropped', 'inserted']);
  });

  it('makes room for the next one also where nobody said so, with all that it gives', async () => {
    const { desk, show, ticket, status, inserted, db } = await conceded();
    recount(desk, await until(() => (desk.open()?.record.replies[0] ? desk.open() : undefined)), 'facts');
    expect(desk.open()?.advice.chosen).toMatchObject({ choices: [{ option: { id: 'G09' } }], beyond: [] });
    await insertReply(desk);
    expect([status(), inserted.length]).toEqual(['inserted', 2]);
    await show(withMessage(ticket, 'agent', inserted[1]?.text ?? ''));
    await until(() => (status() === 'recorded' ? true : undefined));
    expect((await db.replies.toArray()).map(({ state }) => state).toSorted()).toEqual(['dropped', 'sent']);
    expect(await db.grants.count()).toBe(1);
  });

  it('stays beside a note to colleagues', async () => {
    const { desk, inserted, db } = await conceded();
    await until(() => desk.open()?.record.replies[0]);
    desk.edit({ isWriting: true, mode: 'note', text: 'Told her about the price.' });
    await insertReply(desk);
    expect(inserted.map(({ mode }) => mode)).toEqual(['public', 'note']);
    expect((await db.replies.toArray()).map(({ state }) => state)).toEqual(['inserted', 'inserted']);
  });

  it('is not what a newer one was sent as', async () => {
    const { desk, show, ticket, inserted, db, status, clock } = await conceded();
    const waiting = await until(() => desk.open()?.record.replies[0]);
    clock.set(NOW + 500);
    await desk.perform(ticket.key, [{ kind: 'replyInserted', reply: { ...waiting, reply: 'newer' } }]);
    const thread = withMessage(ticket, 'agent', inserted[0]?.text ?? '');
    await show(thread);
    await until(() => (status() === 'recorded' ? true : undefined));
    await show({ ...thread });
    await desk.perform(ticket.key, [
      { kind: 'noteAdded', note: 'n', text: 'What the thread proves was stored before.' },
    ]);
    expect(await db.replies.get('newer')).toMatchObject({ state: 'sent' });
    expect(await db.replies.get(waiting.id)).toMatchObject({ state: 'inserted' });
  });

  it('that turns up in the thread leaves what is being written, without what it has given', async () => {
    const { desk, show, ticket, inserted, status } = await conceded();
    await until(() => desk.open()?.record.replies[0]);
    desk.edit({ isWriting: true, text: 'A second letter' });
    await show(withMessage(ticket, 'agent', inserted[0]?.text ?? ''));
    await until(() => (status() === 'recorded' ? true : undefined));
    expect(desk.open()?.record.draft).toMatchObject({ isWriting: true, text: 'A second letter', chosen: [] });
  });

  it('is not recorded as sent when the page has moved on, and that is said', async () => {
    const { desk, status, moveOnUnseen, db } = await conceded();
    const waiting = await until(() => desk.open()?.record.replies[0]);
    moveOnUnseen(practiceTicket('rude'));
    await confirmSent(desk, waiting);
    expect([status(), await db.grants.count()]).toEqual(['movedOn', 0]);
  });
});
