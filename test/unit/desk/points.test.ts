import { describe, expect, it } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import { finishListening, isListening, noteHeard } from '@/lib/desk/listening';
import { askAbout, editPoint, movePoint, setPoint, takePoint } from '@/lib/desk/points';
import { replyText } from '@/lib/desk/replying';
import type { OpenTicket } from '@/lib/desk/state';
import { MINUTE } from '@/lib/kernel/time';
import { makeDesk } from '../../make/desk';
import { practiceTicket } from '../../make/open';

const now = (desk: Desk): OpenTicket => {
  const open = desk.open();
  if (!open) throw new Error('no ticket');
  return open;
};
const said = (desk: Desk): string[] => now(desk).points.map(({ text }) => text);
const text = (desk: Desk): string => replyText(now(desk));

describe('points', () => {
  it('are noted one by one while the caller goes on speaking, and none twice', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('phone'));
    desk.edit({ heard: 'It flickers\nNobody' });
    const both = [noteHeard(desk), noteHeard(desk)];
    desk.edit({ heard: 'It flickers\nNobody calls back' });
    await Promise.all(both);
    expect(said(desk)).toEqual(['It flickers']);
    expect(now(desk).record.draft.heard).toBe('Nobody calls back');
    await finishListening(desk);
    expect(said(desk)).toEqual(['It flickers', 'Nobody calls back']);
    expect(isListening(now(desk))).toBe(false);
  });

  it('stay in the draft while the page has moved on', async () => {
    const { desk, show, moveOnUnseen } = makeDesk();
    await show(practiceTicket('phone'));
    desk.edit({ heard: 'It flickers\n' });
    moveOnUnseen(practiceTicket('late'));
    await noteHeard(desk);
    expect(now(desk).record.draft.heard).toBe('It flickers\n');
  });

  it('are proposed from a letter in the customer’s own words; one sentence is one point', async () => {
    const { desk, show } = makeDesk();
    const open = await show(practiceTicket('defectExpensive'));
    const [first] = open.found.grievances;
    expect(open.ticket.messages[0]?.text).toContain(first?.value);
    await Promise.all([takePoint(desk, first?.value ?? ''), takePoint(desk, first?.value ?? '')]);
    expect(now(desk).record.case?.points).toMatchObject([{ text: first?.value, quote: first?.value }]);
  });

  it('can be put in other words and another order', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('phone'));
    desk.edit({ heard: 'A\nB\nC\n' });
    await noteHeard(desk);
    const [first, second] = now(desk).points;
    await movePoint(desk, first?.id ?? '', 1);
    expect(said(desk)).toEqual(['B', 'A', 'C']);
    await movePoint(desk, first?.id ?? '', 1);
    await editPoint(desk, second?.id ?? '', 'B, and twice');
    expect(said(desk)).toEqual(['B, and twice', 'C', 'A']);
    await editPoint(desk, second?.id ?? '', ' ');
    expect(said(desk)).toEqual(['C', 'A']);
  });

  it('are answered by the reply that speaks of them, and by the agent’s word', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    await takePoint(desk, 'The invoice shows the wrong address');
    await takePoint(desk, 'Nobody picks up your hotline');
    desk.edit({ isWriting: true, text: 'The invoices were corrected with the new address.' });
    expect(now(desk).points.map(({ state, by }) => [state, by])).toEqual([
      ['answered', 'draft'],
      ['open', undefined],
    ]);
    expect(now(desk).advice.view.points).toEqual({ total: 2, answered: 0, waiting: 0 });
    await setPoint(desk, now(desk).points[1]?.id ?? '', 'answered');
    expect(now(desk).advice.view.points).toEqual({ total: 2, answered: 1, waiting: 0 });
  });

  it('that are not clear are asked about in the reply, and wait until the customer has written', async () => {
    const { desk, show, clock } = makeDesk();
    const ticket = practiceTicket('late');
    await show(ticket);
    await takePoint(desk, 'Your site is a joke');
    const [point] = now(desk).points;
    if (point) await askAbout(desk, point, 'meaning', 'a joke');
    expect(text(desk)).toContain('what do you mean by “a joke”?');
    expect(now(desk).points).toMatchObject([{ state: 'waiting', isReplied: false }]);
    expect(now(desk).advice.view.points.waiting).toBe(1);
    const answer = { author: 'M', role: 'customer' as const, text: 'It logs me out', at: clock.now() + MINUTE };
    await show({ ...ticket, messages: [...ticket.messages, answer] });
    expect(now(desk).points).toMatchObject([{ state: 'waiting', isReplied: true }]);
    await setPoint(desk, point?.id ?? '', 'open');
    expect(now(desk).points).toMatchObject([{ state: 'open' }]);
  });
});
