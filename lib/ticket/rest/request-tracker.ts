import * as v from 'valibot';
import type { Message } from '../contract';
import { htmlToText } from '../plainText';
import type { Page } from '../reader';

const PER_PAGE = 100;
/** Newest pages that are fetched of a long ticket; the first page comes on top, so that the beginning is known too. */
const MOST_PAGES = 10;

const Ref = v.object({ id: v.string() });
const TicketBody = v.object({
  Subject: v.optional(v.string(), ''),
  Status: v.optional(v.string()),
  Queue: v.optional(Ref),
  Requestor: v.optional(v.array(Ref), []),
  CustomFields: v.optional(v.array(v.object({ name: v.string(), values: v.array(v.string()) })), []),
});
const Transaction = v.object({ id: v.string(), Type: v.string(), Created: v.string() });
const Person = v.object({
  id: v.string(),
  RealName: v.optional(v.string(), ''),
  EmailAddress: v.optional(v.string(), ''),
});
const Attachment = v.object({
  TransactionId: v.string(),
  ContentType: v.string(),
  Content: v.optional(v.string(), ''),
  Filename: v.optional(v.string(), ''),
  Creator: Person,
});
const PersonBody = v.object({
  RealName: v.optional(v.string(), ''),
  EmailAddress: v.optional(v.string(), ''),
  Privileged: v.optional(v.union([v.string(), v.number()])),
});

export type TicketBody = v.InferOutput<typeof TicketBody>;
type Person = v.InferOutput<typeof Person>;
type Attachment = v.InferOutput<typeof Attachment>;
type Transaction = v.InferOutput<typeof Transaction>;

/** Why the server gave no ticket. `unavailable`: REST is off or speaks another shape, so the page itself is read. */
export type Refusal = 'login' | 'notFound' | 'denied' | 'unavailable';

/** A message whose author's role is still to be told. */
export interface Spoken {
  isNote: boolean;
  login: string;
  message: Omit<Message, 'role'>;
}

/** Messages oldest first, and whether older ones were left out. */
export interface Thread {
  spoken: Spoken[];
  cut: boolean;
  people: Map<string, Person>;
}

/** A GET of RT's REST2 with the agent's session; a refusal instead of a body where there is none. */
async function get<T>(
  page: Page,
  path: string,
  shape: v.GenericSchema<unknown, T>,
  signal: AbortSignal,
): Promise<T | Refusal> {
  let response = await page.get(path, signal);
  // A server that stumbles over a write of the same moment (the reply that was just sent) answers the second time.
  if (response.status >= 500) response = await page.get(path, signal);
  if (response.status === 401) return 'login';
  const body: unknown = await response.json().catch(() => undefined);
  if (body === undefined) return 'unavailable';
  if (response.status === 404) return 'notFound';
  if (response.status === 403) return 'denied';
  const parsed = v.safeParse(shape, body);
  return response.ok && parsed.success ? parsed.output : 'unavailable';
}

/** True when the server answered with a refusal instead of what was asked for. */
export const isRefusal = (answer: unknown): answer is Refusal => typeof answer === 'string';

/** The ticket itself: subject, status, queue, requestors and custom fields. */
export const ticketBody = (page: Page, rest: string, id: string, signal: AbortSignal): Promise<TicketBody | Refusal> =>
  get(page, `${rest}/ticket/${id}`, TicketBody, signal);

/** Name, e-mail and standing of a person. Only here RT says whether somebody is privileged, that is an agent. */
export const personBody = (page: Page, rest: string, login: string, signal: AbortSignal) =>
  get(page, `${rest}/user/${encodeURIComponent(login)}`, PersonBody, signal);

/** A collection, newest page first; the oldest page too when the middle had to be left out. */
async function collect<T>(page: Page, path: string, shape: v.GenericSchema<unknown, T>, signal: AbortSignal) {
  const Items = v.object({ items: v.array(shape) });
  const items: T[] = [];
  for (let number = 1; number <= MOST_PAGES; number++) {
    const query = `per_page=${PER_PAGE}&page=${number}&orderby=id&order=DESC`;
    const answer = await get(page, `${path}&${query}`, Items, signal);
    if (isRefusal(answer)) return answer;
    items.push(...answer.items);
    if (answer.items.length < PER_PAGE) return { items, cut: false };
  }
  const oldest = await get(page, `${path}&per_page=${PER_PAGE}&orderby=id&order=ASC`, Items, signal);
  if (isRefusal(oldest)) return oldest;
  return { items: [...items, ...oldest.items.toReversed()], cut: true };
}

/** Plain text is preferred; a mail that came as HTML only is turned into text. */
function bodyOf(parts: readonly Attachment[]): string {
  const body = parts.filter((part) => part.Filename === '');
  const plain = body.find((part) => part.ContentType.startsWith('text/plain'));
  if (plain) return plain.Content;
  const html = body.find((part) => part.ContentType.startsWith('text/html'));
  return html ? htmlToText(html.Content) : '';
}

function spokenIn({ id, Type, Created }: Transaction, parts: readonly Attachment[]): Spoken[] {
  const author = parts[0]?.Creator;
  if (!author) return [];
  const name = author.RealName || author.EmailAddress || author.id;
  const message = { id, author: name, at: Date.parse(Created), text: bodyOf(parts) };
  return [{ isNote: Type === 'Comment', login: author.id, message }];
}

/**
 * The messages of a ticket. Types and times come from the transactions, texts and authors from the attachments (5.0.3 leaves
 * the content of a transaction empty); copies of outgoing mail are transactions of another type and drop out.
 */
export async function thread(page: Page, rest: string, id: string, signal: AbortSignal): Promise<Thread | Refusal> {
  const [transactions, attachments] = await Promise.all([
    collect(page, `${rest}/ticket/${id}/history?fields=Type,Created`, Transaction, signal),
    collect(
      page,
      `${rest}/ticket/${id}/attachments?fields=ContentType,Content,Filename,Creator,TransactionId` +
        '&fields[Creator]=EmailAddress,RealName',
      Attachment,
      signal,
    ),
  ]);
  if (isRefusal(transactions)) return transactions;
  if (isRefusal(attachments)) return attachments;
  const parts = Map.groupBy(attachments.items, (part) => part.TransactionId);
  const said = transactions.items.filter(({ Type }) => /^(?:Create|Correspond|Comment)$/.test(Type));
  return {
    spoken: said.toReversed().flatMap((each) => spokenIn(each, parts.get(each.id)?.toReversed() ?? [])),
    cut: transactions.cut || attachments.cut,
    people: new Map(attachments.items.map(({ Creator }) => [Creator.id, Creator])),
  };
}
