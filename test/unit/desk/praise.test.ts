import { describe, expect, it } from 'vitest';
import { answerPraise } from '@/lib/desk/praise';
import { insertReply, replyText } from '@/lib/desk/replying';
import { makeDesk, until } from '../../make/desk';
import { practiceTicket } from '../../make/open';

const NOTE = 'Praise from the customer, please pass on to the colleague: “wonderful”';

/** A customer who praises a colleague. */
async function praised(language: 'en' | 'it') {
  const ticket = practiceTicket('noComplaint');
  const text =
    language === 'en'
      ? 'Thank you so much, your colleague was wonderful and very helpful. Everything is perfect!'
      : 'Grazie mille, la vostra collega è stata meravigliosa e molto gentile. Tutto perfetto!';
  const made = makeDesk();
  await made.show({ ...ticket, subject: 'Thanks', messages: [{ ...ticket.messages[0]!, text }] });
  await answerPraise(made.desk, NOTE);
  const open = await until(() => (made.desk.open()?.record.notes.length ? made.desk.open() : undefined));
  return { ...made, open };
}

describe('praise', () => {
  it('is answered with thanks in the customer’s language and nothing else', async () => {
    const { open } = await praised('it');
    expect(replyText(open)).toContain('La ringraziamo di cuore');
    expect(open.composed.blocks.map(({ id }) => id)).toEqual(['greeting', 'praise', 'closing']);
    expect(open.record.notes.map(({ text }) => text)).toEqual([NOTE]);
  });

  it('makes no complaint, also not when the answer is inserted', async () => {
    const { desk, db, status } = await praised('en');
    await insertReply(desk);
    expect(status()).toBe('inserted');
    expect((await db.journal.toArray()).filter(({ kind }) => kind === 'factConfirmed')).toEqual([]);
    expect((await db.cases.toArray()).filter(({ complaintSince }) => complaintSince)).toEqual([]);
  });

  it('has its note once, however often it is pressed', async () => {
    const { desk } = await praised('en');
    await answerPraise(desk, NOTE);
    expect(desk.open()?.record.notes).toHaveLength(1);
  });
});
