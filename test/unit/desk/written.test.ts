import { describe, expect, it, vi } from 'vitest';
import type { ItemState } from '@/lib/checklist/progress';
import { doAct } from '@/lib/desk/committing';
import type { Desk } from '@/lib/desk/desk';
import { insertReply, replyText, writeReply } from '@/lib/desk/replying';
import { confirmSent } from '@/lib/desk/sending';
import type { Ticket } from '@/lib/ticket/contract';
import { makeDesk, until } from '../../make/desk';
import { practiceTicket } from '../../make/open';

const itemOf = (desk: Desk, id: string): ItemState | undefined =>
  desk.open()?.advice.checklist.items.find((item) => item.id === id);

/** The ticket after a colleague has answered it from the helpdesk itself. */
const answeredBy = (ticket: Ticket, text: string): Ticket => ({
  ...ticket,
  messages: [...ticket.messages, { id: 'colleague', author: 'Tom', role: 'agent', text }],
});

describe('what a colleague wrote by hand in the thread', () => {
  const promised = 'I am sorry. We will call you tomorrow before noon.';

  it('has its promises named until they are in the record', async () => {
    const { desk, show } = makeDesk();
    await show(answeredBy(practiceTicket('late'), promised));
    const item = await until(() => (itemOf(desk, 'PR-2')?.minds.length ? itemOf(desk, 'PR-2') : undefined));
    const quote = expect.stringContaining('call you tomorrow');
    expect(item).toMatchObject({ state: 'open', minds: [{ code: 'unrecorded', quote }] });
    const [act] = item.acts;
    if (act) await doAct(desk, act, '');
    expect(desk.open()?.record.promises).toMatchObject([{ what: 'callback', text: quote }]);
    expect(itemOf(desk, 'PR-2')).toMatchObject({ state: 'suggested', minds: [] });
  });

  it('is promised for the day and the hour that it names, counted from when it was written', async () => {
    const { desk, show } = makeDesk();
    const at = Date.UTC(2030, 4, 6, 15);
    const ticket = answeredBy(practiceTicket('late'), 'We will call you tomorrow at 10:00.');
    await show({
      ...ticket,
      messages: ticket.messages.map((each) => (each.id === 'colleague' ? { ...each, at } : each)),
    });
    const item = await until(() => (itemOf(desk, 'PR-2')?.acts.length ? itemOf(desk, 'PR-2') : undefined));
    const [act] = item.acts;
    if (act) await doAct(desk, act, '');
    const text = expect.stringContaining('10:00');
    expect(desk.open()?.record.promises).toMatchObject([{ text, due: Date.UTC(2030, 4, 7, 10) }]);
  });

  it('in a reply is promised with it for the day that it names; of nothing recorded that is not said', async () => {
    const { desk, show, status } = makeDesk();
    await show(practiceTicket('late'));
    await writeReply(desk, []);
    desk.edit({ text: 'I will refund you by 3 May 2031.' });
    const item = await until(() => (itemOf(desk, 'PR-2')?.acts.length ? itemOf(desk, 'PR-2') : undefined));
    const [act] = item.acts;
    if (act) await doAct(desk, act, '');
    expect(desk.open()?.record.draft.promises).toMatchObject([{ what: 'refund', due: Date.UTC(2031, 4, 3, 18) }]);
    desk.edit({ text: 'We are looking into it.' });
    await insertReply(desk);
    const [row] = desk.open()?.record.replies ?? [];
    if (row) await confirmSent(desk, row);
    expect(status()).toBe('recordedSent');
  });

  it('has its choice counted as offered, for a person to confirm', async () => {
    const { desk, show } = makeDesk();
    await show(
      answeredBy(practiceTicket('late'), 'We can either refund you or send a new one, which would you prefer?'),
    );
    const item = await until(() => (itemOf(desk, 'OF-1')?.state === 'open' ? undefined : itemOf(desk, 'OF-1')));
    expect(item).toMatchObject({ state: 'suggested', proof: { code: 'optionsListed', count: 2 } });
  });

  it('counts what they quote of the customer for nothing of ours', async () => {
    const { desk, show } = makeDesk();
    await show(answeredBy(practiceTicket('late'), `${promised}\n\nOn 3 May 2026 Mia wrote:\n> We will send it back.`));
    const item = await until(() => (itemOf(desk, 'PR-2')?.minds.length ? itemOf(desk, 'PR-2') : undefined));
    expect(item.minds).toHaveLength(1);
  });

  it('is read once: what this panel wrote is known by the record', async () => {
    const { desk, show } = makeDesk();
    const ticket = practiceTicket('late');
    await show(ticket);
    await writeReply(desk, []);
    desk.edit({ text: promised });
    await insertReply(desk);
    const [row] = desk.open()?.record.replies ?? [];
    if (row) await confirmSent(desk, row);
    await show(answeredBy(ticket, promised));
    const item = await until(() => (itemOf(desk, 'PR-2')?.minds.length ? itemOf(desk, 'PR-2') : undefined));
    expect(item.minds).toHaveLength(1);
    expect(replyText(desk.open()!)).not.toContain('tomorrow');
  });

  it('is left alone where nobody complains: the wording rules are not loaded', async () => {
    const { desk, show } = makeDesk();
    const load = vi.spyOn(desk.parts.languages, 'loadTone');
    const text = 'Thank you, everything is perfect, I love it.';
    const thanks = { ...practiceTicket('late'), subject: 'Thank you' };
    const messages: Ticket['messages'] = [{ id: '1', author: 'Mia', role: 'customer', text }];
    const open = await show(answeredBy({ ...thanks, messages }, promised));
    expect(open.advice.isComplaint).toBe('no');
    expect(load).not.toHaveBeenCalled();
  });
});
