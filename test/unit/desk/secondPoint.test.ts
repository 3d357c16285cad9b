import { describe, expect, it } from 'vitest';
import { setFact } from '@/lib/desk/caring';
import type { Desk } from '@/lib/desk/desk';
import { notePoint } from '@/lib/desk/points';
import { insertReply, writeReply } from '@/lib/desk/replying';
import type { Ticket } from '@/lib/ticket/contract';
import { makeDesk, until } from '../../make/desk';
import { eur } from '../../make/offerCase';
import { practiceTicket } from '../../make/open';

const concession = (desk: Desk) => desk.open()?.advice.offers.find(({ option }) => option.id === 'G09')?.verdict;

describe('a second point of the customer', () => {
  it('may be conceded once the first was, each of them once', async () => {
    const made = makeDesk();
    const { desk, db } = made;
    let ticket: Ticket = practiceTicket('price');
    const concede = async (count: number): Promise<void> => {
      await writeReply(desk, ['G09']);
      await insertReply(desk);
      const { text } = made.inserted.at(-1) ?? { text: '' };
      const at = made.clock.now() + 1000;
      ticket = { ...ticket, messages: [...ticket.messages, { id: `${at}`, author: 'Anna', role: 'agent', at, text }] };
      await made.show(ticket);
      await until(() => (desk.open()?.record.grants.length === count ? true : undefined));
    };
    await made.show(ticket);
    await notePoint(desk, 'The price had fallen');
    await notePoint(desk, 'The gift wrapping was charged and missing');
    await concede(1);
    made.clock.set(made.clock.now() + 60_000);
    await setFact(desk, 'claimed', eur(800));
    const points = await until(() =>
      desk.open()?.advice.facts.claimed?.minor === 800 ? desk.open()?.points : undefined,
    );
    expect(concession(desk)).toMatchObject({ kind: 'blocked', reasons: [{ code: 'alreadyGiven' }] });
    const point = points[1]?.id ?? '';
    desk.edit({ point });
    expect(concession(desk)).toMatchObject({ kind: 'offer' });
    await concede(2);
    const given = await db.grants.toArray();
    expect(given.find((grant) => grant.point === undefined)).toMatchObject({ option: 'G09', cost: eur(1200) });
    expect(given.find((grant) => grant.point === point)).toMatchObject({ option: 'G09', cost: eur(800) });
    await until(() => (desk.open()?.record.draft.point === '' ? true : undefined));
    desk.edit({ point });
    expect(concession(desk)).toMatchObject({ kind: 'blocked', reasons: [{ code: 'alreadyGiven' }] });
  });
});
