import type { Editor, Writing } from './editor';
import { isHtml } from './editor';
import { flowOf } from './flow';
import { placesOf } from './places';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

const lines = (text: string): string => text.split('\n').map(escape).join('<br>');

/** The text as paragraphs, or as a part of one; every character of it is text, never markup. */
export function toHtml({ text, direction }: Writing): string {
  if (direction === undefined) return lines(text);
  const dir = direction === 'rtl' ? ' dir="rtl"' : '';
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p${dir}>${lines(paragraph)}</p>`)
    .join('');
}

/** Firefox shows a content script the page's objects through a veil; this is the page's own view of one. */
const unveiled = <T extends object>(value: T): T => (value as T & { wrappedJSObject?: T }).wrappedJSObject ?? value;

/**
 * Offers the text as a paste, which rich editors handle cleanly and can undo. In Firefox the event must be made of the page's own
 * classes and filled after it is made, or it arrives empty (Bugzilla 1654724). Returns whether the editor took it.
 */
function paste(element: HTMLElement, writing: Writing): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const page = unveiled(view);
  const init = new page.Object() as ClipboardEventInit;
  Object.assign(init, { bubbles: true, cancelable: true });
  init.clipboardData = new page.DataTransfer();
  const event = new page.ClipboardEvent('paste', init);
  event.clipboardData?.setData('text/plain', writing.text);
  event.clipboardData?.setData('text/html', toHtml(writing));
  return !unveiled(element).dispatchEvent(event);
}

function focus(element: HTMLElement): Selection | null {
  const { ownerDocument: doc } = element;
  doc.defaultView?.focus();
  element.focus();
  return doc.getSelection();
}

/** Focuses the editor and, where the caret is not in it, puts it at the end. */
function placeCaret(element: HTMLElement): void {
  const selection = focus(element);
  if (!selection || (selection.anchorNode && element.contains(selection.anchorNode))) return;
  selection.selectAllChildren(element);
  selection.collapseToEnd();
}

/** Selects words that stand in the element once. How often they do is the answer. */
function select(element: HTMLElement, words: string): number {
  const { text, places } = flowOf(element);
  const line = words.replace(/\s+/g, ' ');
  // Words of several lines are no part of one paragraph.
  const found = words.includes('\n') ? [] : placesOf(text, line);
  const [at = 0] = found;
  const [first, last] = [places[at], places[at + line.length - 1]];
  if (found.length === 1 && first && last)
    focus(element)?.setBaseAndExtent(first.node, first.offset, last.node, last.offset + 1);
  return found.length;
}

/** A contenteditable element: plain ones and the bodies of rich editors, in the page or in a frame of it. */
export const richText: Editor = {
  kind: 'richText',
  claims: (element) => isHtml(element) && element.isContentEditable,
  insert: (element, writing) => {
    placeCaret(element);
    if (!paste(element, writing)) element.ownerDocument.execCommand('insertHTML', false, toHtml(writing));
  },
  select,
  selected: (element) => element.ownerDocument.getSelection()?.toString() ?? '',
  read: (element) => element.textContent ?? '',
};
