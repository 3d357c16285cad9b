// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertReply } from '@/lib/page/insertReply';
import { followCaret, type Caret } from '@/lib/reply/editors/focus';
import type { Way } from '@/lib/ticket/pick';
import type { Page, Reader } from '@/lib/ticket/reader';

const REPLY: Way[] = [{ css: '.reply', why: 'the reply editors of the ticket' }];

const page: Page = {
  url: new URL('http://localhost:3000/7'),
  document,
  get: () => Promise.reject(new Error('offline')),
};

let stop: AbortController;
let caret: Caret;

const insert = (editors: Way[] = REPLY, mode: 'public' | 'note' = 'public'): Promise<unknown> =>
  insertReply(page, { editors } as unknown as Reader, caret, {
    key: { helpdesk: 'toy', base: 'http://localhost:3000', id: '7' },
    mode,
    text: 'Dear Ann',
    direction: 'ltr',
  });

function show(html: string): void {
  document.body.innerHTML = html;
  // The test document has no layout and no editing; real browsers are asked in the end-to-end tests.
  Element.prototype.checkVisibility = () => true;
  document.execCommand = vi.fn(() => false);
}
const typeIn = (css: string): void => document.querySelector<HTMLElement>(css)?.focus();
const value = (css: string): string | undefined => document.querySelector<HTMLTextAreaElement>(css)?.value;

beforeEach(() => {
  stop = new AbortController();
  caret = followCaret(document, stop.signal);
});
afterEach(() => stop.abort());

describe('a reply is written', () => {
  it.each([
    ['a search field', '<input id="other" type="search">'],
    ['a subject', '<input id="other" name="subject">'],
    ['a copy address', '<textarea id="other" name="cc"></textarea>'],
  ])('into the reply editor when %s was typed in last', async (_what, field) => {
    show(`${field}<textarea class="reply"></textarea>`);
    typeIn('#other');
    expect(await insert()).toEqual({ kind: 'inserted' });
    expect([value('#other'), value('.reply')]).toEqual(['', 'Dear Ann']);
  });

  it('never as a note to colleagues where nobody knows whom the editor writes to', async () => {
    show('<textarea class="reply"></textarea>');
    expect(await insert(REPLY, 'note')).toEqual({ kind: 'refused', reason: 'wrongMode' });
    expect(value('.reply')).toBe('');
  });

  it('into the editor last typed in where a page has several, whatever was typed in since', async () => {
    show(
      '<textarea class="reply" id="a"></textarea><textarea class="reply" id="b"></textarea><textarea id="cc"></textarea>',
    );
    for (const css of ['#a', '#b', '#cc']) typeIn(css);
    await insert();
    expect(['#a', '#b', '#cc'].map(value)).toEqual(['', 'Dear Ann', '']);
  });

  it('into the first editor when the one last typed in has left the page', async () => {
    show('<textarea class="reply" id="a"></textarea><textarea class="reply" id="b"></textarea>');
    typeIn('#b');
    document.querySelector('#b')?.remove();
    await insert();
    expect(value('#a')).toBe('Dear Ann');
  });

  it('into a field that lies inside the editor, behind a shadow root too', async () => {
    show('<textarea class="reply" id="a"></textarea><div class="reply" id="host"></div>');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('textarea');
    root?.append(inner);
    inner.focus();
    await insert();
    expect([value('#a'), inner.value]).toEqual(['', 'Dear Ann']);
  });

  it('into the body of the frame that is the editor', async () => {
    show('<textarea class="reply" id="a"></textarea><iframe class="reply" tabindex="0"></iframe>');
    const frame = document.querySelector('iframe')!;
    const { body } = frame.contentDocument!;
    Object.defineProperty(body, 'isContentEditable', { value: true });
    body.ownerDocument.execCommand = vi.fn((_name, _ui, html) => Boolean((body.innerHTML = html ?? '')));
    Object.assign(frame.contentWindow!, {
      DataTransfer: class {
        setData = vi.fn();
      },
      ClipboardEvent: Event,
    });
    frame.focus();
    window.dispatchEvent(new FocusEvent('blur'));
    await insert();
    expect([value('#a'), body.textContent]).toEqual(['', 'Dear Ann']);
  });

  it('nowhere when the page has no reply editor, or one of a single line', async () => {
    show('<textarea id="cc"></textarea><input class="reply">');
    typeIn('#cc');
    typeIn('.reply');
    expect(await insert()).toEqual({ kind: 'refused', reason: 'noEditor' });
    expect([value('#cc'), value('.reply')]).toEqual(['', '']);
  });
});
