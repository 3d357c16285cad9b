import { describe, expect, it } from 'vitest';
import { talkLines } from '@/lib/advice/talkLines';
import { emptyDraft } from '@/lib/history/drafts';
import type { HistoryRecord } from '@/lib/history/record';
import type { PromiseRow } from '@/lib/history/rows';
import { HOUR } from '@/lib/kernel/time';
import type { Ticket } from '@/lib/ticket/contract';
import { NOW } from '../../make/offerCase';
import { adviceOn, emptyRecord, factsOf, practiceTicket } from '../../make/open';
import { policy } from '../../make/policy';
import { caseRow, talking, type Line } from '../../make/talking';

describe('what to bear in mind in the talk', () => {
  const lines = (ticket: Ticket, change: Partial<HistoryRecord> = {}, isOffering = false) => {
    const record = { ...emptyRecord(ticket), ...change };
    const { view, caseId } = adviceOn(ticket, change);
    const input = {
      ticket,
      found: factsOf(ticket),
      record,
      policy,
      agent: { level: 1 as const },
      now: NOW,
      zone: 'UTC',
    };
    return talkLines({ view, caseId, isOffering, isComplaint: true }, input);
  };
  const codes = (...args: Parameters<typeof lines>): string[] => lines(...args).map(({ code }) => code);
  const draft = (change: object) => ({ draft: { ...emptyDraft('t'), ...change } });
  const first = talking([['customer', -30]]);

  it('is the step that calms, by how heated it is', () => {
    const step = (heat: number, ticket = first) =>
      lines(ticket, draft({ heat })).find((line) => line.code === 'soothe');
    expect(step(0)).toBeUndefined();
    expect([1, 2, 3].map((heat) => step(heat))).toMatchObject([
      { step: 'option' },
      { step: 'call' },
      { step: 'senior' },
    ]);
    expect(step(2, { ...first, channel: 'chat' })).toMatchObject({ step: 'pause' });
    // No option is named while an angry customer is heard out.
    const angry = draft({ heat: 1, customerType: 'angry' });
    expect(codes(first, angry)).toContain('soothe');
    expect(codes({ ...first, channel: 'chat' }, angry)).not.toContain('soothe');
  });

  it('never says of a polite customer that they are annoyed', () => {
    for (const kind of ['price', 'doubleCharge', 'missingPart', 'defectCheap']) {
      const polite = practiceTicket(kind);
      expect(factsOf(polite).heat.value, kind).toBeLessThan(2);
      expect(codes(polite), kind).not.toContain('soothe');
    }
  });

  it('is nothing once the case is closed', () => {
    const closed = { case: caseRow({ closed: { at: NOW, outcome: 'upheld', cause: 'other' } }) };
    expect(codes(first, { ...closed, ...draft({ heat: 3 }) })).toEqual([]);
  });

  it('is the time of the first answer, then that of the next contact, and a hint where there is none', () => {
    expect(lines(first)).toContainEqual({ code: 'answerBy', at: expect.any(Number), isLate: false });
    expect(codes(first)).toContain('firstContact');
    const answered = talking([
      ['customer', -5 * 60],
      ['agent', -60],
    ]);
    expect(codes(answered, { case: caseRow() })).toContain('noNextContact');
    const promise = { id: 'p', case: 'c', what: 'reply', state: 'open', due: NOW + HOUR } as PromiseRow;
    expect(lines(answered, { case: caseRow(), promises: [promise] })).toContainEqual({
      code: 'nextContact',
      at: NOW + HOUR,
    });
  });

  it('is that nobody has said sorry before money is offered', () => {
    const answered = talking([
      ['customer', -60],
      ['agent', -30, 'We will look into it.'],
    ]);
    expect(codes(answered, {}, true)).toContain('noApology');
    expect(codes(answered, {}, false)).not.toContain('noApology');
    expect(codes({ ...answered, channel: 'phone' }, {}, true)).not.toContain('noApology');
    const sorry = talking([
      ['customer', -60],
      ['agent', -30, 'We are sorry for this.'],
    ]);
    expect(codes(sorry, {}, true)).not.toContain('noApology');
  });

  it('is that nobody has asked what they want, after three messages', () => {
    const three: Line[] = [
      ['customer', -60, 'Hello.'],
      ['customer', -50, 'Hello?'],
      ['customer', -40, 'Hello!'],
    ];
    expect(codes(talking(three, { subject: 'Hello' }))).toContain('goalMissing');
    expect(codes(talking(three.slice(1), { subject: 'Hello' }))).not.toContain('goalMissing');
  });

  it('is that the case goes from hand to hand', () => {
    const around: Line[] = [
      ['customer', -90],
      ['agent', -60, 'a', 'Anna'],
      ['agent', -50, 'b', 'Ben'],
      ['agent', -40, 'c', 'Cleo'],
    ];
    expect(lines(talking(around))).toContainEqual({ code: 'handedAround', count: 2 });
    expect(codes(talking(around.slice(0, 3)))).not.toContain('handedAround');
  });
});
