import { describe, expect, it } from 'vitest';
import { findBlocks } from '@/lib/approval/block';
import { takeText } from '@/lib/desk/handing';
import { insertReply, toggleOffer } from '@/lib/desk/replying';
import { answerTo, type Person } from '../../make/approval';
import { until } from '../../make/desk';
import { eur, NOW } from '../../make/offerCase';
import { practiceTicket } from '../../make/open';
import { answered, asked, handmade, makePeople, refusals, rowOf, withNote } from '../../make/people';

const { person, seat } = await makePeople();
const anna = await person('Anna', 1);
const tom = await person('Tom', 2);
const maria = await person('Maria', 3);

describe('an answer in the notes', () => {
  it('is never looked for in what the customer writes', async () => {
    const at = seat(anna);
    const noted = await asked(at);
    const ticket = await answered(noted, seat(tom), { decision: 'approved', reason: '' });
    await at.show(withNote(noted, ticket.messages.at(-1)?.text ?? '', 'customer'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([rowOf(at)?.state, refusals(at)]).toEqual(['waiting', []]);
  });

  it.each<[string, () => [Person, Parameters<typeof answerTo>[3]]]>([
    ['widened', () => [tom, { cost: eur(9000), face: eur(9000) }]],
    ['selfApproved', () => [anna, {}]],
    ['otherCase', () => [tom, { case: 'another' }]],
    ['otherRequest', () => [tom, { request: 'f'.repeat(64) }]],
    ['notForMe', () => [tom, { for: 'B'.repeat(43) }]],
    ['expired', () => [tom, { expiresAt: NOW - 1 }]],
    ['foreignKey', () => [{ ...maria, card: tom.card }, {}]],
    ['otherOption', () => [maria, { decision: 'changed', option: { id: 'none', label: 'A car' } }]],
  ])('is refused aloud: %s', async (reason, how) => {
    const at = seat(anna);
    const noted = await asked(at);
    const [by, change] = how();
    await at.show(await handmade(at, noted, by, change));
    await until(() => (refusals(at).length > 0 ? true : undefined));
    expect(refusals(at)).toEqual([reason]);
    expect(rowOf(at)?.state).toBe('waiting');
    toggleOffer(at.desk, 'G12');
    await insertReply(at.desk);
    expect(at.status()).toBe('aboveAuthority');
  });

  it('of a foreign team is refused', async () => {
    const elsewhere = await (await makePeople()).person('Tom', 3);
    const at = seat(anna);
    await at.show(await handmade(at, await asked(at), elsewhere));
    await until(() => (refusals(at).length > 0 ? true : undefined));
    expect(refusals(at)).toEqual(['cardForeign']);
  });

  it('to a request on another ticket is refused there', async () => {
    const at = seat(anna);
    const first = await answered(await asked(at), seat(tom), { decision: 'approved', reason: '' });
    const other = await asked(at, practiceTicket('thirdComplaint'));
    await at.show(withNote(other, first.messages.at(-1)?.text ?? ''));
    await until(() => (refusals(at).length > 0 ? true : undefined));
    expect(refusals(at)).toEqual(['otherCase']);
  });

  it('that came by another way is taken up when it is pasted, once', async () => {
    const at = seat(anna);
    const ticket = await answered(await asked(at), seat(tom), { decision: 'approved', reason: '' });
    const text = ticket.messages.at(-1)?.text ?? '';
    await takeText(at.desk, `Tom wrote:\n> ${text.replaceAll('\n', '\n> ')}`);
    await until(() => (rowOf(at)?.state === 'answered' ? true : undefined));
    await takeText(at.desk, text);
    expect(at.status()).toBe('answerKnown');
    await takeText(at.desk, 'Hello!');
    expect(at.status()).toBe('noBlock');
    expect(findBlocks(text)).toHaveLength(1);
  });
});

describe('a request in the notes', () => {
  it('is shown to whoever may decide it, not to who asked and not below the level', async () => {
    const at = seat(anna);
    const ticket = await asked(at);
    await at.show(ticket);
    const peer = seat(await person('Pia', 1));
    await peer.show(ticket);
    const second = seat({ ...(await person('Anna', 3)) });
    await second.show(ticket);
    const boss = seat(maria);
    await boss.show(ticket);
    await until(() => (boss.desk.parts.store.getState().found?.requests.length === 1 ? true : undefined));
    for (const each of [at, peer, second]) expect(each.desk.parts.store.getState().found?.requests ?? []).toEqual([]);
  });

  it('is answered once for all: who comes later sees it decided', async () => {
    const ticket = await answered(await asked(seat(anna)), seat(tom), { decision: 'approved', reason: '' });
    const boss = seat(maria);
    await boss.show(ticket);
    await until(() => boss.desk.parts.store.getState().found);
    expect(boss.desk.parts.store.getState().found?.requests).toEqual([]);
  });

  it('has its answer at hand again until that stands in the ticket', async () => {
    const lead = seat(tom);
    const noted = await asked(seat(anna));
    const done = await answered(noted, lead, { decision: 'approved', reason: '' });
    await lead.show(practiceTicket('late'));
    expect(lead.desk.parts.store.getState().found).toBeUndefined();
    await lead.show({ ...noted });
    const [written] = await until(() => {
      const found = lead.desk.parts.store.getState().found?.written;
      return found?.length ? found : undefined;
    });
    expect(written).toMatchObject({ from: 'Anna', text: done.messages.at(-1)?.text });
    await lead.show(done);
    await until(() => (lead.desk.parts.store.getState().found?.written.length === 0 ? true : undefined));
    expect(refusals(lead)).toEqual([]);
  });
});
