import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from '@/lib/page/session';
import { buildTicket } from '@/lib/ticket/build';
import type { InsertAsk, TaggedReport, TicketKey } from '@/lib/ticket/contract';
import type { Page, Reader } from '@/lib/ticket/reader';

const key = (id: string): TicketKey => ({ helpdesk: 'toy', base: 'http://localhost:3000', id });

/** A single-page helpdesk: `#/7` is ticket 7, the document shows it in `main[data-id]`. */
const toy: Reader = {
  id: 'toy',
  name: 'Toy desk',
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

let stop = new AbortController();
let told: TaggedReport[] = [];
let hasPanel = true;

function show(id: string, name: string, text = 'It is broken'): void {
  document.body.innerHTML = `<main data-id="${id}"><h1>${name}</h1><p>${text}</p></main><textarea></textarea>`;
}
function start(
  readers: readonly Reader[] = [toy],
  get: Page['get'] = () => Promise.reject(new Error('offline')),
): Session {
  return new Session({
    window,
    readers,
    get,
    pageId: 'page',
    isHeard: async () => hasPanel,
    tell: async (report) => {
      if (hasPanel) told.push(report);
      return hasPanel;
    },
    signal: stop.signal,
  });
}
const ask = (change: Partial<InsertAsk> = {}): InsertAsk => ({
  key: key('7'),
  mode: 'public',
  text: 'Dear Ann,\n\nsorry.',
  direction: 'ltr',
  ...change,
});
const goTo = (hash: string): void => {
  location.hash = hash;
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};

beforeEach(() => {
  stop.abort();
  stop = new AbortController();
  told = [];
  hasPanel = true;
  location.hash = '#/7';
  show('7', 'Ann');
  // The test document has no layout and no editing commands; real browsers are asked in the end-to-end tests.
  Element.prototype.checkVisibility = () => true;
  document.execCommand = vi.fn(() => false);
});

describe('a page', () => {
  it('tells who and what at once, then everything, each with its number', async () => {
    start();
    await vi.waitFor(() => expect(told.at(-1)?.report).toMatchObject({ kind: 'ticket', reading: false }));
    expect(told.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(told[0]?.report).toMatchObject({
      kind: 'ticket',
      reading: true,
      ticket: { key: key('7'), requester: { name: 'Ann' } },
    });
  });

  it('that shows no ticket says so', async () => {
    location.hash = '#inbox';
    start();
    await vi.waitFor(() => expect(told.at(-1)?.report).toEqual({ kind: 'noTicket' }));
  });

  it('never tells the old ticket under the new address: it waits until the document has caught up', async () => {
    start();
    await vi.waitFor(() => expect(told).toHaveLength(2));
    goTo('#/8');
    await vi.waitFor(() => expect(told.at(-1)?.report).toEqual({ kind: 'opening', key: key('8') }));
    show('8', 'Bob');
    await vi.waitFor(() =>
      expect(told.at(-1)?.report).toMatchObject({
        reading: false,
        ticket: { key: key('8'), requester: { name: 'Bob' } },
      }),
    );
  });

  it('tells of a new message', async () => {
    start();
    await vi.waitFor(() => expect(told).toHaveLength(2));
    document.querySelector('main')?.append(Object.assign(document.createElement('p'), { textContent: 'Hello?' }));
    await vi.waitFor(() =>
      expect(told.at(-1)?.report).toMatchObject({ ticket: { messages: [{}, { text: 'Hello?' }] } }),
    );
  });

  it('says nothing when only times tick', async () => {
    start();
    await vi.waitFor(() => expect(told).toHaveLength(2));
    const heading = document.querySelector('p')?.firstChild;
    if (heading) heading.nodeValue = 'It is broken';
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(told).toHaveLength(2);
  });

  it('whose reader fails names the reader, and does not break', async () => {
    start([{ ...toy, read: () => Promise.reject(new Error('shape changed')) }]);
    await vi.waitFor(() =>
      expect(told.at(-1)?.report).toMatchObject({
        kind: 'broken',
        helpdesk: 'toy',
        detail: expect.stringContaining('shape changed'),
      }),
    );
  });

  it('that comes back from the browser’s cache tells anew, as another document', async () => {
    start();
    await vi.waitFor(() => expect(told).toHaveLength(2));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.waitFor(() => expect(told.at(-1)?.page).not.toBe('page'));
  });
});

describe('while no panel is open', () => {
  const read = vi.fn(toy.read);
  const glance = vi.fn(toy.glance);
  const shy: Reader = { ...toy, read, glance };
  beforeEach(() => {
    hasPanel = false;
    read.mockImplementation(toy.read);
    glance.mockImplementation(toy.glance);
  });
  const idle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

  it('a page is not read, however it changes', async () => {
    start([shy]);
    goTo('#/8');
    show('8', 'Bob');
    await idle();
    expect([read.mock.calls, glance.mock.calls]).toEqual([[], []]);
  });

  it('a page is read as soon as a panel asks, and tells of changes from then on', async () => {
    const session = start([shy]);
    await idle();
    hasPanel = true;
    expect((await session.report()).report).toMatchObject({ ticket: { requester: { name: 'Ann' } } });
    goTo('#/8');
    show('8', 'Bob');
    await vi.waitFor(() => expect(told.at(-1)?.report).toMatchObject({ ticket: { requester: { name: 'Bob' } } }));
  });

  it('a page that was read rests, and has its next report numbered on', async () => {
    hasPanel = true;
    const session = start([shy]);
    await vi.waitFor(() => expect(told).toHaveLength(2));
    hasPanel = false;
    goTo('#/8');
    await idle();
    const { length } = read.mock.calls;
    goTo('#/7');
    await idle();
    expect(read.mock.calls).toHaveLength(length);
    hasPanel = true;
    expect((await session.report()).seq).toBeGreaterThan(2);
  });
});

describe('a reply', () => {
  it('is refused when the page shows another ticket by now', async () => {
    const session = start();
    goTo('#/8');
    expect(await session.insert(ask())).toEqual({ kind: 'refused', reason: 'movedOn' });
  });

  it('for the customer is refused when the editor writes an internal note', async () => {
    const session = start();
    const field = document.querySelector('textarea');
    if (field) field.name = 'note';
    expect(await session.insert(ask())).toMatchObject({ kind: 'refused', reason: 'wrongMode' });
    expect(field?.value).toBe('');
  });

  it('is refused when there is no editor', async () => {
    document.querySelector('textarea')?.remove();
    expect(await start().insert(ask())).toEqual({ kind: 'refused', reason: 'noEditor' });
  });

  it('goes to the caret and is seen to have arrived', async () => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Before after';
    field.setSelectionRange(7, 7);
    expect(await start().insert(ask({ text: 'MIDDLE ' }))).toEqual({ kind: 'inserted' });
    expect(field.value).toBe('Before MIDDLE after');
  });

  it('that the editor does not keep is reported', async () => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.addEventListener('input', () => (field.value = ''));
    expect(await start().insert(ask())).toEqual({ kind: 'refused', reason: 'notArrived' });
  });
});
