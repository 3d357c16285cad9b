import { describe, expect, it } from 'vitest';
import { takenIn } from '@/lib/advice/conversation';
import type { HistoryRecord } from '@/lib/history/record';
import type { GrantRow, PromiseRow, ReplyRow } from '@/lib/history/rows';
import { DAY } from '@/lib/kernel/time';
import type { Ticket } from '@/lib/ticket/contract';
import { NOW } from '../../make/offerCase';
import { adviceOn, practiceTicket } from '../../make/open';
import { caseRow, gift, replyRow, talking } from '../../make/talking';

const viewOf = (ticket: Ticket, change: Partial<HistoryRecord> = {}) => adviceOn(ticket, change).view;
const itemOf = (id: string, ticket: Ticket, change: Partial<HistoryRecord> = {}) =>
  adviceOn(ticket, change).checklist.items.find((item) => item.id === id);

describe('the first answer', () => {
  it('is that of a person, and counts in working minutes', () => {
    const { firstReply } = viewOf(
      talking([
        ['customer', 0],
        ['agent', 50],
      ]),
    );
    expect(firstReply).toEqual({ minutes: 50, target: 240 });
  });

  it('is not what a machine sends within seconds, nor a system message, nor a note', () => {
    expect(
      viewOf(
        talking([
          ['customer', 0],
          ['agent', 0.2],
        ]),
      ).firstReply,
    ).toBeUndefined();
    expect(
      viewOf(
        talking([
          ['customer', 0],
          ['system', 5],
          ['note', 6],
        ]),
      ).firstReply,
    ).toBeUndefined();
    const chat = talking(
      [
        ['customer', 0],
        ['agent', 0.2],
      ],
      { channel: 'chat' },
    );
    expect(viewOf(chat).firstReply).toMatchObject({ target: 30 });
  });

  it('has half of the time for a VIP', () => {
    expect(
      viewOf(
        talking(
          [
            ['customer', 0],
            ['agent', 50],
          ],
          { tags: ['VIP'] },
        ),
      ).firstReply?.target,
    ).toBe(120);
  });

  it('is known to be late', () => {
    const late = talking([
      ['customer', 0],
      ['agent', 5 * 24 * 60],
    ]);
    expect(itemOf('RC-2', late)).toMatchObject({ state: 'suggested', proof: { code: 'repliedLateHours' } });
  });
});

describe('what was sent', () => {
  const ticket = talking([['customer', 0]]);

  it('keeps goodwill apart unless it is one of several with what is due', () => {
    const apart = replyRow({ gifts: [gift('E3', true, 'r'), gift('E5', true, 'r'), gift('G05', false)] });
    const mixed = replyRow({ gifts: [gift('E3', true, 'r'), gift('G05', false, 'r')] });
    const of = (row: ReplyRow) => viewOf(ticket, { case: caseRow(), replies: [row] }).replies[0];
    expect(of(apart)).toMatchObject({ isApart: true, optionCount: 2 });
    expect(of(mixed)?.isApart).toBe(false);
    expect(of(replyRow({ gifts: [gift('E3', true)] }))?.isApart).toBeUndefined();
  });

  it('counts hints with who left them, and commitments with whether there is a promise', () => {
    const commitment = { kind: 'callback', quote: 'We will call you tomorrow', isDated: true } as const;
    const row = replyRow({
      wording: { open: [], dismissed: [{ class: 'excuse', quote: 'due to' }] },
      said: { options: 0, commitments: [commitment] },
    });
    const record = { case: caseRow(), replies: [row] };
    expect(itemOf('OF-3', ticket, record)).toMatchObject({ state: 'done', proof: { count: 1, name: 'Anna' } });
    expect(itemOf('PR-2', ticket, record)).toMatchObject({ state: 'open' });
    const made = {
      id: 'p',
      case: 'c',
      customer: 'k',
      what: 'callback',
      text: commitment.quote,
      state: 'open',
    } as PromiseRow;
    const promised = (ofCase: string) => ({ ...made, case: ofCase, due: NOW + DAY, madeAt: NOW });
    expect(itemOf('PR-2', ticket, { ...record, promises: [promised('c')] })?.state).toBe('suggested');
    expect(itemOf('PR-2', ticket, { ...record, promises: [promised('another')] })?.state).toBe('open');
  });

  it('may be a list of options that somebody wrote by hand', () => {
    const list = talking([
      ['customer', 0],
      ['agent', 30, 'You can choose:\n1. a new one\n2. your money back'],
    ]);
    expect(itemOf('OF-1', list)).toMatchObject({ state: 'suggested', proof: { code: 'optionsListed', count: 2 } });
  });
});

