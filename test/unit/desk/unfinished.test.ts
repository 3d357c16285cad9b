import { describe, expect, it } from 'vitest';
import { closeCase, confirmAll, makePromise, reopenCase, tickItem } from '@/lib/desk/caring';
import { finishListening, isListening } from '@/lib/desk/listening';
import { DAY } from '@/lib/kernel/time';
import { makeDesk, until } from '../../make/desk';
import { practiceTicket } from '../../make/open';
import { NOW } from '../../make/offerCase';

describe('what is in the middle of being done', () => {
  it('is there again when the ticket comes back, and is kept apart from ticket to ticket', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    desk.edit({ note: 'half a note', heat: 2 });
    const other = await show(practiceTicket('rude'));
    expect(other.record.draft).toMatchObject({ note: '' });
    expect(other.record.draft.heat).toBeUndefined();
    await desk.flush();
    const again = await show(practiceTicket('late'));
    expect(again.record.draft).toMatchObject({ note: 'half a note', heat: 2 });
  });

  it('about the customer’s mood never reaches the journal and is forgotten at the close', async () => {
    const { desk, show, db } = makeDesk();
    await show(practiceTicket('insult'));
    desk.edit({ heat: 3, customerType: 'abusive' });
    await desk.flush();
    await confirmAll(desk);
    await closeCase(desk, 'upheld', 'service');
    expect(JSON.stringify(await db.journal.toArray())).not.toContain('abusive');
    expect(await db.drafts.count()).toBe(0);
  });

  it('on the phone becomes points, a line each, when the caller has finished', async () => {
    const { desk, show, db } = makeDesk();
    const open = await show(practiceTicket('phone'));
    expect(open.advice.next.code).toBe('listen');
    desk.edit({ heard: 'Ordered M, got XL\n\n Nobody called back ' });
    await finishListening(desk);
    await until(() => (desk.open()?.record.case?.points.length === 2 ? true : undefined));
    expect(desk.open()?.record.case?.points.map(({ text }) => text)).toEqual([
      'Ordered M, got XL',
      'Nobody called back',
    ]);
    expect(await db.cases.count()).toBe(1);
  });

  it('on the phone is at its end with the case: nothing is hidden behind listening any more', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('phone'));
    await finishListening(desk);
    await closeCase(desk, 'upheld', 'service');
    await until(() => (desk.open()?.advice.next.code === 'closed' ? true : undefined));
    expect(isListening(desk.open()!)).toBe(false);
  });

  it('on the phone stays heard when the case is opened again', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('phone'));
    desk.edit({ heard: 'Got XL' });
    await finishListening(desk);
    await closeCase(desk, 'upheld', 'service');
    await reopenCase(desk);
    await until(() => (desk.open()?.record.case?.closed ? undefined : true));
    expect(isListening(desk.open()!)).toBe(false);
  });

  it('on the phone is at its end where somebody has ticked that the caller has finished', async () => {
    const { desk, show } = makeDesk();
    expect(isListening(await show(practiceTicket('phone')))).toBe(true);
    await tickItem(desk, 'LI-1', 'done');
    expect(isListening(desk.open()!)).toBe(false);
  });

  it('with a promise has its reminder set', async () => {
    const { desk, show, door } = makeDesk();
    await show(practiceTicket('phone'));
    await makePromise(desk, { what: 'callback', text: 'Call back', due: NOW + DAY });
    expect(door.remindAt).toHaveBeenCalledWith(expect.any(String), NOW + DAY);
  });
});
