import * as v from 'valibot';
import { CHANNELS } from '../kernel/enums';

/** What a page may hold at most: more is cut by the reader and named in `missing`. */
export const LIMITS = { messages: 500, text: 60_000, fields: 100, ids: 20 } as const;

const Line = v.pipe(v.string(), v.maxLength(400));

/** The identity of a ticket: which helpdesk, where it lives (origin and path prefix) and its id there. */
export const TicketKey = v.object({
  helpdesk: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  base: v.pipe(v.string(), v.maxLength(400)),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
});
export type TicketKey = v.InferOutput<typeof TicketKey>;

const Message = v.object({
  id: v.optional(Line),
  author: Line,
  role: v.picklist(['customer', 'agent', 'note', 'system']),
  /** Epoch ms; absent where the page does not say. */
  at: v.optional(v.number()),
  /** Plain text. */
  text: v.pipe(v.string(), v.maxLength(LIMITS.text)),
});
export type Message = v.InferOutput<typeof Message>;

const Requester = v.object({
  name: v.optional(Line),
  emails: v.pipe(v.array(Line), v.maxLength(LIMITS.ids)),
  phones: v.pipe(v.array(Line), v.maxLength(LIMITS.ids)),
  /** Ids of the person in this helpdesk. */
  ids: v.pipe(v.array(Line), v.maxLength(LIMITS.ids)),
});
export type Requester = v.InferOutput<typeof Requester>;

/** A part of the ticket that could not be read, or not whole. */
const Missing = v.object({
  part: v.picklist(['requester', 'subject', 'status', 'messages', 'fields', 'text']),
  reason: v.picklist(['absent', 'refused', 'unknownShape', 'tooMany', 'tooLong']),
  /** How much was read of how much there is, where it was cut. */
  read: v.optional(v.number()),
  of: v.optional(v.number()),
});
export type Missing = v.InferOutput<typeof Missing>;

/** A ticket as a reader found it. */
export const Ticket = v.object({
  key: TicketKey,
  url: v.pipe(v.string(), v.maxLength(2000)),
  subject: Line,
  status: v.optional(Line),
  channel: v.optional(v.picklist(CHANNELS)),
  requester: Requester,
  messages: v.pipe(v.array(Message), v.maxLength(LIMITS.messages)),
  tags: v.pipe(v.array(Line), v.maxLength(LIMITS.fields)),
  fields: v.pipe(v.array(v.object({ label: Line, value: Line })), v.maxLength(LIMITS.fields)),
  /** The language that the helpdesk states, a BCP 47 tag. */
  language: v.optional(Line),
  missing: v.array(Missing),
});
export type Ticket = v.InferOutput<typeof Ticket>;

/** Who the next text in the page's editor goes to. */
export const ReplyMode = v.picklist(['public', 'note']);
export type ReplyMode = v.InferOutput<typeof ReplyMode>;

/** What a page says of itself. `reading` means that more of the same ticket follows. */
export const PageReport = v.variant('kind', [
  v.object({ kind: v.literal('noTicket') }),
  v.object({ kind: v.literal('opening'), key: TicketKey }),
  v.object({ kind: v.literal('login'), helpdesk: v.string() }),
  v.object({ kind: v.literal('gone'), key: TicketKey, why: v.picklist(['deleted', 'notFound', 'denied']) }),
  v.object({ kind: v.literal('broken'), helpdesk: v.string(), key: v.optional(TicketKey), detail: Line }),
  v.object({ kind: v.literal('ticket'), ticket: Ticket, reading: v.boolean() }),
]);
export type PageReport = v.InferOutput<typeof PageReport>;

/** A report with its place in order: `page` names one loaded document, `seq` grows with each report of it. */
export const TaggedReport = v.object({ page: v.string(), seq: v.number(), report: PageReport });
export type TaggedReport = v.InferOutput<typeof TaggedReport>;

/** So many characters are put into a page at once. */
export const LONGEST_REPLY = 20_000;

/** A text to write into the page's editor, made for one ticket and one kind of reply. */
export const InsertAsk = v.object({
  key: TicketKey,
  mode: ReplyMode,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_REPLY)),
  direction: v.picklist(['ltr', 'rtl']),
});
export type InsertAsk = v.InferOutput<typeof InsertAsk>;

/** What became of an insertion. `replyUrl` is where the helpdesk keeps its reply form. */
export const InsertAnswer = v.variant('kind', [
  v.object({ kind: v.literal('inserted') }),
  v.object({
    kind: v.literal('refused'),
    reason: v.picklist(['movedOn', 'noEditor', 'wrongMode', 'notArrived']),
    replyUrl: v.optional(v.string()),
  }),
]);
export type InsertAnswer = v.InferOutput<typeof InsertAnswer>;

/** Words of the page's editor and what is to stand in their place. */
export const ReplaceAsk = v.object({
  key: TicketKey,
  words: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.text)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.text)),
});
export type ReplaceAsk = v.InferOutput<typeof ReplaceAsk>;

/** Why words were not replaced: the page or its editor has gone, the words have, they stand there more than once, or the editor doesn't take it. */
const NotReplaced = v.picklist(['movedOn', 'noEditor', 'gone', 'twice', 'notArrived']);
export type NotReplaced = v.InferOutput<typeof NotReplaced>;

/** What became of words that were to be replaced. */
export const ReplaceAnswer = v.variant('kind', [
  v.object({ kind: v.literal('replaced') }),
  v.object({ kind: v.literal('refused'), reason: NotReplaced }),
]);
export type ReplaceAnswer = v.InferOutput<typeof ReplaceAnswer>;

/** The text that stands in the page's editor: what the agent has written there by hand. */
export const DraftAnswer = v.variant('kind', [
  v.object({ kind: v.literal('draft'), text: v.pipe(v.string(), v.maxLength(LIMITS.text)) }),
  v.object({ kind: v.literal('refused'), reason: v.picklist(['movedOn', 'noEditor']) }),
]);
export type DraftAnswer = v.InferOutput<typeof DraftAnswer>;

/**
 * Whether a report is newer than what is known: a later one of the same document, or the first of another one. Reports of documents that
 * were left already (`retired`) are stale however they come in.
 */
export function isNews(known: TaggedReport | undefined, incoming: TaggedReport, retired: ReadonlySet<string>): boolean {
  if (retired.has(incoming.page)) return false;
  return known?.page !== incoming.page || incoming.seq > known.seq;
}

/** One string for a key, for maps and database indexes. */
export const keyText = (key: TicketKey): string => `${key.helpdesk} ${key.base} ${key.id}`;

/** True when both name the same ticket. */
export const sameTicket = (a: TicketKey | undefined, b: TicketKey | undefined): boolean =>
  a !== undefined && b !== undefined && keyText(a) === keyText(b);
