import { randomBytes } from 'node:crypto';
import type { Act, Commitment, Entry, Gift } from '@/lib/history/entries';
import { entriesOf } from '@/lib/history/journal';
import { projections } from '@/lib/history/projections';
import { caseId, customerId, grantId } from '@/lib/history/write';
import { timeOrderedIds } from '@/lib/kernel/id';
import { DAY, HOUR } from '@/lib/kernel/time';
import { customerOf, subjectOf } from '../served/page';

/** Rows by the name of their table. */
export type Rows = Record<string, object[]>;

/** Earlier tickets have numbers of their own, so that every ticket of the bench is a new one of a known customer. */
const EARLIER = 100_000;

const TEXT = `Thank you for telling us about this. I am sorry that the parcel came late.
You will get a voucher of €5.00 for your next order, and a new parcel leaves our warehouse tomorrow.
I will write to you once it is on its way.`;

interface Past {
  customer: string;
  ofCase: string;
  ticket: Extract<Act, { kind: 'caseOpened' }>['ticket'];
  makeId: () => string;
  /** Epoch ms of the beginning. */
  from: number;
}

const voucher = async (ofCase: string): Promise<Gift> => ({
  grant: await grantId(ofCase, 'G05'),
  option: 'G05',
  label: 'Voucher',
  isEntitlement: false,
  face: { minor: 500, currency: 'EUR' },
  cost: { minor: 500, currency: 'EUR' },
  text: 'You will get a voucher of €5.00 for your next order',
});

/** What was confirmed, answered, given and promised in the earlier case of a customer. */
async function acts(number: number, { ofCase, makeId, from }: Past): Promise<Act[]> {
  const gifts = number % 3 === 0 ? [await voucher(ofCase)] : [];
  const promises: Commitment[] =
    number % 5 === 0
      ? [{ promise: makeId(), what: 'reply', text: 'I will write to you once it is on its way.', due: from + 2 * DAY }]
      : [];
  const reply = makeId();
  return [
    { kind: 'factConfirmed', fact: 'category', value: 'lateDelivery', source: 'text', quote: 'It has not come yet.' },
    { kind: 'factConfirmed', fact: 'goal', value: 'delivery', source: 'text', quote: 'Where is my parcel?' },
    { kind: 'factConfirmed', fact: 'order', value: String(EARLIER + number), source: 'text' },
    { kind: 'itemTicked', item: 'LI-1', state: 'done' },
    {
      kind: 'replyInserted',
      reply: { reply, mode: 'public', text: TEXT, hasThanks: true, hasApology: true, saidBefore: 0, gifts, promises },
    },
    { kind: 'replySent', replyId: reply, proof: 'thread' },
    ...gifts.map((gift): Act => ({ kind: 'grantIssued', gift })),
    ...promises.map((promise): Act => ({ kind: 'promiseMade', promise })),
    // A few promises of the whole store are still open: those of a working day.
    ...promises.flatMap(({ promise }): Act[] =>
      number % 500 === 0 ? [] : [{ kind: 'promiseKept', promiseId: promise }],
    ),
    { kind: 'caseClosed', outcome: 'upheld', cause: 'carrier' },
  ];
}

/** The journal of one customer: a complaint of the last half year, answered and closed. */
export async function journalOf(number: number, origin: string, now: number): Promise<Entry[]> {
  const { name, email } = customerOf(number);
  const id = EARLIER + number;
  const ticket = {
    key: `served ${origin} ${id}`,
    url: `${origin}/tickets/${id}`,
    subject: subjectOf(id),
    helpdesk: 'served',
  };
  const identity = { names: [name], emails: [email], phones: [], refs: [] };
  const from = now - (2 + (number % 160)) * DAY;
  let at = from;
  const makeId = timeOrderedIds(() => at, randomBytes);
  const customer = await customerId(identity, ticket.key);
  const ofCase = await caseId(ticket.key);
  const opening: Act[] = [
    { kind: 'customerSeen', identity },
    { kind: 'caseOpened', ticket },
  ];
  const context = { by: { id: 'self', name: 'Sam' }, customer, case: ofCase, shop: 'main', country: 'DE', policy: 1 };
  const all = [...opening, ...(await acts(number, { customer, ofCase, ticket, makeId, from }))];
  return all.flatMap((act) => {
    at += HOUR / 4;
    return entriesOf([act], { ...context, at }, makeId);
  });
}

/** The tables that the extension's own projections make of a journal. */
export function rowsOf(journal: readonly Entry[]): Rows {
  const tables = new Map<string, Map<string, object>>();
  for (const entry of journal) {
    for (const { table, rowOf, apply } of projections) {
      const key = rowOf(entry);
      if (key === undefined) continue;
      const rows = tables.get(table) ?? new Map<string, object>();
      tables.set(table, rows);
      const after = apply(rows.get(key), entry);
      if (after) rows.set(key, after);
      else rows.delete(key);
    }
  }
  return Object.fromEntries([...tables].map(([name, rows]) => [name, [...rows.values()]]));
}

/** The rows of customers with these numbers. The journal itself is left out: no screen that is measured reads it. */
export async function pastOf(numbers: readonly number[], origin: string, now: number): Promise<Rows> {
  const journals = await Promise.all(numbers.map((number) => journalOf(number, origin, now)));
  return rowsOf(journals.flat());
}
