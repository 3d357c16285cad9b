import { editable } from './insert';

/** Remembers where the agent typed, since a click into the panel takes the focus away from the page. */
export interface Caret {
  /**
   * The editor last typed in that is still on the page, among those that the selectors find: the agent may have looked for something
   * or filled in a copy address since, and neither is a reply.
   */
  last: (editors: readonly string[]) => HTMLElement | undefined;
}

const deepest = (doc: Document): Element | null => {
  let element = doc.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** True when the element is one of the editors or lies inside one, open shadow roots included. */
function isWithin(element: Element, editors: readonly string[]): boolean {
  if (editors.some((css) => element.closest(css))) return true;
  const root = element.getRootNode();
  return 'host' in root && isWithin(root.host as Element, editors);
}

/** Follows the focus of a document and of the same-origin editor frames in it until `signal` is aborted. */
export function followCaret(doc: Document, signal: AbortSignal): Caret {
  /** Newest last; those that have left the page are dropped, so that their documents can go too. */
  let typedIn: Element[] = [];
  const note = (element: Element): void => {
    if (editable(element)) typedIn = [...typedIn.filter((each) => each !== element && each.isConnected), element];
  };
  const focused = (event: FocusEvent): void => {
    const target = event.composedPath()[0];
    if (target && (target as Node).nodeType === Node.ELEMENT_NODE) note(target as Element);
  };
  doc.addEventListener('focusin', focused, { capture: true, signal });
  // A frame that takes the focus is the document's active element when the window loses it.
  const left = (): void => {
    const active = deepest(doc);
    if (active?.nodeName === 'IFRAME') note(active);
  };
  doc.defaultView?.addEventListener('blur', left, { capture: true, signal });
  return { last: (editors) => editable(typedIn.findLast((each) => editable(each) && isWithin(each, editors))) };
}
