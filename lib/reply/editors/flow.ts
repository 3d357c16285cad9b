/** A character in the page: its text node, and its place there. */
interface Place {
  node: Text;
  offset: number;
}

/** What stands in an element as a person reads it, with one space between words, and where each character of it is. */
interface Flow {
  text: string;
  /** As many as the text has characters; none where a line ends. */
  places: (Place | undefined)[];
}

/** Ends a line. No words have it: what goes on in another block is not one text. */
const LINE_END = '\ue000';

function endLine(flow: Flow): void {
  flow.text += LINE_END;
  flow.places.push(undefined);
}

function take(node: Text, flow: Flow): void {
  for (let offset = 0; offset < node.data.length; offset++) {
    const sign = node.data[offset] ?? '';
    const isSpace = /\s/.test(sign);
    if (isSpace && / $|\ue000$/.test(flow.text.slice(-1))) continue;
    flow.text += isSpace ? ' ' : sign;
    flow.places.push({ node, offset });
  }
}

function walk(parent: Element, flow: Flow): void {
  for (const child of parent.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) take(child as Text, flow);
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const display = parent.ownerDocument.defaultView?.getComputedStyle(child as Element).display ?? '';
    if (display === 'none') continue;
    const isInLine = /^(?:inline|contents)/.test(display) && child.nodeName !== 'BR';
    if (!isInLine) endLine(flow);
    walk(child as Element, flow);
    if (!isInLine) endLine(flow);
  }
}

/** Reads the flow of an element's text. */
export function flowOf(element: Element): Flow {
  const flow: Flow = { text: '', places: [] };
  walk(element, flow);
  return flow;
}
