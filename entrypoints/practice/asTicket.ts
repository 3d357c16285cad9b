import { buildTicket } from '@/lib/ticket/build';
import type { Ticket } from '@/lib/ticket/contract';
import type { PracticeTicket } from './tickets';

/** A ticket of the practice desk at an address, as its reader hands it on. */
export function asTicket(practice: PracticeTicket, base: string): Ticket {
  const { id, subject, channel, requester, messages, tags, fields } = practice;
  return buildTicket({
    key: { helpdesk: 'practice', base, id },
    url: `${base}#/${id}`,
    subject,
    channel,
    requester: {
      name: requester.name,
      emails: requester.email ? [requester.email] : [],
      phones: requester.phone ? [requester.phone] : [],
      ids: [requester.id],
    },
    messages: messages.map(({ author, role, at, text, id: messageId }) => ({ id: messageId, author, role, at, text })),
    tags,
    fields,
  });
}
