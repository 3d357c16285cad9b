const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const SKIPPED = /^(?:BUTTON|NOSCRIPT|SCRIPT|STYLE|SVG|TEMPLATE)$/i;

function walk(node: Node, out: string[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const keep = node.parentElement?.closest('pre') ?? null;
    out.push(keep ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/\s+/g, ' '));
    return;
  }
  const name = node.nodeName;
  if (name === 'BR') out.push('\n');
  if (SKIPPED.test(name) || name === 'BR') return;
  const block = BLOCK.test(name);
  if (block) out.push('\n');
  for (const child of node.childNodes) walk(child, out);
  if (block) out.push(name === 'P' ? '\n\n' : '\n');
}

/**
 * The text below a node as a person would read it, with line breaks where blocks begin and end. Unlike `innerText` it forces no
 * layout. Scripts, styles and buttons are left out.
 */
export function plainText(node: Node): string {
  const out: string[] = [];
  walk(node, out);
  return out
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text of an HTML string. It is parsed into a document that loads and runs nothing. */
export const htmlToText = (html: string): string => plainText(new DOMParser().parseFromString(html, 'text/html').body);
