import { describe, expect, it } from 'vitest';
import { requestIn } from '@/lib/approval/request';
import { ask, withdraw } from '@/lib/desk/asking';
import { setFact } from '@/lib/desk/caring';
import { decide, insertNote, takeText } from '@/lib/desk/handing';
import { insertReply, replyText, toggleOffer, writeReply } from '@/lib/desk/replying';
import { HOUR } from '@/lib/kernel/time';
import { keyText } from '@/lib/ticket/contract';
import { makeDesk, until } from '../../make/desk';
import { eur, NOW } from '../../make/offerCase';
import { practiceTicket } from '../../make/open';
import { answered, asked, foundBy, makePeople, refusals, rowOf, verdictOf, withNote } from '../../make/people';

const { person, seat, leave } = await makePeople();
const anna = await person('Anna', 1);
const tom = await person('Tom', 2);

describe('an agent above the own limit', () => {
  it('writes the request with one press, and the reply holds until it is answered', async () => {
    const at = seat(anna);
    await asked(at);
    const open = await until(() => (at.desk.open()?.record.draft.holding ? at.desk.open() : undefined));
    const request = requestIn(rowOf(at)?.jws ?? '');
    expect(request).toMatchObject({
      agent: { name: 'Anna' },
      option: { id: 'G12', label: 'Shop credit' },
      cost: eur(4000),
      level: 2,
      category: 'damagedOrDefective',
      history: { caseSum: eur(0) },
      dueAt: NOW + 4 * HOUR,
    });
    expect(replyText(open)).toContain('we need until 26 Nov, 14:00 to decide');
    expect(open.composed.promises).toMatchObject([{ what: 'reply', due: NOW + 4 * HOUR }]);
    expect(open.advice.checklist.items.find(({ id }) => id === 'DE-4')?.state).toBe('done');
    expect(at.status()).toBe('asked');
  });

  it('without a card is told that approvals need a team, and nothing is stored', async () => {
    const { desk, show, status, db } = makeDesk();
    await show(practiceTicket('defectExpensive'));
    await ask(desk, 'G12');
    expect([status(), await db.requests.count()]).toEqual(['noTeam', 0]);
  });

  it('asks for the ticket it was pressed on, or not at all', async () => {
    const slow = Promise.withResolvers<void>();
    const { membership } = seat(anna).desk.parts;
    const at = makeDesk(undefined, { membership: () => slow.promise.then(membership) });
    await at.show(practiceTicket('defectExpensive'));
    await setFact(at.desk, 'severity', 'high');
    await until(() => (verdictOf(at.desk.open())?.kind === 'ask' ? true : undefined));
    const asking = ask(at.desk, 'G12', { amount: eur(5000) });
    const other = practiceTicket('defectExpensive');
    await at.show({ ...other, key: { ...other.key, id: 'another' } });
    slow.resolve();
    await asking;
    expect([at.status(), await at.db.requests.count()]).toEqual(['movedOn', 0]);
    expect(at.desk.open()?.record.draft.amounts).toEqual({});
  });

  it('has the request put into an internal note, never into a reply or another ticket', async () => {
    const at = seat(anna);
    const ticket = await asked(at);
    const text = ticket.messages.at(-1)?.text ?? '';
    expect(await insertNote(at.desk, text, keyText(ticket.key))).toBe(true);
    expect(at.inserted.at(-1)).toMatchObject({ mode: 'note', key: ticket.key, text });
    expect(await insertNote(at.desk, text, 'practice elsewhere 1')).toBe(false);
    expect(at.status()).toBe('movedOn');
  });

  it('waits with the next step, and may send an edited request in its place', async () => {
    const at = seat(anna);
    await asked(at);
    at.desk.edit({ isWriting: false, holding: null });
    const open = await until(() =>
      at.desk.open()?.advice.next.code === 'waitForDecision' ? at.desk.open() : undefined,
    );
    const first = open.record.requests[0];
    at.clock.set(NOW + 60_000);
    // Left from before the order turned out to be in euros.
    at.desk.edit({ amounts: { G14: 9000 }, amountsIn: 'RUB' });
    await ask(at.desk, 'G12', { amount: eur(3000), proposal: 'Less will do.', replaces: first?.id ?? '' });
    const rows = await until(() => {
      const requests = at.desk.open()?.record.requests;
      return requests?.length === 2 ? requests : undefined;
    });
    expect(rows.map(({ state, cost }) => [state, cost.minor])).toEqual([
      ['waiting', 3000],
      ['replaced', 4000],
    ]);
  });
});

