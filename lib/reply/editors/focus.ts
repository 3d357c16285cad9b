import { editable } from './insert';

/** Remembers where the agent last typed, since a click into the panel takes the focus away from the page. */
export interface Caret {
  /** The editor last typed in, while it is still on the page. */
  last: () => HTMLElement | undefined;
}

const deepest = (doc: Document): Element | null => {
  let element = doc.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** Follows the focus of a document and of the same-origin editor frames in it until `signal` is aborted. */
export function followCaret(doc: Document, signal: AbortSignal): Caret {
  let last: Element | undefined;
  const note = (event: FocusEvent): void => {
    const target = event.composedPath()[0];
    if (target && (target as Node).nodeType === Node.ELEMENT_NODE && editable(target as Element))
      last = target as Element;
  };
  doc.addEventListener('focusin', note, { capture: true, signal });
  // A frame that takes the focus is the document's active element when the window loses it.
  doc.defaultView?.addEventListener(
    'blur',
    () => {
      const active = deepest(doc);
      if (active?.nodeName === 'IFRAME' && editable(active)) last = active;
    },
    { capture: true, signal },
  );
  return { last: () => editable(last) };
}
