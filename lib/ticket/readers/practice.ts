import { buildTicket } from '../build';
import type { Message, Ticket, TicketKey } from '../contract';
import { pick, type Way } from '../pick';
import { plainText } from '../plainText';
import type { Page, Reader } from '../reader';
import { CHANNELS } from '../../kernel/enums';

// The practice desk is our own page: its marks are made to be read.
const TICKET: Way[] = [{ css: '[data-practice="ticket"]', why: 'the open ticket' }];
const THREAD: Way[] = [{ css: '[data-practice="thread"]', why: 'the messages of the open ticket' }];

const PATH = /\/practice\.html$/;

const text = (root: ParentNode, mark: string): string => {
  const element = root.querySelector(`[data-practice="${mark}"]`);
  return element ? plainText(element) : '';
};
const texts = (root: ParentNode, mark: string): string[] =>
  [...root.querySelectorAll(`[data-practice="${mark}"]`)].map((element) => plainText(element));

function message(element: Element): Message {
  const role = element.getAttribute('data-role');
  return {
    id: element.getAttribute('data-id') ?? '',
    author: text(element, 'author'),
    role: role === 'customer' || role === 'agent' || role === 'note' ? role : 'system',
    at: Date.parse(element.querySelector('time')?.dateTime ?? ''),
    text: text(element, 'text'),
  };
}

function shown(page: Page, key: TicketKey): Ticket | undefined {
  const root = pick(page.document, TICKET);
  if (root?.getAttribute('data-ticket') !== key.id) return undefined;
  const channel = root.getAttribute('data-channel');
  const thread = pick(root, THREAD);
  return buildTicket({
    key,
    url: page.url.href,
    subject: text(root, 'subject'),
    status: text(root, 'status'),
    ...(CHANNELS.some((each) => each === channel) && { channel: channel as (typeof CHANNELS)[number] }),
    requester: {
      name: text(root, 'name'),
      emails: texts(root, 'email'),
      phones: texts(root, 'phone'),
      ids: texts(root, 'customer-id'),
    },
    messages: [...(thread?.querySelectorAll('[data-practice="message"]') ?? [])].map(message),
    tags: texts(root, 'tag'),
    fields: [...root.querySelectorAll('[data-practice="field"]')].map((row) => ({
      label: text(row, 'label'),
      value: text(row, 'value'),
    })),
  });
}

export const NAME = 'Practice desk';

/** The practice desk that comes with the extension. */
export const reader: Reader = {
  id: 'practice',
  locate: ({ url }) => {
    const id = /^#\/(\d+)$/.exec(url.hash)?.[1];
    return url.protocol.endsWith('-extension:') && PATH.test(url.pathname) && id
      ? { base: `${url.protocol}//${url.host}${url.pathname}`, id }
      : undefined;
  },
  glance: shown,
  read: async (page, key) => {
    const ticket = shown(page, key);
    return ticket && { kind: 'ticket', ticket };
  },
  watch: () => THREAD,
  editors: [{ css: '[data-practice="editor"]', why: 'the editor of the chosen kind of reply' }],
  mode: ({ document: doc }) => {
    const mode = doc.querySelector('[data-practice="composer"]')?.getAttribute('data-mode');
    return mode === 'note' || mode === 'public' ? mode : undefined;
  },
};
