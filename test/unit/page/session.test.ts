// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reader } from '@/lib/ticket/reader';
import { eventually } from '../../make/eventually';
import { goTo, key, makeSession, show, toy } from '../../make/session';

let session: ReturnType<typeof makeSession>;
beforeEach(() => {
  session = makeSession();
});
afterEach(() => session.stop());

describe('a page', () => {
  it('tells who and what at once, then everything, each with its number', async () => {
    session.start();
    await eventually(() => expect(session.told.at(-1)?.report).toMatchObject({ kind: 'ticket', reading: false }));
    expect(session.told.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(session.told[0]?.report).toMatchObject({
      kind: 'ticket',
      reading: true,
      ticket: { key: key('7'), requester: { name: 'Ann' } },
    });
  });

  it('that shows no ticket says so', async () => {
    location.hash = '#inbox';
    session.start();
    await eventually(() => expect(session.told.at(-1)?.report).toEqual({ kind: 'noTicket' }));
  });

  it('never tells the old ticket under the new address: it waits until the document has caught up', async () => {
    session.start();
    await eventually(() => expect(session.told).toHaveLength(2));
    goTo('#/8');
    await eventually(() => expect(session.told.at(-1)?.report).toEqual({ kind: 'opening', key: key('8') }));
    show('8', 'Bob');
    await eventually(() =>
      expect(session.told.at(-1)?.report).toMatchObject({
        reading: false,
        ticket: { key: key('8'), requester: { name: 'Bob' } },
      }),
    );
  });

  it('tells of a new message', async () => {
    session.start();
    await eventually(() => expect(session.told).toHaveLength(2));
    document.querySelector('main')?.append(Object.assign(document.createElement('p'), { textContent: 'Hello?' }));
    await eventually(() =>
      expect(session.told.at(-1)?.report).toMatchObject({ ticket: { messages: [{}, { text: 'Hello?' }] } }),
    );
  });

  it('says nothing when only times tick', async () => {
    session.start();
    await eventually(() => expect(session.told).toHaveLength(2));
    const heading = document.querySelector('p')?.firstChild;
    if (heading) heading.nodeValue = 'It is broken';
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(session.told).toHaveLength(2);
  });

  it('whose reader fails names the reader, and does not break', async () => {
    session.start([{ ...toy, read: () => Promise.reject(new Error('shape changed')) }]);
    await eventually(() =>
      expect(session.told.at(-1)?.report).toMatchObject({
        kind: 'broken',
        helpdesk: 'toy',
        detail: expect.stringContaining('shape changed'),
      }),
    );
  });

  it('that comes back from the browser’s cache tells anew, as another document', async () => {
    session.start();
    await eventually(() => expect(session.told).toHaveLength(2));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await eventually(() => expect(session.told.at(-1)?.page).not.toBe('page'));
  });
});

describe('while no panel is open', () => {
  const read = vi.fn(toy.read);
  const glance = vi.fn(toy.glance);
  const shy: Reader = { ...toy, read, glance };
  beforeEach(() => {
    session.panel.isOpen = false;
    read.mockImplementation(toy.read);
    glance.mockImplementation(toy.glance);
  });
  const idle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

  it('a page is read once, and not again however it changes', async () => {
    session.start([shy]);
    await idle();
    goTo('#/8');
    show('8', 'Bob');
    await idle();
    expect([read.mock.calls.length, glance.mock.calls.length]).toEqual([1, 1]);
  });

  it('a page is read anew as soon as a panel asks, and tells of changes from then on', async () => {
    const running = session.start([shy]);
    await idle();
    session.panel.isOpen = true;
    expect((await running.report()).report).toMatchObject({ ticket: { requester: { name: 'Ann' } } });
    goTo('#/8');
    show('8', 'Bob');
    await eventually(() =>
      expect(session.told.at(-1)?.report).toMatchObject({ ticket: { requester: { name: 'Bob' } } }),
    );
  });

  it('a page that was read rests, and has its next report numbered on', async () => {
    session.panel.isOpen = true;
    const running = session.start([shy]);
    await eventually(() => expect(session.told).toHaveLength(2));
    session.panel.isOpen = false;
    goTo('#/8');
    await idle();
    const { length } = read.mock.calls;
    goTo('#/7');
    await idle();
    expect(read.mock.calls).toHaveLength(length);
    session.panel.isOpen = true;
    expect((await running.report()).seq).toBeGreaterThan(2);
  });
});
