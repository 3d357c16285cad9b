import { describe, expect, it } from 'vitest';
import { dismissHint, mendHint, openHints } from '@/lib/desk/hinting';
import { copyReply, insertReply, replyText, writeReply } from '@/lib/desk/replying';
import { confirmSent } from '@/lib/desk/sending';
import type { Ticket } from '@/lib/ticket/contract';
import { makeDesk, until } from '../../make/desk';
import { NOW } from '../../make/offerCase';
import { practiceTicket } from '../../make/open';
import { policy } from '../../make/policy';

const TIE = ' If you remove your review, we will add a voucher.';

const answered = (ticket: Ticket, text: string): Ticket => ({
  ...ticket,
  messages: [...ticket.messages, { id: 'sent', author: 'Anna', role: 'agent', at: NOW + 1000, text }],
});

/** A reply to the price dispute, which concedes 12 euros, with more written behind it. */
async function written(more = '', change: Parameters<typeof makeDesk>[1] = {}) {
  const made = makeDesk(undefined, change);
  const ticket = practiceTicket('price');
  await writeReply(made.desk, (await made.show(ticket)).advice.recommended);
  const open = made.desk.open();
  if (!open) throw new Error('no ticket is open');
  if (more) made.desk.edit({ text: replyText(open) + more });
  await until(() => made.desk.open()?.tone);
  const item = (id: string) => made.desk.open()?.advice.checklist.items.find((each) => each.id === id)?.state;
  return { ...made, ticket, item };
}

const hints = ({ desk }: { desk: Parameters<typeof openHints>[0] }): string[] =>
  openHints(desk).map((each) => each.class);

describe('the wording of a reply', () => {
  it('of the shipped blocks has nothing against it', async () => {
    expect(hints(await written())).toEqual([]);
  });

  it('is looked at while it is written, and the better one can be taken', async () => {
    const made = await written('\nWe will get back to you as soon as possible.');
    expect(hints(made)).toEqual(['emptyPromise']);
    const [hint] = openHints(made.desk);
    if (hint) mendHint(made.desk, hint);
    expect(made.desk.open()?.record.draft.text).toContain('You have our answer by [text?] at the latest.');
    expect(made.desk.open()?.record.draft.text).not.toContain('as soon as possible');
  });

  it('that was read and left is not hinted at again, and that is kept with the reply', async () => {
    const made = await written('\nWe will get back to you as soon as possible.');
    const [hint] = openHints(made.desk);
    if (hint) dismissHint(made.desk, hint);
    expect(hints(made)).toEqual([]);
    await insertReply(made.desk);
    expect((await made.db.replies.toArray())[0]?.wording).toMatchObject({
      open: [],
      dismissed: [{ class: 'emptyPromise', quote: hint?.quote }],
    });
  });

  it('is in one language; what it quotes may be in another', async () => {
    const gapsOf = async (more: string) => (await written(more)).desk.open()?.gaps;
    expect(await gapsOf('\nМы вернули деньги.')).toMatchObject([{ code: 'otherLanguage', quote: 'Мы вернули деньги' }]);
    expect(await gapsOf('\nYou wrote “Мы вернули деньги” yourself.')).toEqual([]);
  });

  it('follows the rules of the team', async () => {
    const phrase = 'our valued customer';
    const tone = { off: ['emptyPromise' as const], added: [{ class: 'sarcasm' as const, language: 'en', phrase }] };
    const made = await written(`\n${phrase}, we answer as soon as possible.`, { policy: () => ({ ...policy, tone }) });
    expect(hints(made)).toEqual(['sarcasm']);
  });

  it('waits for its rules and never holds a reply back that has none', async () => {
    const made = makeDesk(undefined, {
      languages: { ...makeDesk().desk.parts.languages, loadTone: () => Promise.reject(new Error('offline')) },
    });
    await writeReply(made.desk, (await made.show(practiceTicket('price'))).advice.recommended);
    expect(hints(made)).toEqual([]);
    await insertReply(made.desk);
    expect(made.status()).toBe('inserted');
  });
});

describe('a gift tied to a review', () => {
  it('stops the insertion and nothing else', async () => {
    const made = await written(TIE);
    expect(hints(made)).toContain('condition');
    await insertReply(made.desk);
    expect([made.status(), made.inserted, await made.db.replies.count()]).toEqual(['condition', [], 0]);
    await copyReply(made.desk);
    expect([made.status(), made.door.copy.mock.calls.length]).toEqual(['copiedBut.condition', 1]);
  });

  it('is inserted once somebody has said why it is none; the reason is kept', async () => {
    const made = await written(TIE);
    const condition = openHints(made.desk).find((each) => each.class === 'condition');
    if (condition) dismissHint(made.desk, condition, 'quoted');
    await insertReply(made.desk);
    expect(made.status()).toBe('inserted');
    expect((await made.db.replies.toArray())[0]?.wording?.dismissed).toContainEqual({
      class: 'condition',
      quote: condition?.quote,
      reason: 'quoted',
    });
  });

  it('that was written in the page is not recorded as given before that', async () => {
    const made = await written();
    await insertReply(made.desk);
    const waiting = await until(() => made.desk.open()?.record.replies[0]);
    await made.show(answered(made.ticket, (made.inserted[0]?.text ?? '') + TIE));
    await until(() => (made.status() === 'tied' ? true : undefined));
    await confirmSent(made.desk, waiting);
    expect(await made.db.grants.count()).toBe(0);
    await confirmSent(made.desk, waiting, 'saysNone');
    expect(await made.db.grants.toArray()).toMatchObject([{ option: 'G09', state: 'given' }]);
    const sent = (await made.db.journal.toArray()).find(({ kind }) => kind === 'replySent');
    expect(sent).toMatchObject({ excused: { reason: 'saysNone' } });
  });

  it('stays asked about when the ticket was left meanwhile', async () => {
    const made = await written();
    await insertReply(made.desk);
    const waiting = await until(() => made.desk.open()?.record.replies[0]);
    const thread = answered(made.ticket, (made.inserted[0]?.text ?? '') + TIE);
    await made.show(thread);
    await until(() => (made.status() === 'tied' ? true : undefined));
    await made.show(practiceTicket('rude'));
    await made.show(thread);
    await until(() => (made.status() === 'tied' ? true : undefined));
    expect(made.desk.parts.store.getState().tied?.reply).toBe(waiting.id);
    await confirmSent(made.desk, waiting);
    expect([made.status(), await made.db.grants.count()]).toEqual(['tied', 0]);
  });
});

describe('a reply that the agent says was sent', () => {
  it('gives what the thread shows of it', async () => {
    const made = await written();
    await insertReply(made.desk);
    const waiting = await until(() => made.desk.open()?.record.replies[0]);
    expect(waiting.gifts).toHaveLength(1);
    const without = (made.inserted[0]?.text ?? '').replace(waiting.gifts[0]?.text ?? '', '');
    await made.show(answered(made.ticket, without));
    await confirmSent(made.desk, waiting);
    expect(await made.db.grants.count()).toBe(0);
  });
});
