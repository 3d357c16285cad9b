/** A text ready to be written into a page. */
export interface Writing {
  text: string;
  /** That of its paragraphs; absent for words within a line, which make none. */
  direction?: 'ltr' | 'rtl';
}

/** One kind of editor that pages use, and how a text is put at its caret. One file each in this folder. */
export interface Editor {
  kind: string;
  /** True when this element is an editor of the kind. */
  claims: (element: Element) => boolean;
  /** Writes at the caret so that the page notices and its undo works. */
  insert: (element: HTMLElement, writing: Writing) => void;
  /** How often words stand in it, each time whole. Where it is once, they are selected: what is written next takes their place. */
  select: (element: HTMLElement, words: string) => number;
  /** The words that are selected in it. */
  selected: (element: HTMLElement) => string;
  /** The text that the editor holds now. */
  read: (element: HTMLElement) => string;
}

/** True for elements of any window, frames included (an `instanceof` of this window's classes is not). */
export const isHtml = (node: unknown): node is HTMLElement =>
  typeof node === 'object' && node !== null && (node as Node).nodeType === 1 && 'dataset' in node;
