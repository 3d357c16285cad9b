import { asTicket } from '@/entrypoints/practice/asTicket';
import { practiceTickets } from '@/entrypoints/practice/tickets';
import { advise, type Advice } from '@/lib/advice/advise';
import { suggestFacts, type TicketFacts } from '@/lib/facts/suggest';
import { emptyRecord as emptyRecordOf, type HistoryRecord } from '@/lib/history/record';
import { LANGUAGES, metaOf } from '@/lib/languages';
import type { Policy } from '@/lib/policy/schema';
import { keyText, type Ticket } from '@/lib/ticket/contract';
import { lexicons, signs } from './lexicons';
import { NOW } from './offerCase';
import { policy } from './policy';

const BASE = 'chrome-extension://amends/practice.html';

/** A ticket of the practice desk as its reader hands it on. */
export function practiceTicket(kind: string): Ticket {
  const found = practiceTickets(NOW).find((ticket) => ticket.kind === kind);
  if (!found) throw new Error(`no practice ticket of kind ${kind}`);
  return asTicket(found, BASE);
}

export const factsOf = (ticket: Ticket): TicketFacts =>
  suggestFacts(ticket, {
    lexicons,
    signs,
    mappings: policy.fields,
    currency: 'EUR',
    locales: LANGUAGES.map((language) => metaOf(language).locale),
    now: NOW,
    zone: 'UTC',
  });

/** The record of a ticket on which nothing was done, of a customer who is not known. */
export const emptyRecord = (ticket: Ticket): HistoryRecord => emptyRecordOf(keyText(ticket.key));

/** The advice on a ticket as it is first opened, with changes of its record. */
export function adviceOn(
  ticket: Ticket,
  change: Partial<HistoryRecord> = {},
  level: 1 | 2 | 3 = 1,
  under: Policy = policy,
): Advice {
  const record = { ...emptyRecord(ticket), ...change };
  return advise({ ticket, found: factsOf(ticket), record, policy: under, agent: { level }, now: NOW, zone: 'UTC' });
}
