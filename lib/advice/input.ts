import type { TicketFacts } from '../facts/suggest';
import type { HistoryRecord } from '../history/record';
import type { Usage } from '../offers/types';
import type { Policy } from '../policy/schema';
import type { Ticket } from '../ticket/contract';

export type Level = 1 | 2 | 3;

/** Everything that an advice is made of. */
export interface AdviceInput {
  ticket: Ticket;
  found: TicketFacts;
  record: HistoryRecord;
  policy: Policy;
  agent: { level: Level };
  /** Epoch ms. */
  now: number;
  /** IANA name of the zone in which calendar dates are meant. */
  zone: string;
  /** What was given on this machine to all customers; absent: nothing. */
  usage?: Usage | undefined;
}

/** The shop whose ticket it is: by the helpdesk's address, else the first one of the policy. */
export function shopOf(policy: Policy, url: string): Policy['shops'][number] {
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  const named = policy.shops.find(({ origins }) => origins.includes(origin));
  const [first] = policy.shops;
  if (!first) throw new Error('a policy without a shop');
  return named ?? first;
}

/** The calendar date of the customer's first message: with it the demand is made, unless a person or a field says otherwise. */
export function demandedOn({ ticket, zone }: AdviceInput): string | undefined {
  const at = ticket.messages.find(({ role }) => role === 'customer')?.at;
  return at === undefined
    ? undefined
    : Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
