import { asciiDigits, bareWords } from '../kernel/text';

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

/** True when a message says most of what a reply says. */
export const says = (message: string, reply: string): boolean => overlap(reply, message) >= ENOUGH;

/** A message of the thread that may be the reply once it was sent. */
interface SentMessage {
  role: string;
  text: string;
  at?: number | undefined;
}

/** The messages that say what a reply says, to whom it says it. */
const saying = <M extends SentMessage>(
  { text, mode }: { text: string; mode: 'public' | 'note' },
  messages: readonly M[],
): M[] => {
  const role = mode === 'note' ? 'note' : 'agent';
  return messages.filter((message) => message.role === role && says(message.text, text));
};

/** How many messages of the thread say the same as a reply that is about to be inserted: the same words may have been sent before. */
export const saidBefore = (
  reply: { text: string; mode: 'public' | 'note' },
  messages: readonly SentMessage[],
): number => saying(reply, messages).length;

/**
 * Whether a reply that was inserted has since appeared in the thread: one more message of an agent (or note, for a note) says most of it
 * than did before, and the newest of them is not older than the insertion. Messages without a time may be it too.
 */
export function findSent<M extends SentMessage>(
  reply: { text: string; mode: 'public' | 'note'; insertedAt: number; saidBefore: number },
  messages: readonly M[],
): M | undefined {
  const CLOCKS_DIFFER_MS = 5 * 60_000;
  const said = saying(reply, messages);
  if (said.length <= reply.saidBefore) return undefined;
  return said.findLast(({ at }) => at === undefined || at >= reply.insertedAt - CLOCKS_DIFFER_MS);
}

/** Sentences and lines of a text, without what ends them. */
const sentences = (text: string): string[] => text.split(/[.!?؟]\s|\n/).filter(Boolean);

/** Figures of a text as numbers, however they are written: "1.250,00" and "1250" are one. */
const figuresIn = (text: string): number[] =>
  (asciiDigits(text).match(/\d+(?:[.,٬٫' \u00a0\u202f]\d+)*/g) ?? []).map((figure) => {
    const [, whole = figure, part = ''] = /^(.*)[.,٫](\d{1,2})$/.exec(figure) ?? [];
    return Number(`${whole.replace(/\D/g, '')}.${part || 0}`);
  });

/** The share of the words of `part` that are in `whole`, in whatever order; figures do not count. */
function sharedWords(part: string, whole: string): number {
  const words = new Set(
    bareWords(part)
      .split(' ')
      .filter((word) => /\p{L}/u.test(word)),
  );
  const there = new Set(bareWords(whole).split(' '));
  return words.size === 0 ? 0 : [...words].filter((word) => there.has(word)).length / words.size;
}

/** True when a text has every figure of a sentence: where it says that sentence, or anywhere where it does not say it in one. */
function keepsFigures(sentence: string, text: string): boolean {
  const wanted = figuresIn(sentence);
  const alike = sentences(text).filter((each) => sharedWords(sentence, each) >= ENOUGH);
  return (alike.length > 0 ? alike : [text]).some((place) => {
    const there = figuresIn(place);
    return wanted.every((figure) => there.includes(figure));
  });
}

/**
 * What became of the words of an offer or a promise in a text that the agent may have reworded: still said, said with another figure, or taken
 * out. They are said where one sentence has most of them, in whatever order, or the text most of their runs; figures are compared sentence by sentence.
 */
export function standing(words: string | undefined, text: string): 'said' | 'otherFigure' | 'gone' {
  if (words === undefined) return 'said';
  const isThere =
    sentences(text).some((sentence) => sharedWords(words, sentence) >= ENOUGH) || overlap(words, text) >= ENOUGH;
  if (!isThere) return 'gone';
  return sentences(words).every((sentence) => keepsFigures(sentence, text)) ? 'said' : 'otherFigure';
}
