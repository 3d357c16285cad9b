import { bareWords } from '../../kernel/text';
import { isHtml, type Editor, type Writing } from './editor';
import { richText } from './richText';
import { textField } from './textField';

const EDITORS: readonly Editor[] = [textField, richText];

const ARRIVAL_TRIES = 20;
const ARRIVAL_PAUSE_MS = 50;

/** The kind of editor that an element is. */
export const kindOf = (element: Element): Editor | undefined => EDITORS.find((editor) => editor.claims(element));

/** The element that takes the text: the element itself, or the body of the editor's frame. */
export function editable(element: Element | undefined): HTMLElement | undefined {
  if (!element?.isConnected) return undefined;
  const inner = element.nodeName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument?.body : element;
  return isHtml(inner) && element.checkVisibility() && kindOf(inner) ? inner : undefined;
}

/** Asks again and again whether something arrived, for up to a second: some editors take it over in their own time. */
export async function arrives(ask: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < ARRIVAL_TRIES; attempt++) {
    if (ask()) return true;
    await new Promise((resolve) => setTimeout(resolve, ARRIVAL_PAUSE_MS));
  }
  return false;
}

/** Letters and digits only: an editor may keep paragraphs without any space between them. */
const squeeze = (text: string): string => bareWords(text).replaceAll(' ', '');

/**
 * Writes at the caret of an editor and looks whether the text arrived. Never presses a button, never sends. False when the text can't be found in the editor afterwards.
 */
export async function insert(element: HTMLElement, writing: Writing): Promise<boolean> {
  const editor = kindOf(element);
  if (!editor) return false;
  const wanted = squeeze(writing.text);
  const count = (): number => squeeze(editor.read(element)).split(wanted).length - 1;
  const before = count();
  editor.insert(element, writing);
  return arrives(() => count() > before);
}
