import { afterEach, describe, expect, it } from 'vitest';
import { confirmAll } from '@/lib/desk/caring';
import { insertReply, writeReply } from '@/lib/desk/replying';
import { confirmSent } from '@/lib/desk/sending';
import { until } from '../../make/desk';
import { practiceTicket } from '../../make/open';
import { panelAt } from '../../make/panel';
import { choose, press, shown, wipe } from '../../make/screen';

afterEach(wipe);

/** A late parcel at a desk, and its case as the panel shows it at any moment. */
async function lateParcel() {
  const made = await panelAt(practiceTicket('late'));
  const { desk } = made;
  const advice = await until(() => desk.open()?.advice);
  const hasNext = (code: string): Promise<true> =>
    until(() => (desk.open()?.advice.next.code === code ? true : undefined));
  return { ...made, advice, hasNext };
}

describe('closing a case', () => {
  it('is not there while nothing was begun', async () => {
    const { look } = await lateParcel();
    look();
    expect(shown('close-case')).toBeNull();
  });

  it('is one quiet line at the end of an open case, and the form when it is pressed', async () => {
    const { desk, look, hasNext, db } = await lateParcel();
    await confirmAll(desk);
    await until(() => desk.open()?.record.case);
    look();
    expect(shown('close-now')).toBeNull();
    press('close-case');
    choose('close-outcome', 'noReplyFromCustomer');
    choose('close-cause', 'carrier');
    press('close-now');
    await hasNext('closed');
    expect((await db.cases.toArray())[0]?.closed).toMatchObject({ outcome: 'noReplyFromCustomer', cause: 'carrier' });
    look();
    expect(shown('close-case')).toBeNull();
  });

  it('does not wait for a customer who never chooses', async () => {
    const { desk, advice, look, hasNext, db } = await lateParcel();
    await writeReply(desk, advice.recommended);
    await insertReply(desk);
    await hasNext('send');
    const [reply] = desk.open()?.record.replies ?? [];
    if (reply) await confirmSent(desk, reply);
    await hasNext('recordChoice');
    look();
    press('close-case');
    choose('close-outcome', 'noReplyFromCustomer');
    choose('close-cause', 'carrier');
    press('close-now');
    await hasNext('closed');
    expect((await db.cases.toArray())[0]?.closed).toBeDefined();
  });

  it('says nothing of outcome and cause that nobody knows, and waits until they are said', async () => {
    const { desk, look } = await lateParcel();
    await confirmAll(desk);
    await until(() => desk.open()?.record.case);
    look();
    press('close-case');
    press('close-now');
    expect([shown('close-outcome'), shown('close-cause')]).toMatchObject([{ value: '' }, { value: '' }]);
    expect(desk.open()?.record.case?.closed).toBeUndefined();
  });
});
