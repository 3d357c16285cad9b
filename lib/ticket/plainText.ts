const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set('BUTTON NOSCRIPT SCRIPT STYLE svg SVG TEMPLATE'.split(' '));

/** Stands for a line break that is kept, until those of the page's source are gone. */
const BREAK = '\ue000';

const textIn = (text: string | null, isPre: boolean): string =>
  isPre ? (text ?? '').replaceAll('\n', BREAK) : (text ?? '');

function walk(parent: Element, out: string[], isPre: boolean): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) out.push(textIn(child.nodeValue, isPre));
    else if (child.nodeType === Node.ELEMENT_NODE) take(child as Element, out, isPre);
  }
}

function take(element: Element, out: string[], isWithinPre: boolean): void {
  const name = element.nodeName;
  if (name === 'BR') out.push(BREAK);
  if (SKIPPED.has(name) || name === 'BR') return;
  const isBlock = BLOCKS.has(name);
  if (isBlock) out.push(BREAK);
  walk(element, out, isWithinPre || name === 'PRE');
  if (isBlock) out.push(name === 'P' ? BREAK + BREAK : BREAK);
}

/**
 * The text below an element as a person would read it, with line breaks where blocks begin and end. Unlike `innerText` it forces no
 * layout. Scripts, styles and buttons are left out.
 */
export function plainText(element: Element): string {
  const out: string[] = [];
  take(element, out, element.closest('pre') !== null);
  return out
    .join('')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .replace(/ ?\ue000 ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text of an HTML string. It is parsed into a document that loads and runs nothing. */
export const htmlToText = (html: string): string => plainText(new DOMParser().parseFromString(html, 'text/html').body);
