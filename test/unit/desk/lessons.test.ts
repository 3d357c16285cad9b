import { describe, expect, it } from 'vitest';
import { confirmAll, confirmFacts, setFact } from '@/lib/desk/caring';
import { insertReply, writeReply } from '@/lib/desk/replying';
import { forgetLessons, readLessons } from '@/lib/history/lessons';
import type { Ticket } from '@/lib/ticket/contract';
import { makeDesk, until } from '../../make/desk';
import { practiceTicket } from '../../make/open';

/** Tickets of different customers about the same kind of trouble. */
const WRAPPINGS = [
  'The candle arrived and the wrapping from the website was not in the parcel.',
  'The wrapping that I took on the website was not in the box of the candle.',
  'My candle came, and the wrapping from the website was not in the box.',
  'The candle arrived and the wrapping from the website was not in the box.',
];

function ticketOf(index: number): Ticket {
  const ticket = practiceTicket('late');
  const text = WRAPPINGS[index]!;
  const requester = { name: `Marlow ${index}`, emails: [`c${index}@example.com`], phones: [], ids: [] };
  return {
    ...ticket,
    key: { ...ticket.key, id: `w${index}` },
    requester,
    subject: 'Order',
    tags: [],
    fields: [],
    messages: [{ ...ticket.messages[0]!, text: `${text}\n\nMarlow` }],
  };
}

/** A desk at which the first three tickets were corrected, and its fourth. */
async function taught() {
  const made = makeDesk();
  for (const index of [0, 1, 2]) {
    await made.show(ticketOf(index));
    await setFact(made.desk, 'category', 'websiteOrApp');
  }
  await until(() => readLessons(made.db).then((rows) => (rows.length === 3 ? true : undefined)));
  return { ...made, ...(await shownAgain(made)) };
}

/** A panel that is opened after that: it reads the lessons as it starts. */
async function shownAgain({ db }: Pick<ReturnType<typeof makeDesk>, 'db'>) {
  const next = makeDesk(db);
  const open = await next.show(ticketOf(3));
  return { next, open };
}

const category = (desk: ReturnType<typeof makeDesk>['desk']) =>
  desk.open()?.advice.chips.find(({ name }) => name === 'category');

describe('what agents correct', () => {
  it('turns the suggestion on the next ticket like it, which says so', async () => {
    const untaught = makeDesk();
    await untaught.show(ticketOf(3));
    expect(category(untaught.desk)?.value).toBe('missingItem');
    const { next } = await taught();
    const chip = await until(() => {
      const found = category(next.desk);
      return found?.value === 'websiteOrApp' ? found : undefined;
    });
    expect(chip).toMatchObject({ status: 'unsure', taught: 3 });
    expect(chip.others?.[0]?.value).toBe('missingItem');
  });

  it('is kept as beginnings of words, never as text', async () => {
    const { db } = await taught();
    const [lesson] = await readLessons(db);
    expect(lesson?.features).not.toContain('marlow');
    expect(lesson).toMatchObject({ fact: 'category', value: 'websiteOrApp' });
    expect(lesson?.scores.missingItem).toBeGreaterThanOrEqual(lesson?.scores.websiteOrApp ?? 0);
    const words = lesson?.features ?? [];
    expect(words).toEqual(words.toSorted());
    expect(words.every((word) => word.length <= 6)).toBe(true);
  });

  it('is without effect once all was forgotten', async () => {
    const { db, clock } = await taught();
    clock.set(clock.now() + 1000);
    await forgetLessons(db, clock);
    expect(await readLessons(db)).toEqual([]);
    const { next } = await shownAgain({ db });
    expect(category(next.desk)?.value).toBe('missingItem');
  });

  it('is the last word on each fact, and nothing once it was taken back', async () => {
    const { desk, show, db } = makeDesk();
    await show(ticketOf(0));
    await confirmFacts(desk, category(desk)!);
    await setFact(desk, 'category', 'websiteOrApp');
    expect((await readLessons(db)).map(({ value }) => value)).toEqual(['websiteOrApp']);
    await setFact(desk, 'category', undefined);
    expect(await readLessons(db)).toEqual([]);
  });

  it('is learned from a press that is about the fact, and not from what writing and inserting confirm on their way', async () => {
    const { desk, show, db } = makeDesk();
    const { advice } = await show(practiceTicket('price'));
    await writeReply(desk, advice.recommended);
    await insertReply(desk);
    expect(category(desk)).toMatchObject({ status: 'confirmed', value: 'priceOrPromotion' });
    expect(await readLessons(db)).toEqual([]);
    await setFact(desk, 'category', 'billing');
    expect((await readLessons(db)).map(({ value }) => value)).toEqual(['billing']);
    await show(practiceTicket('late'));
    await confirmAll(desk);
    expect((await readLessons(db)).map(({ value }) => value)).toContain('lateDelivery');
  });

  it('teaches nothing where a ticket was only looked at, opened or noted on', async () => {
    const { desk, show, db } = makeDesk();
    await show(ticketOf(0));
    await setFact(desk, 'severity', 'low');
    expect(await readLessons(db)).toEqual([]);
  });
});
