import { asciiDigits, cleanLine, cleanText } from '../kernel/text';
import { LIMITS, type Message, type Missing, type Requester, type Ticket } from './contract';

/** What a reader found, before it is cleaned and cut to the limits of the contract. */
export type Found = Omit<Ticket, 'missing'> & { missing?: Missing[] };

/** Begins where a word does only, or a long word without an address would be tried from each of its letters. */
const MAIL = /(?<![^\s<>,;"'()@])[^\s<>,;"'()@]+@[^\s<>,;"'()@]+\.[^\s<>,;"'()@]+/;

/** Splits "Name <mail>" into its parts; either may be absent. */
export function nameAndMail(text: string): { name?: string; email?: string } {
  const line = cleanLine(text);
  const mail = MAIL.exec(line)?.[0];
  const rest = mail ? line.replace(`<${mail}>`, '').replace(mail, '') : line;
  const name = cleanLine(rest).replace(/^["']|["']$/g, '');
  return { ...(name && { name }), ...(mail && { email: mail.toLowerCase() }) };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].slice(0, LIMITS.ids);

function cleanRequester(found: Requester): Requester {
  const name = found.name === undefined ? '' : cleanLine(found.name, 120);
  return {
    ...(name && { name }),
    emails: unique(found.emails.map((mail) => cleanLine(mail).toLowerCase()).filter((mail) => MAIL.test(mail))),
    phones: unique(found.phones.map((phone) => asciiDigits(cleanLine(phone))).filter(Boolean)),
    ids: unique(found.ids.map((id) => cleanLine(id)).filter(Boolean)),
  };
}

/** The first message (how it began) and the newest ones, in their order. */
function cutMessages(messages: readonly Message[], missing: Missing[]): Message[] {
  let kept = messages;
  if (messages.length > LIMITS.messages) {
    kept = [...messages.slice(0, 1), ...messages.slice(1 - LIMITS.messages)];
    missing.push({ part: 'messages', reason: 'tooMany', read: kept.length, of: messages.length });
  }
  return kept.map((message) => {
    const { length } = message.text;
    if (length > LIMITS.text) missing.push({ part: 'text', reason: 'tooLong', read: LIMITS.text, of: length });
    const text = cleanText(message.text.slice(0, LIMITS.text));
    return { ...message, author: cleanLine(message.author, 120), text };
  });
}

/**
 * A ticket in the contract's shape from what a reader found: names and subjects without direction marks and control
 * characters, long threads and texts cut, and every part that is absent named in `missing`.
 */
export function buildTicket(found: Found): Ticket {
  const missing = [...(found.missing ?? [])];
  const requester = cleanRequester(found.requester);
  const unknown = !requester.name && requester.emails.length + requester.phones.length + requester.ids.length === 0;
  if (unknown && !missing.some((gap) => gap.part === 'requester'))
    missing.push({ part: 'requester', reason: 'absent' });
  const subject = cleanLine(found.subject);
  if (!subject) missing.push({ part: 'subject', reason: 'absent' });
  return {
    ...found,
    subject,
    requester,
    messages: cutMessages(found.messages, missing),
    tags: found.tags
      .map((tag) => cleanLine(tag))
      .filter(Boolean)
      .slice(0, LIMITS.fields),
    fields: found.fields
      .map(({ label, value }) => ({ label: cleanLine(label).replace(/\s*:$/, ''), value: cleanLine(value) }))
      .filter(({ label, value }) => label && value)
      .slice(0, LIMITS.fields),
    missing,
  };
}
