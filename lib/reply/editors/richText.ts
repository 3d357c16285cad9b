import type { Editor, Writing } from './editor';
import { isHtml } from './editor';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** The text as paragraphs; every character of it is text, never markup. */
export const toHtml = ({ text, direction }: Writing): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => {
      const dir = direction === 'rtl' ? ' dir="rtl"' : '';
      return `<p${dir}>${paragraph.split('\n').map(escape).join('<br>')}</p>`;
    })
    .join('');

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

/** Focuses the editor and, where the caret is not in it, puts it at the end. */
function placeCaret(element: HTMLElement): void {
  const { ownerDocument: doc } = element;
  doc.defaultView?.focus();
  element.focus();
  const selection = doc.getSelection();
  if (!selection || (selection.anchorNode && element.contains(selection.anchorNode))) return;
  selection.selectAllChildren(element);
  selection.collapseToEnd();
}

/** A contenteditable element: plain ones and the bodies of rich editors, in the page or in a frame of it. */
export const richText: Editor = {
  kind: 'richText',
  claims: (element) => isHtml(element) && element.isContentEditable,
  insert: (element, writing) => {
    placeCaret(element);
    if (!paste(element, writing)) element.ownerDocument.execCommand('insertHTML', false, toHtml(writing));
  },
  read: (element) => element.textContent ?? '',
};
