import { buildTicket } from '@/lib/ticket/build';
import type { Message, Ticket, TicketKey } from '@/lib/ticket/contract';
import { pick, type Way } from '@/lib/ticket/pick';
import { plainText } from '@/lib/ticket/plainText';
import type { Page, Reader } from '@/lib/ticket/reader';

const DESK: Way[] = [{ css: 'body.served-desk', why: 'every page of the served desk' }];
const TICKET: Way[] = [{ css: '.ticket', why: 'the open ticket' }];
const THREAD: Way[] = [{ css: '.thread', why: 'its messages' }];
const GONE: Way[] = [{ css: '.gone', why: 'what stands there instead of a deleted ticket' }];
const LOGIN: Way[] = [{ css: 'form.login', why: 'the login form' }];

const lineOf = (root: ParentNode, css: string): string => root.querySelector(css)?.textContent ?? '';

/** The parts of a message stand in the same order always. */
function message(element: Element): Message {
  const [header, body] = element.children;
  const [, author, time] = header?.children ?? [];
  return {
    id: element.getAttribute('data-id') ?? '',
    author: author?.textContent ?? '',
    role: element.getAttribute('data-role') === 'agent' ? 'agent' : 'customer',
    at: Date.parse(time?.getAttribute('datetime') ?? ''),
    text: body ? plainText(body) : '',
  };
}

const field = ({ firstElementChild: label, lastElementChild: value }: Element) => ({
  label: label?.textContent ?? '',
  value: value?.textContent ?? '',
});

function shown({ document: doc, url }: Page, key: TicketKey, isWhole: boolean): Ticket | undefined {
  const root = pick(doc, TICKET);
  if (root?.getAttribute('data-ticket') !== key.id) return undefined;
  const email = lineOf(root, '.requester .mail');
  return buildTicket({
    key,
    url: url.href,
    subject: lineOf(root, '.subject'),
    status: 'open',
    channel: 'email',
    requester: { name: lineOf(root, '.requester strong'), emails: email ? [email] : [], phones: [], ids: [] },
    messages: isWhole ? [...root.querySelectorAll('.thread > .message')].map(message) : [],
    tags: [],
    fields: isWhole ? [...root.querySelectorAll('.field')].map(field) : [],
  });
}

/** The served desk of the tests. It is in the test build only. */
export const served: Reader = {
  id: 'served',
  locate: ({ url }) => {
    const id = /^\/tickets\/(\d+)$/.exec(url.pathname)?.[1];
    return url.hostname === '127.0.0.1' && id ? { base: url.origin, id } : undefined;
  },
  isLogin: ({ document: doc }) => pick(doc, DESK) !== undefined && pick(doc, LOGIN) !== undefined,
  glance: (page, key) => shown(page, key, false),
  read: async (page, key) => {
    if (pick(page.document, GONE)) return { kind: 'gone', why: 'deleted', key };
    const ticket = shown(page, key, true);
    return ticket && { kind: 'ticket', ticket };
  },
  watch: () => THREAD,
  editors: [{ css: '.editor', why: 'the only editor' }],
};
