// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followCaret, type Caret } from '@/lib/reply/editors/focus';
import { replaceWords } from '@/lib/page/insertReply';
import type { Page, Reader } from '@/lib/ticket/reader';
import { goTo, key, makeSession } from '../../make/session';

const page: Page = {
  url: new URL('http://localhost:3000/7'),
  document,
  get: () => Promise.reject(new Error('offline')),
};
const reader = { editors: [{ css: '.reply', why: 'the reply editor' }] } as unknown as Reader;

let stop: AbortController;
let caret: Caret;

const replace = (words: string, text: string): Promise<unknown> =>
  replaceWords(page, reader, caret, { key: key('7'), words, text });

/** The test document has no layout and no editing; real browsers are asked in the end-to-end tests. */
function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  Element.prototype.checkVisibility = () => true;
  document.execCommand = vi.fn(() => false);
  return document.querySelector<HTMLElement>('.reply')!;
}

function showField(value: string): HTMLTextAreaElement {
  const field = show('<textarea class="reply"></textarea>') as HTMLTextAreaElement;
  field.value = value;
  return field;
}

/** A rich editor without a paste of its own: the browser's command writes into what is selected. */
function showRich(html: string) {
  const editor = show(`<div class="reply" tabindex="0">${html}</div>`);
  Object.defineProperty(editor, 'isContentEditable', { value: true });
  Object.assign(window, {
    DataTransfer: class {
      setData = vi.fn();
    },
    ClipboardEvent: Event,
  });
  const command = vi.fn((_name: string, _ui?: boolean, html = '') => {
    const range = document.getSelection()?.getRangeAt(0);
    range?.deleteContents();
    range?.insertNode(range.createContextualFragment(html));
    return true;
  });
  document.execCommand = command;
  return { editor, command };
}

beforeEach(() => {
  stop = new AbortController();
  caret = followCaret(document, stop.signal);
});
afterEach(() => stop.abort());

describe('better words in a plain field', () => {
  it('take the place of those that stand there once, and of nothing else', async () => {
    const field = showField('Dear Ann,\ncalm down. Bye');
    expect(await replace('calm down.', 'I see why.')).toEqual({ kind: 'replaced' });
    expect(field.value).toBe('Dear Ann,\nI see why. Bye');
  });

  it.each([
    ['gone', 'Dear Ann, calmed down.'],
    ['twice', 'calm down, please calm down'],
  ])('are refused where the others are %s', async (reason, value) => {
    const field = showField(value);
    expect(await replace('calm down', 'wait')).toEqual({ kind: 'refused', reason });
    expect(field.value).toBe(value);
  });

  it('are refused where the words stand in longer ones only', async () => {
    showField('We are recalm downing it.');
    expect(await replace('calm down', 'wait')).toEqual({ kind: 'refused', reason: 'gone' });
  });

  it('that the page does not keep are reported', async () => {
    const field = showField('calm down');
    field.addEventListener('input', () => (field.value = 'calm down'));
    expect(await replace('calm down', 'wait')).toEqual({ kind: 'refused', reason: 'notArrived' });
  });
});

describe('better words in a rich editor', () => {
  it('take the place of words in several pieces, and make no paragraph', async () => {
    const { editor, command } = showRich('<p>Dear Ann,</p><p>Please <b>calm&nbsp; </b>down, it is late.</p><p>Bye</p>');
    expect(await replace('calm down', 'bear with <us>')).toEqual({ kind: 'replaced' });
    expect(command).toHaveBeenCalledWith('insertHTML', false, 'bear with &lt;us&gt;');
    expect([...editor.children].map(({ textContent }) => textContent)).toEqual([
      'Dear Ann,',
      'Please bear with <us>, it is late.',
      'Bye',
    ]);
  });

  it('are refused where the words go over two lines', async () => {
    const { editor } = showRich('<div>calm</div>down<br>calm<br>down');
    const before = editor.innerHTML;
    for (const words of ['calm down', 'calm\ndown'])
      expect(await replace(words, 'wait')).toEqual({ kind: 'refused', reason: 'gone' });
    expect(editor.innerHTML).toBe(before);
  });

  it('are not written where the editor keeps a selection of its own', async () => {
    const { editor, command } = showRich('<p>Please calm down.</p>');
    editor.addEventListener('focus', () => setTimeout(() => document.getSelection()?.selectAllChildren(editor), 10));
    expect(await replace('calm down', 'wait')).toEqual({ kind: 'refused', reason: 'notArrived' });
    expect(editor.textContent).toBe('Please calm down.');
    expect(command).not.toHaveBeenCalled();
  });
});

describe('better words', () => {
  it('are refused where there is no editor, and when the page shows another ticket by now', async () => {
    show('<p>nothing</p>');
    expect(await replace('calm down', 'wait')).toEqual({ kind: 'refused', reason: 'noEditor' });
    const session = makeSession();
    const running = session.start();
    goTo('#/8');
    const ask = { key: key('7'), words: 'calm down', text: 'wait' };
    expect(await running.replace(ask)).toEqual({ kind: 'refused', reason: 'movedOn' });
    session.stop();
  });
});
