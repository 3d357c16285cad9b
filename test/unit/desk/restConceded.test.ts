import { describe, expect, it } from 'vitest';
import { setFacts } from '@/lib/desk/caring';
import { insertReply, replyText, setLanguage, writeReply } from '@/lib/desk/replying';
import { LANGUAGES } from '@/lib/languages';
import { standing } from '@/lib/reply/sent';
import { makeDesk, until } from '../../make/desk';
import { eur, NOW } from '../../make/offerCase';
import { practiceTicket } from '../../make/open';

/** A claim of 60 euros for a refund, of which the customer is entitled to 45; the reply is begun with what is recommended. */
async function begun() {
  const made = makeDesk();
  const ticket = { ...practiceTicket('late'), fields: [] };
  await made.show(ticket);
  await setFacts(made.desk, {
    category: 'refundOrReturn',
    goal: 'refund',
    country: 'DE',
    goods: 'ordinary',
    deliveredOn: '2026-11-15',
    claimed: eur(6000),
    itemPrice: eur(4500),
    orderTotal: eur(4500),
  });
  const { next } = await until(() => {
    const open = made.desk.open();
    return open?.advice.facts.disputed ? open.advice : undefined;
  });
  await writeReply(made.desk, 'chosen' in next ? next.chosen : []);
  return { ...made, ticket, next };
}

describe('the part of a claim beyond what the customer is entitled to', () => {
  it('is conceded on top: the customer gets both, and has nothing to choose', async () => {
    const { desk, show, ticket, next, inserted, db } = await begun();
    expect(next).toMatchObject({
      code: 'giveEntitlement',
      amount: eur(4500),
      conceded: eur(1500),
      chosen: ['E1', 'G09'],
    });
    await insertReply(desk);
    const text = inserted[0]?.text ?? '';
    expect(text).not.toContain('1. ');
    await show({ ...ticket, messages: [...ticket.messages, { author: 'Anna', role: 'agent', at: NOW + 1000, text }] });
    await until(() => (desk.open()?.record.grants.length === 2 ? true : undefined));
    expect(await db.grants.toArray()).toMatchObject(
      expect.arrayContaining(['E1', 'G09'].map((option) => expect.objectContaining({ option, state: 'given' }))),
    );
    expect(desk.open()?.advice.checklist.items.find(({ id }) => id === 'OF-2')?.state).toBe('done');
  });

  it.each(LANGUAGES)('is told apart from the refund in %s, when the agent takes it out', async (language) => {
    const { desk } = await begun();
    setLanguage(desk, language);
    const open = desk.open();
    const conceded = open?.composed.text.split('\n').find((line) => line.includes('15') || line.includes('۱۵')) ?? '';
    const without = open ? replyText(open).replace(conceded, '') : '';
    expect([conceded !== '', standing(conceded, without)]).toEqual([true, 'gone']);
  });
});
