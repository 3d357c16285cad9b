import { HistoryDb } from '@/lib/history/db';
import type { Act, Gift, Identity, TicketRef } from '@/lib/history/entries';
import { readRecord, type HistoryRecord } from '@/lib/history/record';
import { act, type Writer } from '@/lib/history/write';
import { timeOrderedIds } from '@/lib/kernel/id';
import { money } from '@/lib/kernel/money';
import { NOW } from './offerCase';

let made = 0;

/** A store of its own for one test. */
export const freshDb = (): HistoryDb => new HistoryDb(`test ${++made}`);

/** A clock that a test turns, and a writer that uses it. */
export function writerAt(start = NOW): Writer & { set: (now: number) => void } {
  let now = start;
  const makeId = timeOrderedIds(
    () => now,
    (count) => crypto.getRandomValues(new Uint8Array(count)),
  );
  return {
    by: { id: 'a1', name: 'Anna' },
    shop: 'main',
    country: 'DE',
    policy: 1,
    now: () => now,
    makeId,
    set: (at) => void (now = at),
  };
}

export const ticketNo = (id: string, helpdesk = 'request-tracker'): TicketRef => ({
  key: `${helpdesk} https://desk.example ${id}`,
  url: `https://desk.example/${id}`,
  subject: `Ticket ${id}`,
  helpdesk,
});

export const person = (name: string, change: Partial<Identity> = {}): Identity => ({
  names: [name],
  emails: [`${name.toLowerCase().replaceAll(' ', '.')}@example.com`],
  phones: [],
  refs: [],
  ...change,
});

/** Reads the record of a ticket and stores acts on it, as the desk does. */
export async function perform(
  db: HistoryDb,
  ticket: TicketRef,
  who: Identity,
  acts: Act[],
  writer: Writer,
): Promise<HistoryRecord> {
  const stored = await act(db, await readRecord(db, ticket.key, who), ticket, who, acts, writer);
  if (!stored.ok) throw new Error(stored.fault.detail);
  return readRecord(db, ticket.key, who);
}

/** Every row of every table but the journal and the drafts, in a fixed order. */
export async function allRows(db: HistoryDb): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(db.projected().map(async (name) => [name, await db.table(name).toArray()] as const));
  return Object.fromEntries(tables);
}

/** A gift as it is offered or granted. */
export const gift = (grant: string, change: Partial<Gift> = {}): Gift => ({
  grant,
  option: 'G04',
  label: 'Free delivery',
  isEntitlement: false,
  face: money(800, 'EUR'),
  cost: money(600, 'EUR'),
  ...change,
});
