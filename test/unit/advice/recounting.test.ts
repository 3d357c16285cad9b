import { describe, expect, it } from 'vitest';
import { callReason } from '@/lib/advice/callInstead';
import { recapEvents } from '@/lib/advice/recap';
import { DAY } from '@/lib/kernel/time';
import { externalRouteOf } from '@/lib/policy/externalRoute';
import type { Message, Ticket } from '@/lib/ticket/contract';
import { adviceOn, emptyRecord, factsOf, practiceTicket } from '../../make/open';
import { NOW } from '../../make/offerCase';
import { policy } from '../../make/policy';
import { caseRow } from '../../make/talking';

const talk = (ticket: Ticket, turns: number): Ticket => ({
  ...ticket,
  messages: Array.from({ length: turns }, (_, at): Message => ({
    author: 'x',
    role: at % 2 === 0 ? 'customer' : 'agent',
    text: ticket.messages[0]?.text ?? '',
    at: NOW - (turns - at) * DAY,
  })),
});

describe('a call instead of a letter', () => {
  const reasonOn = (ticket: Ticket): string | undefined =>
    callReason({ ticket, found: factsOf(ticket), record: emptyRecord(ticket), policy }, adviceOn(ticket));

  it('is proposed after three letters each way', () => {
    expect(reasonOn(talk(practiceTicket('late'), 4))).toBeUndefined();
    expect(reasonOn(talk(practiceTicket('late'), 6))).toBe('exchanges');
  });

  it('is proposed for an expensive item that is broken, and to customers who matter most', () => {
    expect(reasonOn(practiceTicket('defectExpensive'))).toBe('expensive');
    expect(reasonOn({ ...practiceTicket('late'), tags: ['VIP'] })).toBe('vip');
  });

  it.each([
    'وقت پیگیری تلفنی ندارم؛ لطفاً دستگاه را تعویض کنید.',
    'دستگاه خراب است و روشن نمی‌شود. لطفاً تماس نگیرید.',
    'I have no time for phone calls, please send a new one.',
    'Please do not call me.',
    'У меня нет времени на звонки, замените, пожалуйста.',
    'Посудомоечная машина сломалась и не включается. Пожалуйста, не звоните мне.',
    'Non ho tempo per le telefonate, sostituitela per favore.',
    'La lavastoviglie si è rotta e non parte più. Preferisco non essere chiamata.',
    'Não tenho tempo para ligações, troquem o aparelho.',
  ])('is not proposed to who does not want one: %s', (words) => {
    const vip = { ...practiceTicket('defectExpensive'), tags: ['VIP'] };
    const { at, author } = vip.messages[0]!;
    const ticket = { ...vip, subject: '', messages: [{ at, author, role: 'customer' as const, text: words }] };
    expect(factsOf(ticket).declinesCalls).toBe(true);
    expect(reasonOn(ticket)).toBeUndefined();
  });

  it.each(['Nobody calls me back.', 'Мне никто не звонит.', 'Nessuno mi chiama.', 'چرا کسی تماس نمی‌گیرد؟'])(
    'is wanted by who waits for one: %s',
    (words) => {
      const ticket = practiceTicket('late');
      const { at, author } = ticket.messages[0]!;
      const heard = { ...ticket, messages: [{ at, author, role: 'customer' as const, text: words }] };
      expect(factsOf(heard).declinesCalls).toBe(false);
    },
  );

  it('is not proposed once the customer has chosen', () => {
    const ticket = practiceTicket('defectExpensive');
    const chosen = { case: caseRow({ choices: { a: 'E1' } }) };
    const record = { ...emptyRecord(ticket), ...chosen };
    expect(callReason({ ticket, found: factsOf(ticket), record, policy }, adviceOn(ticket, chosen))).toBeUndefined();
  });

  it('is not proposed on the phone', () => {
    expect(reasonOn({ ...practiceTicket('defectExpensive'), channel: 'phone' })).toBeUndefined();
  });
});

describe('a recap', () => {
  it('has at most eight lines in the order of time, and keeps how it began', () => {
    const ticket = talk(practiceTicket('defectExpensive'), 30);
    const record = emptyRecord(ticket);
    const events = recapEvents({ ticket, record, zone: 'UTC' }, adviceOn(ticket).chips);
    expect(events).toHaveLength(8);
    expect(events.map(({ code }) => code)).toEqual(expect.arrayContaining(['ordered', 'delivered', 'wrote']));
    expect(events.filter(({ code }) => code === 'wrote')).toMatchObject([{ subject: ticket.subject }]);
  });
});

describe('points', () => {
  it.each(['late', 'defectExpensive', 'insult'])('are found in the letter of kind %s, each a part of it', (kind) => {
    const ticket = practiceTicket(kind);
    const whole = ticket.messages.map(({ text }) => text).join('\n');
    const found = factsOf(ticket).grievances;
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(6);
    for (const { value } of found) expect(whole).toContain(value);
  });
});

describe('where a customer can turn', () => {
  it('follows the country, and is never the closed platform', () => {
    expect(externalRouteOf(policy, 'IT')?.region).toBe('EU');
    expect(externalRouteOf(policy, 'GB')?.region).toBe('GB');
    expect(externalRouteOf(policy, 'JP')?.region).toBe('*');
    expect(externalRouteOf({ ...policy, externalRoutes: undefined }, 'IT')).toBeUndefined();
    const [eu] = policy.externalRoutes ?? [];
    const ofGermany = { ...policy, externalRoutes: [...(policy.externalRoutes ?? []), { ...eu!, region: 'DE' }] };
    expect(externalRouteOf(ofGermany, 'DE')?.region).toBe('DE');
    expect(externalRouteOf(ofGermany, 'IT')?.region).toBe('EU');
    expect(externalRouteOf(ofGermany, undefined)?.region).toBe('*');
    expect(JSON.stringify(policy.externalRoutes?.map(({ text }) => text))).not.toMatch(/odr|https?:/i);
    expect(policy.externalRoutes?.every(({ isVerified }) => !isVerified)).toBe(true);
  });
});