describe('a decision between two people', () => {
  it('goes through the notes of the ticket, opens the offer, and is used once', async () => {
    const at = seat(anna);
    const ticket = await answered(await asked(at), seat(tom), { decision: 'approved', reason: '' });
    at.desk.edit({ isWriting: false, holding: null, chosen: [] });
    await at.show(ticket);
    const open = await until(() => (at.desk.open()?.advice.next.code === 'useDecision' ? at.desk.open() : undefined));
    expect(verdictOf(open)).toMatchObject({ kind: 'offer', level: 2, approval: rowOf(at)?.id });
    expect(rowOf(at)?.answer).toMatchObject({ by: 'Tom', level: 2, decision: 'approved' });

    await writeReply(at.desk, ['G12']);
    await insertReply(at.desk);
    expect(at.status()).toBe('inserted');
    const text = at.inserted.at(-1)?.text ?? '';
    expect(text).toContain('€40.00');

    await at.show(withNote(ticket, text, 'agent'));
    await until(() => (rowOf(at)?.used ? true : undefined));
    expect(await at.db.grants.toArray()).toMatchObject([{ option: 'G12', approval: rowOf(at)?.id }]);
    expect(refusals(at)).toEqual([]);
    await takeText(at.desk, ticket.messages.at(-1)?.text ?? '');
    expect(refusals(at)).toEqual(['used']);
  });

  it('opens nothing else: not more, not another case, and not what is blocked', async () => {
    const at = seat(anna);
    const ticket = await answered(await asked(at), seat(tom), { decision: 'approved', reason: '' });
    await at.show(ticket);
    await until(() => (verdictOf(at.desk.open())?.kind === 'offer' ? true : undefined));
    at.desk.edit({ amounts: { G12: 4001 } });
    expect(verdictOf(at.desk.open())?.kind).toBe('ask');
    at.desk.edit({ amounts: { G12: 4000 } });
    expect(verdictOf(at.desk.open())?.kind).toBe('offer');
    await setFact(at.desk, 'severity', 'low');
    await until(() => (verdictOf(at.desk.open())?.kind === 'blocked' ? true : undefined));
  });

  it('sets the amount that the answer names instead', async () => {
    const at = seat(anna);
    const ticket = await answered(await asked(at), seat(tom), {
      decision: 'changed',
      reason: 'Half is fair.',
      cost: eur(2000),
      face: eur(2000),
    });
    at.desk.edit({ isWriting: false, holding: null, chosen: [] });
    await at.show(ticket);
    const open = await until(() => (verdictOf(at.desk.open())?.kind === 'offer' ? at.desk.open() : undefined));
    const offer = open.advice.offers.find(({ option }) => option.id === 'G12');
    expect([offer?.face, offer?.most]).toEqual([eur(2000), eur(2000)]);
    expect(open.advice.offers[0]?.option.id).toBe('G12');
  });

  it('that refuses leaves the stop where it is and says why', async () => {
    const at = seat(anna);
    const ticket = await answered(await asked(at), seat(tom), { decision: 'refused', reason: 'Repair first.' });
    await at.show(ticket);
    await until(() => (rowOf(at)?.state === 'answered' ? true : undefined));
    expect(rowOf(at)?.answer?.reason).toBe('Repair first.');
    toggleOffer(at.desk, 'G12');
    await insertReply(at.desk);
    expect(at.status()).toBe('aboveAuthority');
  });

  it('needs a reason to refuse, and a level that reaches', async () => {
    const ticket = await asked(seat(anna));
    const lead = seat(tom);
    await lead.show(ticket);
    const judged = await foundBy(lead);
    expect(await decide(lead.desk, judged, { decision: 'refused', reason: ' ' })).toBe(false);
    expect(lead.status()).toBe('needsReason');
    expect(await decide(lead.desk, judged, { decision: 'changed', reason: 'x', cost: eur(20_000) })).toBe(false);
    expect(lead.status()).toBe('aboveYourLevel');
    expect(await lead.db.requests.count()).toBe(0);
  });

  it('is stopped at the insertion when the card of whoever allowed it was taken back since', async () => {
    const leaver = await person('Leaver', 2);
    const at = seat(anna);
    const ticket = await answered(await asked(at), seat(leaver), { decision: 'approved', reason: '' });
    at.desk.edit({ isWriting: false, holding: null, chosen: [] });
    await at.show(ticket);
    await until(() => (verdictOf(at.desk.open())?.kind === 'offer' ? true : undefined));
    await leave(leaver);
    await writeReply(at.desk, ['G12']);
    await insertReply(at.desk);
    expect([at.status(), at.inserted.length]).toEqual(['approvalFailed', 0]);
  });

  it('is of no use once the request was taken back', async () => {
    const at = seat(anna);
    const noted = await asked(at);
    const row = rowOf(at);
    if (row) await withdraw(at.desk, row);
    const ticket = await answered(noted, seat(tom), { decision: 'approved', reason: '' });
    await at.show(ticket);
    await takeText(at.desk, ticket.messages.at(-1)?.text ?? '');
    expect(refusals(at)).toEqual(['withdrawn']);
    expect(verdictOf(at.desk.open())?.kind).toBe('ask');
  });
});
