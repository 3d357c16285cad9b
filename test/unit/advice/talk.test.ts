import { describe, expect, it } from 'vitest';
import type { CaseRow } from '@/lib/history/rows';
import type { Ticket } from '@/lib/ticket/contract';
import { adviceOn, emptyRecord, practiceTicket } from '../../make/open';
import { NOW } from '../../make/offerCase';

const saying = (text: string, change: Partial<Ticket> = {}): Ticket => {
  const ticket = practiceTicket('late');
  return { ...ticket, tags: [], messages: [{ ...ticket.messages[0]!, text }], ...change };
};
const CALM = 'Hello, my parcel with order 40213 has not arrived yet. When will it come?';
const ANGRY = 'This is an absolute disgrace!!! I am furious, this is outrageous and disgusting. Worst shop ever!!!';
const INSULT = 'You idiots, you are all liars and crooks. My parcel has not arrived.';

const talk = (ticket: Ticket, draft: object = {}, cases: CaseRow[] = []) =>
  adviceOn(ticket, { draft: { ...emptyRecord(ticket).draft, ...draft }, cases }).talk;

describe('how to talk in a case', () => {
  it('is calm where nothing says otherwise', () => {
    expect(talk(saying(CALM))).toMatchObject({ type: 'calm', all: ['calm'], source: 'words', hints: [] });
  });

  it('is no silence where somebody calls', () => {
    const call = practiceTicket('phone');
    expect(call.messages).toEqual([]);
    expect(talk(call)).toMatchObject({ type: 'calm', hints: [] });
    expect(talk({ ...call, channel: 'email', fields: [] })).toMatchObject({ type: 'silent' });
  });

  it('is suggested by words, as their suggestion only', () => {
    expect(talk(saying(ANGRY))).toMatchObject({ type: 'angry', source: 'words' });
    expect(talk(saying(ANGRY)).heat).toBeGreaterThanOrEqual(2);
    expect(talk(saying(INSULT))).toMatchObject({ type: 'abusive', source: 'words' });
  });

  it('knows VIPs by tag and earlier complaints by history, besides the mood', () => {
    const earlier = { id: 'earlier', complaintSince: NOW - 86_400_000, openedAt: NOW } as CaseRow;
    const all = talk(saying(ANGRY, { tags: ['VIP'] }), {}, [earlier]);
    expect(all).toMatchObject({ type: 'angry', all: ['angry', 'vip', 'repeat'] });
    expect(talk(saying(CALM, { tags: ['VIP'] }))).toMatchObject({ type: 'vip', source: 'record' });
  });

  it('is what a person says of it, against all words', () => {
    expect(talk(saying(ANGRY), { customerType: 'calm' })).toMatchObject({ type: 'calm', source: 'agent' });
    expect(talk(saying(ANGRY), { heat: 0 })).toMatchObject({ type: 'calm', heat: 0 });
    expect(talk(saying(CALM), { heat: 3 })).toMatchObject({ type: 'angry', heat: 3, source: 'agent' });
  });

  it('takes nothing from what a customer is entitled to because words look confused', () => {
    const ticket = saying('I think I ordered this at another shop, sorry if I mix you up. My kettle arrived broken.');
    expect(adviceOn(ticket).facts.customerType).toBeUndefined();
    expect(adviceOn(ticket).next.code).not.toBe('explainNotOurs');
  });
});
