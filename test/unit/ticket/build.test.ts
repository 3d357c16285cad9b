import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { buildTicket, nameAndMail, type Found } from '@/lib/ticket/build';
import { isNews, LIMITS, sameTicket, Ticket, type TaggedReport } from '@/lib/ticket/contract';

const found = (change: Partial<Found> = {}): Found => ({
  key: { helpdesk: 'practice', base: 'https://desk.example', id: '7' },
  url: 'https://desk.example/7',
  subject: 'Lamp',
  requester: { name: 'Ann', emails: ['ann@example.com'], phones: [], ids: [] },
  messages: [],
  tags: [],
  fields: [],
  ...change,
});
const message = (text: string, index = 0) => ({ id: String(index), author: 'Ann', role: 'customer' as const, text });

describe('a ticket as a reader hands it on', () => {
  it('fits the contract', () => {
    expect(v.safeParse(Ticket, buildTicket(found())).success).toBe(true);
  });

  it('of 5,000 messages keeps the first and the newest, and says how many there were', () => {
    const messages = Array.from({ length: 5000 }, (_, index) => message(`text ${index}`, index));
    const ticket = buildTicket(found({ messages }));
    expect(ticket.messages).toHaveLength(LIMITS.messages);
    expect([ticket.messages[0]?.text, ticket.messages.at(-1)?.text]).toEqual(['text 0', 'text 4999']);
    expect(ticket.missing).toContainEqual({ part: 'messages', reason: 'tooMany', read: 500, of: 5000 });
    expect(v.safeParse(Ticket, ticket).success).toBe(true);
  });

  it('with a message of a megabyte keeps its beginning, and says so', () => {
    const ticket = buildTicket(found({ messages: [message('x'.repeat(1_000_000))] }));
    expect(ticket.messages[0]?.text).toHaveLength(LIMITS.text);
    expect(ticket.missing).toContainEqual({ part: 'text', reason: 'tooLong', read: LIMITS.text, of: 1_000_000 });
  });

  it('without a requester says that the requester is missing', () => {
    const ticket = buildTicket(found({ requester: { emails: [], phones: [], ids: [] } }));
    expect(ticket.missing).toContainEqual({ part: 'requester', reason: 'absent' });
  });

  it('takes markup in a name as letters and direction marks out of it', () => {
    const ticket = buildTicket(
      found({
        subject: '<b>hi</b> \u202egnp.exe',
        requester: { name: 'Eve <i>\u202eX</i>', emails: [], phones: [], ids: [] },
      }),
    );
    expect(ticket.subject).toBe('<b>hi</b> gnp.exe');
    expect(ticket.requester.name).toBe('Eve <i>X</i>');
  });

  it('splits a mail address from its name', () => {
    expect(nameAndMail('"Nolan, Harriet" <Harriet@Example.com>')).toEqual({
      name: 'Nolan, Harriet',
      email: 'harriet@example.com',
    });
    expect(nameAndMail('harriet@example.com')).toEqual({ email: 'harriet@example.com' });
  });
});

describe('the identity of a ticket', () => {
  it('is helpdesk, address and number together', () => {
    const { key } = found();
    expect(sameTicket(key, { ...key })).toBe(true);
    expect(sameTicket(key, { ...key, base: 'https://desk.example/other' })).toBe(false);
    expect(sameTicket(key, undefined)).toBe(false);
  });
});

describe('news of a page', () => {
  const report = (page: string, seq: number): TaggedReport => ({ page, seq, report: { kind: 'noTicket' } });

  it('is a later report of the same document or the first of another', () => {
    expect(isNews(report('a', 2), report('a', 3), new Set())).toBe(true);
    expect(isNews(report('a', 2), report('b', 1), new Set())).toBe(true);
    expect(isNews(undefined, report('a', 1), new Set())).toBe(true);
  });

  it('is not an older report, the same again, or one of a document that was left', () => {
    expect(isNews(report('a', 3), report('a', 2), new Set())).toBe(false);
    expect(isNews(report('a', 3), report('a', 3), new Set())).toBe(false);
    expect(isNews(report('b', 1), report('a', 9), new Set(['a']))).toBe(false);
  });
});
