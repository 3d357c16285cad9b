import type { Editor } from './editor';
import { placesOf } from './places';

/**
 * A plain textarea; a field of one line holds a search, a subject or an address, never a reply. `insertText` keeps the page's undo; forms
 * that watch for `change` are told.
 */
export const textField: Editor = {
  kind: 'textField',
  claims: (element) =>
    element.nodeName === 'TEXTAREA' &&
    !(element as HTMLTextAreaElement).readOnly &&
    !(element as HTMLTextAreaElement).disabled,
  insert: (element, { text }) => {
    const field = element as HTMLTextAreaElement;
    field.focus();
    if (!field.ownerDocument.execCommand('insertText', false, text)) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
  },
  select: (element, words) => {
    const field = element as HTMLTextAreaElement;
    const places = placesOf(field.value, words);
    const [at = 0] = places;
    if (places.length === 1) {
      field.focus();
      field.setSelectionRange(at, at + words.length);
    }
    return places.length;
  },
  selected: (element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  },
  read: (element) => (element as HTMLTextAreaElement).value,
};
