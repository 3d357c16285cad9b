import { describe, expect, it } from 'vitest';
import type { Act, Answered, Asked } from '@/lib/history/entries';
import { append, rebuild } from '@/lib/history/journal';
import { HOUR } from '@/lib/kernel/time';
import { allRows, freshDb, gift, perform, person, ticketNo, writerAt } from '../../make/history';
import { eur, NOW } from '../../make/offerCase';

const asked = (change: Partial<Asked> = {}): Asked => ({
  request: 'r1',
  jws: 'a.b.c',
  option: 'G12',
  label: 'Shop credit',
  cost: eur(4000),
  level: 2,
  from: 'Anna',
  ticket: { url: 'https://desk.example/1', subject: 'Lamp' },
  askedAt: NOW,
  dueAt: NOW + 4 * HOUR,
  ...change,
});
const answered = (change: Partial<Answered> = {}): Answered => ({
  answer: 'a1',
  request: 'r1',
  jws: 'd.e.f',
  decision: 'approved',
  option: 'G12',
  label: 'Shop credit',
  cost: eur(4000),
  reason: '',
  by: 'Tom',
  level: 2,
  answeredAt: NOW + HOUR,
  expiresAt: NOW + 72 * HOUR,
  ...change,
});
const made: Act = { kind: 'requestMade', asked: asked() };
const came = (change: Partial<Answered> = {}): Act => ({ kind: 'answerReceived', answered: answered(change) });
const given = (grant: string, option = 'G12'): Act => ({
  kind: 'grantIssued',
  gift: gift(grant, { option, cost: eur(4000), approval: 'r1' }),
});

/** The requests of a customer after acts, as they stand and as they are made again from the journal. */
async function after(...acts: Act[]) {
  const db = freshDb();
  const { requests } = await perform(db, ticketNo('1'), person('Ann'), acts, writerAt());
  const before = await allRows(db);
  await rebuild(db);
  expect(await allRows(db)).toEqual(before);
  return requests;
}

describe('a request in the record', () => {
  it('waits, is answered, and is used up by what was given', async () => {
    expect(await after(made)).toMatchObject([{ id: 'r1', side: 'mine', state: 'waiting' }]);
    expect(await after(made, came())).toMatchObject([{ state: 'answered', answer: { by: 'Tom' } }]);
    expect((await after(made, came(), given('g1')))[0]).toMatchObject({ used: { option: 'G12' } });
    expect((await after(made, came(), given('g1'), given('g1')))[0]).not.toHaveProperty('isReused');
  });

  it('is marked when something else was given by its answer too', async () => {
    expect((await after(made, came(), given('g1'), given('g2', 'G14')))[0]).toMatchObject({ isReused: true });
  });

  it('is marked likewise when two machines are brought together', async () => {
    const [here, there] = [freshDb(), freshDb()];
    const [one, two] = [writerAt(), writerAt(NOW + HOUR)];
    await perform(here, ticketNo('1'), person('Ann'), [made, came(), given('g1')], one);
    await perform(there, ticketNo('2'), person('Ann'), [given('g2')], two);
    await append(here, await there.journal.toArray());
    await rebuild(here);
    expect(await here.requests.get('r1')).toMatchObject({ isReused: true });
  });

  it('keeps the answer that was given last, in whatever order they come', async () => {
    const refusal = came({ answer: 'a2', decision: 'refused', reason: 'No', answeredAt: NOW + 2 * HOUR });
    expect((await after(made, came(), refusal))[0]?.answer?.answer).toBe('a2');
    expect((await after(made, refusal, came()))[0]?.answer?.answer).toBe('a2');
  });

  it('that was taken back or asked again is not answered any more', async () => {
    const withdrawn = await after(made, { kind: 'requestWithdrawn', request: 'r1' }, came());
    expect(withdrawn[0]?.state).toBe('withdrawn');
    const again: Act = { kind: 'requestMade', asked: asked({ request: 'r2', replaces: 'r1', askedAt: NOW + HOUR }) };
    expect((await after(made, again, came())).map(({ id, state }) => [id, state])).toEqual([
      ['r2', 'waiting'],
      ['r1', 'replaced'],
    ]);
  });

  it('of somebody else is decided here, and stays one’s own where it was made', async () => {
    const received: Act = { kind: 'requestReceived', asked: asked() };
    const decided: Act = { kind: 'answerGiven', answered: answered() };
    expect(await after(received, decided)).toMatchObject([{ side: 'theirs', state: 'answered' }]);
    expect(await after(made, received)).toMatchObject([{ side: 'mine' }]);
    expect(await after(received, decided, made)).toMatchObject([{ side: 'mine', state: 'answered' }]);
  });
});
