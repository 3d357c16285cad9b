import { hitsIn, type Hit } from './find';
import { phrasesOf, type Index, type ToneData } from './lexicon';
import { overlaps, quotedSpans, type Span } from './quoted';
import { sentencesOf, type Sentence } from './words';

/** A draft as the detectors see it: read once, looked at by all. */
export interface Draft {
  text: string;
  sentences: readonly Sentence[];
  quotes: readonly Span[];
  /** Phrases by the list that they are in, in the order of the text; those in quotation marks are left out. */
  hits: ReadonlyMap<string, readonly Hit[]>;
  /** Forms of the words that the customer wrote. */
  customerWords: ReadonlySet<string>;
  /** What the customer wrote, as written. */
  customer: string;
  data: ToneData;
}

/** The span that a stretch shares a character with; the spans are in order and don't overlap. */
export function spanAt(spans: readonly Span[], { start, end }: Span): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start < end ? span : undefined;
}

/** Words of somebody else are no wording of ours; what we say around a title in quotation marks is still said. */
function isQuoted(quotes: readonly Span[], hit: Hit): boolean {
  const span = spanAt(quotes, hit);
  if (!span) return false;
  return hit.entry.list.startsWith('class.') || (span.start <= hit.start && hit.end <= span.end);
}

/** What speaks of a review as it stands, read and right, ties nothing to it and asks for no other: each is answered (R64). */
function withoutMentions(hits: Map<string, Hit[]>): void {
  const mentions = hits.get('mention') ?? [];
  for (const list of ['class.condition', 'removal']) {
    const own = hits.get(list)?.filter((hit) => !mentions.some((mention) => overlaps(hit, mention)));
    if (own) hits.set(list, own);
  }
}

/** Reads a draft with the phrases of its language and of the team. */
export function readDraft(text: string, customer: string, data: ToneData, added: Index | undefined): Draft {
  const sentences = sentencesOf(text, data.spelling);
  const quotes = quotedSpans(text);
  const hits = new Map<string, Hit[]>();
  const indexes = added ? [phrasesOf(data), added] : [phrasesOf(data)];
  for (const [number, sentence] of sentences.entries()) {
    for (const hit of indexes.flatMap((index) => hitsIn(text, sentence, number, index))) {
      if (isQuoted(quotes, hit)) continue;
      const known = hits.get(hit.entry.list);
      if (known) known.push(hit);
      else hits.set(hit.entry.list, [hit]);
    }
  }
  withoutMentions(hits);
  const customerWords = new Set(
    sentencesOf(customer, data.spelling).flatMap(({ words }) => words.map(({ form }) => form)),
  );
  return { text, sentences, quotes, hits, customerWords, customer, data };
}

/** The phrases of one list that the draft has. */
export const said = (draft: Draft, list: string): readonly Hit[] => draft.hits.get(list) ?? [];

/**
 * The part of a draft that the agent has written: without the sentences of `ready`, a text that was put together from approved words. Its sentences
 * keep their numbers.
 */
export function ownPart(draft: Draft, ready: string): Draft {
  const known = new Set(sentencesOf(ready, draft.data.spelling).map(({ start, end }) => ready.slice(start, end)));
  const isOwn = ({ start, end }: Span): boolean => !known.has(draft.text.slice(start, end));
  const own = draft.sentences.map(isOwn);
  return {
    ...draft,
    sentences: draft.sentences.map((sentence, number) => (own[number] ? sentence : { ...sentence, words: [] })),
    hits: new Map([...draft.hits].map(([list, hits]) => [list, hits.filter(({ sentence }) => own[sentence])])),
  };
}
