import { describe, expect, it } from 'vitest';
import { insertReply, replyText, writeReply } from '@/lib/desk/replying';
import { confirmSent } from '@/lib/desk/sending';
import type { Ticket } from '@/lib/ticket/contract';
import { makeDesk, until } from '../../make/desk';
import { practiceTicket } from '../../make/open';
import { NOW } from '../../make/offerCase';

const RUDE = 'Hello, the price is right. Read the page again, all of it, and then write to us.';

/** A desk with the reply for a price complaint written. */
async function writing() {
  const made = makeDesk();
  const ticket = practiceTicket('price');
  await writeReply(made.desk, (await made.show(ticket)).advice.recommended);
  const isRecorded = () => until(() => (made.status()?.startsWith('recorded') ? true : undefined));
  const stateOf = (id: string): string | undefined =>
    made.desk.open()?.advice.checklist.items.find((item) => item.id === id)?.state;
  return { ...made, ticket, isRecorded, stateOf };
}

const answered = (ticket: Ticket, text: string): Ticket => ({
  ...ticket,
  messages: [...ticket.messages, { id: 'sent', author: 'Anna', role: 'agent', at: NOW + 1000, text }],
});

describe('thanks and apology are ticked', () => {
  it('when they stand in the reply that was sent', async () => {
    const { show, desk, inserted, ticket, isRecorded, stateOf } = await writing();
    await insertReply(desk);
    await show(answered(ticket, inserted[0]?.text ?? ''));
    await isRecorded();
    await until(() => (stateOf('LI-3') === 'done' ? true : undefined));
  });

  it('not when the agent wrote another text instead, whatever blocks were chosen', async () => {
    const { desk, db, isRecorded, stateOf, status } = await writing();
    desk.edit({ text: RUDE });
    await insertReply(desk);
    expect(status()).toBe('giftGone');
    await insertReply(desk);
    const [reply] = await db.replies.toArray();
    if (reply) await confirmSent(desk, reply);
    await isRecorded();
    await until(() => (desk.open()?.record.replies[0]?.state === 'sent' ? true : undefined));
    expect(stateOf('LI-3')).toBe('open');
  });

  it('not when the apology was taken out in the page before sending', async () => {
    const { desk, show, db, ticket, isRecorded, stateOf } = await writing();
    const text = replyText(await until(() => desk.open()));
    await insertReply(desk);
    expect((await db.replies.toArray())[0]).toMatchObject({ hasThanks: true, hasApology: true });
    await show(answered(ticket, text.replace(/I am sorry[^.]*\./, '')));
    await isRecorded();
    expect((await db.replies.toArray())[0]).toMatchObject({ state: 'sent', hasThanks: true, hasApology: false });
    expect(stateOf('LI-3')).toBe('open');
  });
});
