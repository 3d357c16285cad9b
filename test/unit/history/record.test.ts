import { describe, expect, it } from 'vitest';
import type { Act } from '@/lib/history/entries';
import { historyLine } from '@/lib/history/line';
import { readMyDay } from '@/lib/history/myDay';
import { readRecord } from '@/lib/history/record';
import { money } from '@/lib/kernel/money';
import { DAY } from '@/lib/kernel/time';
import { freshDb, perform, person, ticketNo, writerAt } from '../../make/history';
import { daysAgo, NOW } from '../../make/offerCase';

const complaint: Act = { kind: 'factConfirmed', fact: 'category', value: 'billing', source: 'agent' };
const note = (text: string): Act => ({ kind: 'noteAdded', note: text, text });

describe('the history of a customer', () => {
  it('goes on in another helpdesk under the same e-mail, and picks up new signs', async () => {
    const db = freshDb();
    const writer = writerAt();
    await perform(db, ticketNo('1'), person('Ann Lee', { refs: ['rt 1'] }), [note('first')], writer);
    writer.set(NOW + DAY);
    const other = person('A. Lee', {
      emails: ['ann.lee@example.com'],
      phones: ['+49 30 1234567'],
      refs: ['zendesk 9'],
    });
    const record = await perform(db, ticketNo('900', 'zendesk'), other, [note('second')], writer);
    expect(record.notes.map(({ text }) => text)).toEqual(['second', 'first']);
    expect(record.customer).toMatchObject({
      names: ['Ann Lee', 'A. Lee'],
      refs: ['rt 1', 'zendesk 9'],
      phones: ['+49 30 1234567'],
    });
    const byPhone = await readRecord(
      db,
      ticketNo('77').key,
      person('Somebody', { emails: [], phones: ['030 1234567'] }),
    );
    expect(byPhone.customer?.id).toBe(record.customer?.id);
  });

  it('is not mixed up with somebody of the same name; a person merges the two', async () => {
    const db = freshDb();
    const writer = writerAt();
    const first = await perform(
      db,
      ticketNo('1'),
      person('Ann Lee', { emails: ['a@example.com'] }),
      [note('of the first')],
      writer,
    );
    const second = await perform(
      db,
      ticketNo('2'),
      person('Lee Ann', { emails: ['b@example.com'] }),
      [note('of the second')],
      writer,
    );
    expect(second.customer?.id).not.toBe(first.customer?.id);
    expect(second.notes.map(({ text }) => text)).toEqual(['of the second']);
    expect(second.candidates.map(({ id }) => id)).toEqual([first.customer?.id]);
    const merged = await perform(
      db,
      ticketNo('2'),
      person('Lee Ann', { emails: ['b@example.com'] }),
      [
        {
          kind: 'customersMerged',
          from: first.customer?.id ?? '',
          identity: person('Ann Lee', { emails: ['a@example.com'] }),
        },
      ],
      writer,
    );
    expect(merged.notes.map(({ text }) => text).toSorted()).toEqual(['of the first', 'of the second']);
    const again = await readRecord(db, ticketNo('3').key, person('Ann Lee', { emails: ['a@example.com'] }));
    expect(again.customer?.id).toBe(merged.customer?.id);
  });

  it('keeps the case with its customer when somebody else becomes the requester, and says so', async () => {
    const db = freshDb();
    await perform(db, ticketNo('1'), person('Ann'), [note('x')], writerAt());
    const record = await readRecord(db, ticketNo('1').key, person('Bob'));
    expect(record.isOtherRequester).toBe(true);
    expect(record.customer?.names).toEqual(['Ann']);
  });

  it('is one line: complaints of six months, what was given in 90 days, late promises', async () => {
    const db = freshDb();
    const writer = writerAt();
    for (const [id, days] of [
      ['1', 170],
      ['2', 60],
      ['3', 200],
    ] as const) {
      writer.set(daysAgo(days));
      const gift = { grant: `g${id}`, option: 'G04', label: '', isEntitlement: false, cost: money(600, 'EUR') };
      await perform(db, ticketNo(id), person('Ann'), [complaint, { kind: 'grantIssued', gift }], writer);
    }
    writer.set(daysAgo(10));
    const promise = { promise: 'p', what: 'callback' as const, text: 'Call', due: daysAgo(9) };
    // To ask again is our own reminder: nobody waits for it (R82).
    const reminder = { ...promise, promise: 'f', isFollowUp: true };
    const acts = [promise, reminder].map((made) => ({ kind: 'promiseMade' as const, promise: made }));
    const record = await perform(db, ticketNo('2'), person('Ann'), acts, writer);
    expect(historyLine(record, { caseId: undefined, isComplaint: true }, NOW)).toMatchObject({
      complaints: 3,
      given: [money(600, 'EUR')],
      latePromises: 1,
      openPromises: 1,
      previousAt: daysAgo(60),
    });
  });

  it('leaves entitlements out of what was given: they are no gifts', async () => {
    const db = freshDb();
    const gift = {
      grant: 'e',
      option: 'E5',
      label: '',
      isEntitlement: true,
      face: money(9000, 'EUR'),
      cost: money(9000, 'EUR'),
    };
    const record = await perform(db, ticketNo('1'), person('Ann'), [{ kind: 'grantIssued', gift }], writerAt());
    expect(historyLine(record, { caseId: undefined, isComplaint: true }, NOW).given).toEqual([]);
  });
});

describe('my day', () => {
  it('has promises by their time, replies not sent and choices not made, each with its ticket', async () => {
    const db = freshDb();
    const writer = writerAt();
    const promise = (id: string, due: number): Act => ({
      kind: 'promiseMade',
      promise: { promise: id, what: 'callback', text: id, due },
    });
    await perform(db, ticketNo('1'), person('Ann'), [promise('later', NOW + DAY), promise('late', NOW - 1)], writer);
    const reply = {
      reply: 'r',
      mode: 'public' as const,
      text: 'Hello',
      hasThanks: true,
      hasApology: true,
      saidBefore: 0,
      gifts: [],
      promises: [],
    };
    await perform(db, ticketNo('2'), person('Bob'), [{ kind: 'replyInserted', reply }], writer);
    const offered = { grant: 'o', option: 'E3', label: '', isEntitlement: true, choiceOf: 's' };
    await perform(
      db,
      ticketNo('3'),
      person('Cid'),
      [
        { kind: 'replyInserted', reply: { ...reply, reply: 's', gifts: [offered] } },
        { kind: 'replySent', replyId: 's', proof: 'thread' },
        { kind: 'offerMade', gift: offered },
      ],
      writer,
    );
    const day = await readMyDay(db, NOW);
    expect(day.map((entry) => [entry.kind, entry.customer?.names[0], entry.ticket?.url])).toEqual([
      ['promise', 'Ann', 'https://desk.example/1'],
      ['promise', 'Ann', 'https://desk.example/1'],
      ['unsent', 'Bob', 'https://desk.example/2'],
      ['choice', 'Cid', 'https://desk.example/3'],
    ]);
    expect(day[0]).toMatchObject({ isLate: true });
  });
});