describe('the customer’s answer', () => {
  it.each([
    ['Option 1, please', 2, true],
    ['Вариант 2', 2, true],
    ['گزینهٔ ۲', 2, true],
    ['1 or 2?', 2, false],
    ['Order 40213', 2, false],
    ['Option 3', 2, false],
  ])('“%s” of %i takes one: %s', (text, count, isTaken) => {
    expect(takenIn(text, count) !== undefined).toBe(isTaken);
  });

  it('is shown with the choice that waits', () => {
    const ticket = talking([
      ['customer', 0],
      ['agent', 30, 'Choose'],
      ['customer', 60, 'The second one: 2'],
    ]);
    const row = replyRow({ gifts: [gift('E3', true, 'r'), gift('E5', true, 'r')] });
    const grants = ['E3', 'E5'].map(
      (id) => ({ id, case: 'c', option: id, choiceOf: 'r', isEntitlement: true }) as GrantRow,
    );
    const { next, view } = adviceOn(ticket, { case: caseRow(), replies: [row], grants });
    expect(next).toMatchObject({ code: 'recordChoice', reason: 'choiceWritten' });
    expect(view.takenBy).toBe('The second one: 2');
  });

  it('asks for another answer, and promises that only ask again hold nothing up', () => {
    const ticket = talking([
      ['customer', 0],
      ['agent', 30, 'Done'],
      ['customer', 60, 'It is still broken.'],
    ]);
    const record = { case: caseRow(), replies: [replyRow()] };
    expect(adviceOn(ticket, record).next.code).toBe('answerAgain');
    const followUp = {
      id: 'f',
      case: 'c',
      what: 'reply',
      state: 'open',
      due: NOW + DAY,
      isFollowUp: true,
    } as PromiseRow;
    const silent = talking([
      ['customer', 0],
      ['agent', 30, 'Done'],
    ]);
    expect(adviceOn(silent, record).next).toEqual({ code: 'waitForAnswer', reason: 'unanswered' });
    const after = adviceOn(silent, { ...record, promises: [followUp] });
    expect(after.next.code).toBe('close');
    expect(after.checklist.items.find(({ id }) => id === 'CO-3')?.proof?.code).toBe('followUpSet');
  });

  it('is no broken promise where we only meant to ask again, however late', () => {
    const broken = (change: Partial<PromiseRow>): boolean => {
      const promise = { id: 'p', case: 'c', what: 'reply', state: 'open', due: NOW - DAY, ...change } as PromiseRow;
      return adviceOn(talking([['customer', 0]]), { case: caseRow(), promises: [promise] }).facts.hasBrokenPromise;
    };
    expect([broken({}), broken({ state: 'keptLate' })]).toEqual([true, true]);
    expect([broken({ isFollowUp: true }), broken({ isFollowUp: true, state: 'keptLate' })]).toEqual([false, false]);
  });
});

describe('what was given last time', () => {
  const ticket = practiceTicket('rude');
  const earlier = caseRow({ id: 'before', complaintSince: NOW - 30 * DAY, openedAt: NOW - 30 * DAY });
  const given = {
    id: 'g',
    case: 'before',
    customer: 'k',
    option: 'G06',
    state: 'given',
    isEntitlement: false,
  } as GrantRow;

  it('is known by its options and its day, for half a year', () => {
    const at = NOW - 30 * DAY;
    const grant = { ...given, at, label: 'G06', policy: 1 };
    const last = adviceOn(ticket, { cases: [earlier], grants: [grant] }).lastTime;
    expect(last).toEqual({ options: new Set(['G06']), at });
    const long = { ...earlier, complaintSince: NOW - 200 * DAY };
    expect(adviceOn(ticket, { cases: [long], grants: [grant] }).lastTime).toBeUndefined();
  });
});
