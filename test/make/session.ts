import { vi } from 'vitest';
import { Session } from '@/lib/page/session';
import { buildTicket } from '@/lib/ticket/build';
import type { InsertAsk, TaggedReport, TicketKey } from '@/lib/ticket/contract';
import type { Page, Reader } from '@/lib/ticket/reader';

export const key = (id: string): TicketKey => ({ helpdesk: 'toy', base: 'http://localhost:3000', id });

/** A single-page helpdesk: `#/7` is ticket 7, the document shows it in `main[data-id]`. */
export const toy: Reader = {
  id: 'toy',
  locate: ({ url }) => {
    const id = /^#\/(\w+)$/.exec(url.hash)?.[1];
    return id ? { base: url.origin, id } : undefined;
  },
  glance: ({ document: doc }, wanted) => {
    const main = doc.querySelector('main');
    if (main?.dataset.id !== wanted.id) return undefined;
    const name = main.querySelector('h1')?.textContent ?? '';
    return buildTicket({
      key: wanted,
      url: 'http://localhost:3000',
      subject: 'Lamp',
      requester: { name, emails: [], phones: [], ids: [] },
      messages: [...main.querySelectorAll('p')].map((each) => ({
        author: name,
        role: 'customer' as const,
        text: each.textContent ?? '',
      })),
      tags: [],
      fields: [],
    });
  },
  read: async (page, wanted) => {
    const ticket = toy.glance(page, wanted);
    return ticket && { kind: 'ticket', ticket };
  },
  watch: () => [{ css: 'main', why: 'messages' }],
  editors: [{ css: 'textarea', why: 'the only one' }],
  mode: ({ document: doc }) => (doc.querySelector('textarea')?.name === 'note' ? 'note' : 'public'),
};

/** A session in a page that shows ticket 7, with a panel beside it that a test opens and closes. */
export function makeSession() {
  location.hash = '#/7';
  show('7', 'Ann');
  // The test document has no layout and no editing commands; real browsers are asked in the end-to-end tests.
  Element.prototype.checkVisibility = () => true;
  document.execCommand = vi.fn(() => false);
  const stop = new AbortController();
  const told: TaggedReport[] = [];
  const panel = { isOpen: true };
  const start = (
    readers: readonly Reader[] = [toy],
    get: Page['get'] = () => Promise.reject(new Error('offline')),
  ): Session =>
    new Session({
      window,
      readers,
      get,
      pageId: 'page',
      tell: async (report) => {
        if (panel.isOpen) told.push(report);
        return panel.isOpen;
      },
      signal: stop.signal,
    });
  return { start, told, panel, stop: () => stop.abort() };
}

/** Has the document show a ticket. */
export function show(id: string, name: string, text = 'It is broken'): void {
  document.body.innerHTML = `<main data-id="${id}"><h1>${name}</h1><p>${text}</p></main><textarea></textarea>`;
}

/** Changes the address as a single-page helpdesk does. */
export const goTo = (hash: string): void => {
  location.hash = hash;
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};

/** What the panel asks to have written on ticket 7. */
export const ask = (change: Partial<InsertAsk> = {}): InsertAsk => ({
  key: key('7'),
  mode: 'public',
  text: 'Dear Ann,\n\nsorry.',
  direction: 'ltr',
  ...change,
});
