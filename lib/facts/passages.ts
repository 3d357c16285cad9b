import type { Signs } from './language';
import { ownWords, quoteWords } from './own';
import { passage, type Passage } from './suggestion';

/** The part of a ticket that facts are looked for in. */
export interface TicketText {
  subject: string;
  messages: readonly { role: string; text: string; at?: number | undefined }[];
  fields: readonly { label: string; value: string }[];
  tags?: readonly string[] | undefined;
  language?: string | undefined;
}

const LONGEST = 4000;
const FIRST = 2;
const NEWEST = 6;

/**
 * The subject and what the customer wrote: how it began and the newest messages. Only the customer's own words: what they quote of older mails,
 * what their program adds and what the agent wrote is left out.
 */
export function passagesOf({ subject, messages }: TicketText, signs: Readonly<Record<string, Signs>>): Passage[] {
  const spoken = messages.flatMap((each, message) => (each.role === 'customer' ? [{ ...each, message }] : []));
  const kept = spoken.length > FIRST + NEWEST ? [...spoken.slice(0, FIRST), ...spoken.slice(-NEWEST)] : spoken;
  const words = quoteWords(Object.values(signs));
  return [
    passage(subject),
    ...kept.map(({ text, at, message }) =>
      passage(ownWords(text, words).slice(0, LONGEST), { message, ...(at !== undefined && { at }) }),
    ),
  ];
}
