import type { TicketFacts } from '../facts/suggest';
import type { HistoryRecord } from '../history/record';
import { bareWords } from '../kernel/text';
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
  /** Words that say nothing, because every text of the languages at hand has them. */
  common?: ReadonlySet<string> | undefined;
  /** What was given on this machine to all customers; absent: nothing. */
  usage?: Usage | undefined;
}

export type Shop = Policy['shops'][number];

/** True when a field or tag of the ticket names one of the queues; only whole names count. */
function isInQueue(queues: readonly string[], { tags, fields }: Pick<Ticket, 'tags' | 'fields'>): boolean {
  const named = new Set([...tags, ...fields.map(({ value }) => value)].map(bareWords));
  return queues.map(bareWords).some((queue) => queue !== '' && named.has(queue));
}

/** How closely a shop fits a ticket: its queue tells more than its address; undefined when one of them speaks against it. */
function closeness(
  { origins, queues = [] }: Shop,
  ticket: Pick<Ticket, 'url' | 'tags' | 'fields'>,
): number | undefined {
  const origin = URL.canParse(ticket.url) ? new URL(ticket.url).origin : '';
  if (origins.length > 0 && !origins.includes(origin)) return undefined;
  if (queues.length > 0 && !isInQueue(queues, ticket)) return undefined;
  return (origins.length > 0 ? 1 : 0) + (queues.length > 0 ? 2 : 0);
}

/** The shop whose ticket it is: the one that fits most closely by queue and address, else the first one of the policy. */
export function shopOf(policy: Policy, ticket: Pick<Ticket, 'url' | 'tags' | 'fields'>): Shop {
  const [first] = policy.shops;
  if (!first) throw new Error('a policy without a shop');
  const fitting = policy.shops.flatMap((shop) => {
    const close = closeness(shop, ticket);
    return close === undefined ? [] : [{ shop, close }];
  });
  return fitting.toSorted((a, b) => b.close - a.close)[0]?.shop ?? first;
}

/** The calendar date of the customer's first message: with it the demand is made, unless a person or a field says otherwise. */
export function demandedOn({ ticket, zone }: AdviceInput): string | undefined {
  const at = ticket.messages.find(({ role }) => role === 'customer')?.at;
  return at === undefined
    ? undefined
    : Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
