import { buildTicket, nameAndMail, type Found } from '../build';
import type { Message, Missing, Requester, Ticket, TicketKey } from '../contract';
import { pick, pickAll, type Way } from '../pick';
import { plainText } from '../plainText';
import type { Page, Reader, Reading } from '../reader';
import {
  isRefusal,
  personBody,
  thread,
  ticketBody,
  type Refusal,
  type Thread,
  type TicketBody,
} from '../rest/request-tracker';

// All ways checked on Debian's RT 5.0.3.
const HEADING: Way[] = [{ css: '#header h1', why: 'the page heading names number and subject in every theme' }];
const STATUS: Way[] = [{ css: '.status .current-value', why: 'the shown value; the edit form repeats the label' }];
const REQUESTOR: Way[] = [{ css: '.requestors .current-value .user', why: 'people box of the ticket page' }];
const FIELDS: Way[] = [
  { css: '.custom-field:not(.unset-field)', why: 'one row for each custom field that has a value' },
];
const MESSAGES: Way[] = [{ css: '.transaction.message', why: 'the history without system entries' }];

const HISTORY: Way[] = [{ css: '.history-container', why: 'filled after the page has loaded' }];

const PATH = /^(.*)\/Ticket\/(?:Display|History|Update|Modify[A-Za-z]*)\.html$/;

const text = (element: Element | null | undefined): string => (element ? plainText(element) : '');

function shownId(doc: Document): string | undefined {
  return /#(\d+):/.exec(pick(doc, HEADING)?.textContent ?? doc.title)?.[1];
}

const subject = (doc: Document): string => /#\d+:\s*(.*)$/s.exec(text(pick(doc, HEADING)) || doc.title)?.[1] ?? '';

/** How RT shows somebody: a customer as "Name <mail>", an agent as "login (Name)". */
function person(element: Element | null): ReturnType<typeof nameAndMail> {
  const [shown, login, name] = /^(\S+) \((.+)\)$/.exec(text(element)) ?? [text(element)];
  return name ? { ...nameAndMail(login ?? ''), name } : nameAndMail(shown);
}

const shownRequestors = (doc: Document) => pickAll(doc, REQUESTOR).map(person);

/** The first requestor: of several each is somebody of their own. */
function shownRequester(doc: Document): Requester {
  const { name, email } = shownRequestors(doc)[0] ?? {};
  return { ...(name && { name }), emails: email ? [email] : [], phones: [], ids: [] };
}

/** What the page itself shows: enough to say who and what before the server has answered. */
function shown(page: Page, key: TicketKey): Found {
  const { document: doc } = page;
  const status = text(pick(doc, STATUS));
  return {
    key,
    url: `${key.base}/Ticket/Display.html?id=${key.id}`,
    subject: subject(doc),
    ...(status && { status }),
    channel: 'email',
    requester: shownRequester(doc),
    messages: [],
    tags: [],
    fields: pickAll(doc, FIELDS).map((row) => ({
      label: text(row.querySelector('.label span, .label')),
      value: text(row.querySelector('.current-value')),
    })),
  };
}

/** How a comment (an internal note) is headed, in RT's languages that we speak; the page has no other mark of it. */
const NOTE_HEADING = /comments? added|комментари|commenti? aggiunt/i;

/** The messages as the page shows them, for servers whose REST is switched off. Their times have no zone and are left out. */
function shownMessages(doc: Document): Message[] {
  const customers = shownRequestors(doc);
  return pickAll(doc, MESSAGES).map((element) => {
    const { name, email } = person(element.querySelector('.description .user'));
    const isCustomer = customers.some((each) => (email === undefined ? name === each.name : email === each.email));
    const isNote = NOTE_HEADING.test(text(element.querySelector('.description')));
    const id = element.getAttribute('data-transaction-id');
    return {
      ...(id && { id }),
      author: name ?? email ?? '',
      role: isNote ? 'note' : isCustomer ? 'customer' : 'agent',
      text: text(element.querySelector('.messagebody')),
    };
  });
}

/** The first requestor, by the people who wrote; one who has not written is asked for. Of several each is somebody of their own. */
async function requester(
  page: Page,
  rest: string,
  { Requestor: [first] }: TicketBody,
  people: Thread['people'],
  signal: AbortSignal,
): Promise<Requester> {
  if (!first) return { emails: [], phones: [], ids: [] };
  const { id } = first;
  const asked = people.get(id) ?? (await personBody(page, rest, id, signal));
  const { RealName, EmailAddress } = isRefusal(asked) ? { RealName: '', EmailAddress: '' } : asked;
  const email = EmailAddress || (id.includes('@') ? id : '');
  return { ...(RealName && { name: RealName }), emails: email ? [email] : [], phones: [], ids: [id] };
}

function refused(refusal: Exclude<Refusal, 'unavailable'>, key: TicketKey): Reading {
  return refusal === 'login' ? { kind: 'login', helpdesk: key.helpdesk } : { kind: 'gone', key, why: refusal };
}

