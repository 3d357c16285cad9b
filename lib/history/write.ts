import { hashId } from '../kernel/id';
import type { Result } from '../kernel/result';
import type { HistoryDb } from './db';
import type { Act, Identity, TicketRef } from './entries';
import { addsSigns, phoneKeys, withoutSignsOf } from './identity';
import { append, entriesOf, type ActContext, type NotStored } from './journal';
import type { HistoryRecord } from './record';

/** Who writes, and under what circumstances; the composition root knows. */
export interface Writer {
  by: { id: string; name: string };
  shop: string;
  country?: string;
  policy: number;
  now: () => number;
  makeId: () => string;
}

/**
 * The id of a customer who is met for the first time: the same on every machine that meets them by the same sign, so that two machines
 * can be brought together. Somebody without any sign is known by the ticket only.
 */
export function customerId(identity: Identity, ticket: string): Promise<string> {
  return hashId('customer', identity.refs[0] ?? identity.emails[0] ?? phoneKeys(identity.phones)[0] ?? ticket);
}

/** The id of the case of a ticket, the same on every machine; that of a second person who asks on the same ticket is theirs alone. */
export const caseId = (ticket: string, second?: string): Promise<string> =>
  second === undefined ? hashId('case', ticket) : hashId('case', ticket, second);

/** The id of a grant: case, option and grievance point. However often it is pressed, and wherever, it is one grant. */
export const grantId = (ofCase: string, option: string, point = ''): Promise<string> =>
  hashId('grant', ofCase, option, point);

/** Whose a ticket is: its customer and case, known or about to be made, and the signs that are this customer's own. */
export async function ownerOf(
  record: HistoryRecord,
  ticket: string,
  identity: Identity,
): Promise<{ customer: string; case: string; own: Identity }> {
  const others = record.candidates.filter(({ id }) => id !== record.customer?.id);
  const own = withoutSignsOf(others, identity);
  const customer = record.customer?.id ?? (await customerId(own, ticket));
  const ofCase = record.case?.id ?? (await caseId(ticket, record.isOtherRequester ? customer : undefined));
  return { customer, case: ofCase, own };
}

/**
 * Stores what a person did on a ticket. The first act opens the case, and with it the customer; later acts add signs of the customer
 * that are new (another e-mail). Never those that another customer is known by, nor those of somebody else who asks on the ticket now: who
 * is who, only a person decides.
 */
export async function act(
  db: HistoryDb,
  record: HistoryRecord,
  ticket: TicketRef,
  identity: Identity,
  acts: readonly Act[],
  writer: Writer,
): Promise<Result<undefined, NotStored>> {
  const { own, customer, case: ofCase } = await ownerOf(record, ticket.key, identity);
  const { by, shop, country, policy } = writer;
  const context: ActContext = {
    by,
    shop,
    policy,
    customer,
    case: ofCase,
    at: writer.now(),
    ...(country && { country }),
  };
  const isNew = !record.customer || (!record.isOtherRequester && addsSigns(record.customer, own));
  const opening: Act[] = [
    ...(isNew ? [{ kind: 'customerSeen' as const, identity: own }] : []),
    ...(record.case ? [] : [{ kind: 'caseOpened' as const, ticket }]),
  ];
  return append(db, entriesOf([...opening, ...acts], context, writer.makeId));
}
