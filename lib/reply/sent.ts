import { bareWords } from '../kernel/text';

/** The share of an inserted reply's words that a sent message must hold to be taken for it: agents change a word or two. */
const ENOUGH = 0.6;

const grams = (text: string): Set<string> => {
  const words = bareWords(text).split(' ').filter(Boolean);
  if (words.length < 3) return new Set(words);
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
};

/** How much of `part` is in `whole`, from 0 to 1, by runs of three words. */
export function overlap(part: string, whole: string): number {
  const wanted = grams(part);
  const there = grams(whole);
  if (wanted.size === 0) return 0;
  return [...wanted].filter((gram) => there.has(gram)).length / wanted.size;
}

/** A message of the thread that may be the reply once it was sent. */
interface SentMessage {
  role: string;
  text: string;
  at?: number | undefined;
}

/**
 * Whether a reply that was inserted has since appeared in the thread: an agent's message (or a note, for a note) that is not older than the
 * insertion and says most of it. Messages without a time may be it too.
 */
export function findSent<M extends SentMessage>(
  reply: { text: string; mode: 'public' | 'note'; insertedAt: number },
  messages: readonly M[],
): M | undefined {
  const role = reply.mode === 'note' ? 'note' : 'agent';
  const CLOCKS_DIFFER_MS = 5 * 60_000;
  return messages.findLast(
    (message) =>
      message.role === role &&
      (message.at === undefined || message.at >= reply.insertedAt - CLOCKS_DIFFER_MS) &&
      overlap(reply.text, message.text) >= ENOUGH,
  );
}

/** True when the words of an offer survived the agent's editing and were sent. */
export const wasSaid = (offer: string, message: string): boolean => overlap(offer, message) >= ENOUGH;
