/** A stretch of the text, `end` not included. */
export interface Span {
  start: number;
  end: number;
}

const CLOSES: Record<string, string> = { '«': '»', '“': '”', '„': '“”', '"': '"', '‘': '’', '‹': '›' };
const LONGEST = 300;

/** What stands in quotation marks: words of somebody else. Marks that stay open quote nothing. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: { start: number; close: string } | undefined;
  for (const { 0: mark, index } of text.matchAll(/[«»“”„"‘’‹›\n]/g)) {
    if (open?.close.includes(mark) && index - open.start <= LONGEST) {
      spans.push({ start: open.start, end: index + 1 });
      open = undefined;
    } else if (mark === '\n' || (open && index - open.start > LONGEST)) open = undefined;
    if (spans.at(-1)?.end !== index + 1 && !open && CLOSES[mark]) open = { start: index, close: CLOSES[mark] };
  }
  return spans;
}

/** The text with what stands in quotation marks blank, place for place. */
export const withoutQuotes = (text: string): string =>
  quotedSpans(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

/** Whether two stretches share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The lines of a numbered or dotted list; what one of several lines says is a choice. A single line is no list. */
export function listedSpans(text: string): Span[] {
  const lines = [...text.matchAll(/^[ \t]{0,8}(?:\p{N}{1,2}[.)]|[•–*-])[ \t].*$/gmu)];
  return lines.length < 2 ? [] : lines.map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}