/**
 * The requesters are the customers; who else writes is an agent unless RT says that the person is not privileged. Each is asked about once.
 */
async function withRoles(
  page: Page,
  rest: string,
  spoken: Thread['spoken'],
  customers: readonly string[],
  signal: AbortSignal,
) {
  const others = [...new Set(spoken.map(({ login }) => login))].filter((login) => !customers.includes(login));
  const asked = await Promise.all(others.slice(0, 5).map((login) => personBody(page, rest, login, signal)));
  const outsiders = others.filter((_, index) => {
    const person = asked[index];
    return person !== undefined && !isRefusal(person) && (person.Privileged === 0 || person.Privileged === '0');
  });
  return spoken.map(({ isNote, login, message }): Message => {
    const isCustomer = customers.includes(login) || outsiders.includes(login);
    return { ...message, role: isNote ? 'note' : isCustomer ? 'customer' : 'agent' };
  });
}

/** The ticket's own data over what the page shows. */
const joined = (found: Found, body: TicketBody): Found => ({
  ...found,
  subject: body.Subject,
  ...(body.Status && { status: body.Status }),
  fields: body.CustomFields.map(({ name, values }) => ({ label: name, value: values.join(', ') })),
});

async function fromServer(page: Page, key: TicketKey, signal: AbortSignal): Promise<Reading | 'unavailable'> {
  const rest = `${new URL(key.base).pathname.replace(/\/$/, '')}/REST/2.0`;
  const [body, talk] = await Promise.all([ticketBody(page, rest, key.id, signal), thread(page, rest, key.id, signal)]);
  if (isRefusal(body)) return body === 'unavailable' ? body : refused(body, key);
  if (body.Status === 'deleted') return { kind: 'gone', key, why: 'deleted' };
  const found = joined(shown(page, key), body);
  if (isRefusal(talk)) {
    const missing: Missing[] = [{ part: 'messages', reason: talk === 'unavailable' ? 'unknownShape' : 'refused' }];
    const messages = shownMessages(page.document);
    return { kind: 'ticket', ticket: buildTicket({ ...found, messages, missing }) };
  }
  const customers = body.Requestor.map(({ id }) => id);
  const [people, messages] = await Promise.all([
    requester(page, rest, body, talk.people, signal),
    withRoles(page, rest, talk.spoken, customers, signal),
  ]);
  const missing: Missing[] = talk.cut ? [{ part: 'messages', reason: 'tooMany', read: messages.length }] : [];
  return { kind: 'ticket', ticket: buildTicket({ ...found, requester: people, messages, missing }) };
}

function fromPage(page: Page, key: TicketKey): Reading | undefined {
  if (shownId(page.document) !== key.id) return undefined;
  const found = shown(page, key);
  const missing: Missing[] = [{ part: 'messages', reason: 'refused' }];
  const messages = shownMessages(page.document);
  return {
    kind: 'ticket',
    ticket: buildTicket({ ...found, messages, missing: messages.length > 0 ? [] : missing }),
  };
}

export const NAME = 'Request Tracker';

/** Request Tracker 5, at any address and under any path prefix. */
export const reader: Reader = {
  id: 'request-tracker',
  locate: ({ url }) => {
    const path = PATH.exec(url.pathname);
    const id = url.searchParams.get('id');
    return path && id && /^\d+$/.test(id) ? { base: url.origin + (path[1] ?? ''), id } : undefined;
  },
  isLogin: ({ url, document: doc }) =>
    url.pathname.endsWith('/NoAuth/Login.html') || doc.body?.id === 'comp-NoAuth-Login',
  glance: (page, key): Ticket | undefined =>
    shownId(page.document) === key.id ? buildTicket(shown(page, key)) : undefined,
  read: async (page, key, signal) => {
    const answer = await fromServer(page, key, signal);
    return answer === 'unavailable' ? fromPage(page, key) : answer;
  },
  watch: ({ missing }) => (missing.some(({ part }) => part === 'messages') ? HISTORY : []),
  editors: [
    {
      css: '#cke_UpdateContent:has(.cke_button_off:not(.cke_button_expandable)) iframe.cke_wysiwyg_frame',
      why: 'rich text: CKEditor 4 in a frame; its buttons (those without a menu) wake when what is written can be undone',
    },
    {
      css: '#cke_UpdateContent:not(:has(.cke_button:not(.cke_button_expandable))) iframe.cke_wysiwyg_frame',
      why: 'the same without such buttons',
    },
    { css: 'textarea#UpdateContent:not(.richtext)', why: 'rich text switched off' },
  ],
  mode: ({ document: doc }) => {
    const type = doc.querySelector<HTMLSelectElement>('select#UpdateType, [name=UpdateType]')?.value;
    if (type === undefined) return undefined;
    return type === 'private' ? 'note' : 'public';
  },
  replyUrl: (key, mode) =>
    `${key.base}/Ticket/Update.html?Action=${mode === 'note' ? 'Comment' : 'Respond'}&id=${encodeURIComponent(key.id)}`,
};
