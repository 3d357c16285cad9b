import { describe, expect, it } from 'vitest';
import { closeCase, confirmAll } from '@/lib/desk/caring';
import type { Desk } from '@/lib/desk/desk';
import { refuseDemand, withdrawRefusal } from '@/lib/desk/refusing';
import { beginReply, discardReply, insertReply, replyText } from '@/lib/desk/replying';
import { confirmSent } from '@/lib/desk/sending';
import type { OpenTicket } from '@/lib/desk/state';
import { makeDesk } from '../../make/desk';
import { practiceTicket } from '../../make/open';

const now = (desk: Desk): OpenTicket => {
  const open = desk.open();
  if (!open) throw new Error('no ticket');
  return open;
};
const text = (desk: Desk): string => replyText(now(desk));

describe('a refusal', () => {
  const whole = {
    reason: 'outOfTerm',
    rule: 'Goods can be sent back within 14 days.',
    offers: [],
    instead: 'We repair it at half the price.',
    route: 'the ADR body of our trade',
  } as const;

  it.each(['rule', 'instead', 'route'] as const)('without its %s is neither recorded nor written', async (part) => {
    const { desk, show, status, db } = makeDesk();
    await show(practiceTicket('late'));
    expect(await refuseDemand(desk, { ...whole, offers: [], [part]: ' ' })).toBe(false);
    expect(status()).toBe('refusalIncomplete');
    expect(await db.journal.count()).toBe(0);
  });

  it('says that we understand, the fact, the rule, what we can do and where to turn', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    await refuseDemand(desk, { ...whole, offers: [] });
    const parts = ['I understand why', 'after the term', whole.rule, whole.instead, whole.route];
    const places = parts.map((part) => text(desk).indexOf(part));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(now(desk).advice.view).toMatchObject({ isRefused: true, refusal: { isComplete: true, isTold: false } });
    expect(now(desk).composed.blocks.map(({ id }) => id)).toEqual(expect.arrayContaining(['refusal', 'route']));
  });

  it('leaves in the reply what was added to it while the refusal was stored', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    const refusing = refuseDemand(desk, { ...whole, offers: [{ id: 'G1', label: 'Apology' }] });
    desk.edit({ chosen: ['G2'] });
    await refusing;
    expect(now(desk).record.draft.chosen).toEqual(['G2', 'G1']);
  });

  it('offers what is offered all the same and nothing from before, and calls no fact what the check did not find', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('defectExpensive'));
    await beginReply(desk);
    const before = text(desk);
    const [first = '', second = ''] = now(desk).record.draft.chosen;
    const offers = [{ id: second, label: 'The second' }];
    await refuseDemand(desk, { ...whole, reason: 'noDefectFound', offers, instead: undefined });
    expect(now(desk).record.draft.chosen).toEqual([second]);
    expect(text(desk)).toContain('found no defect');
    expect(text(desk)).not.toMatch(/damaged or does not work|You can choose/);
    await withdrawRefusal(desk);
    expect(now(desk).record.draft.chosen).toEqual([first, second]);
    expect(text(desk)).toBe(before);
  });

  it('gives back on its undoing what was written by hand, and keeps what was written since', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('defectExpensive'));
    await beginReply(desk);
    desk.edit({ text: 'My own words.' });
    await refuseDemand(desk, { ...whole, offers: [] });
    desk.edit({ text: 'No, with more words.' });
    await withdrawRefusal(desk);
    expect(now(desk).record.draft).toMatchObject({ isWriting: true, text: 'My own words.' });
    expect(now(desk).record.draft.ownText).toBe('No, with more words.');
  });

  it('of which no reply was begun leaves none behind; begun anew, a reply offers only what it allows', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('defectExpensive'));
    const [offered = ''] = now(desk).advice.recommended;
    await refuseDemand(desk, { ...whole, offers: [{ id: offered, label: 'One' }] });
    discardReply(desk);
    await beginReply(desk);
    expect(now(desk).record.draft.chosen).toEqual([offered]);
    discardReply(desk);
    await withdrawRefusal(desk);
    await refuseDemand(desk, { ...whole, offers: [] });
    await withdrawRefusal(desk);
    expect(now(desk).record.draft).toMatchObject({ isWriting: false, chosen: [] });
  });

  it('whose route was cut out by hand is inserted only when pressed once more', async () => {
    const { desk, show, status } = makeDesk();
    await show(practiceTicket('late'));
    await refuseDemand(desk, { ...whole, offers: [] });
    desk.edit({ text: `No. ${whole.rule} ${whole.instead}` });
    await insertReply(desk);
    expect(status()).toBe('refusalCut');
    await insertReply(desk);
    expect(status()).toBe('inserted');
  });

  it('is told once the reply that says it was sent', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    await refuseDemand(desk, { ...whole, offers: [] });
    await insertReply(desk);
    await confirmSent(desk, now(desk).record.replies[0]!);
    expect(now(desk).advice.view.refusal).toEqual({ isComplete: true, isTold: true });
    expect(now(desk).advice.checklist.items.find(({ id }) => id === 'OF-5')?.state).toBe('done');
  });

  it('is not told by a note to colleagues, which is no answer to the customer', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    await refuseDemand(desk, { ...whole, offers: [] });
    desk.edit({ mode: 'note' });
    await insertReply(desk);
    await confirmSent(desk, now(desk).record.replies[0]!);
    expect(now(desk).advice.view.refusal).toEqual({ isComplete: true, isTold: false });
    expect(now(desk).advice.next.code).not.toBe('close');
    expect(now(desk).composed.blocks.map(({ id }) => id)).toEqual(expect.arrayContaining(['refusal', 'route']));
  });

  it('can be taken back, and leaves the reply then', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    await refuseDemand(desk, { ...whole, offers: [] });
    await withdrawRefusal(desk);
    expect(text(desk)).not.toContain(whole.route);
    expect(now(desk).advice.view).toMatchObject({ isRefused: false });
    expect(now(desk).advice.view.refusal).toBeUndefined();
  });

  it('is needed to close a case as rejected', async () => {
    const { desk, show, status } = makeDesk();
    await show(practiceTicket('late'));
    await confirmAll(desk);
    await closeCase(desk, 'rejected', 'other');
    expect(status()).toBe('refusalMissing');
    await refuseDemand(desk, { ...whole, offers: [] });
    await closeCase(desk, 'rejected', 'other');
    expect(now(desk).record.case?.closed).toMatchObject({ outcome: 'rejected' });
  });
});
