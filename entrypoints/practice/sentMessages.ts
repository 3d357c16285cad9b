import * as v from 'valibot';
import type { PracticeMessage } from './tickets';

const KEY = 'practice-sent';
const Sent = v.record(
  v.string(),
  v.array(
    v.object({
      id: v.string(),
      role: v.picklist(['agent', 'note']),
      author: v.string(),
      at: v.number(),
      text: v.string(),
    }),
  ),
);

/** What was sent in the practice desk, by ticket: it stays over reloads, as in a helpdesk. */
export function readSent(): Record<string, PracticeMessage[]> {
  try {
    const parsed = v.safeParse(Sent, JSON.parse(localStorage.getItem(KEY) ?? '{}'));
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}

/** Keeps a sent message. */
export function keepSent(ticket: string, message: PracticeMessage): Record<string, PracticeMessage[]> {
  const sent = readSent();
  const next = { ...sent, [ticket]: [...(sent[ticket] ?? []), message] };
  localStorage.setItem(KEY, JSON.stringify(next));
  return next;
}

/** Forgets everything that was sent: the tickets are as they came. */
export function forgetSent(): Record<string, PracticeMessage[]> {
  localStorage.removeItem(KEY);
  return {};
}
