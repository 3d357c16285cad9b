/** How mail programs of one language mark what is not the writer's own. */
export interface QuoteWords {
  /** Ends the line before quoted history: "On 3 May Anna wrote:". */
  wrote: readonly string[];
  /** Names of the header lines that Outlook and others put above it. */
  headers: readonly string[];
  /** Begins the line that a program adds below, or above what it forwards. */
  footers: readonly string[];
}

/** More than this is not read of one message. */
const LONGEST_READ = 20_000;
const LONGEST_LINE = 300;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const LOOKS_LIKE_HTML = /<(?:html|body|div|p|br|table|span|blockquote)[\s/>]/i;
/** Parts of a mail's markup that hold no words of the writer. */
const HIDDEN = ['blockquote', 'style', 'script', 'head'].map((tag) => new RegExp(`<(/?)${tag}(?=[\\s/>])`, 'gi'));
const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** A text with each part blank, from its outermost opening tag to the one that closes it; one that is never closed goes to the end. */
function withoutPart(text: string, tags: RegExp): string {
  let [kept, from, depth] = ['', 0, 0];
  for (const { 1: slash, index } of text.matchAll(tags)) {
    if (slash === '' && depth++ === 0) {
      kept += text.slice(from, index);
      from = index;
    } else if (slash !== '' && depth > 0 && --depth === 0) {
      kept += blank(text.slice(from, index));
      from = index;
    }
  }
  return kept + (depth > 0 ? blank(text.slice(from)) : text.slice(from));
}

/** Markup made blank, place for place: what is left stands where it stood. */
function withoutMarkup(text: string): string {
  if (!LOOKS_LIKE_HTML.test(text)) return text;
  return HIDDEN.reduce(withoutPart, text)
    .replace(/<(?:br|\/p|\/div|\/tr|\/li)[^<>]{0,200}>/gi, (tag) => `\n${' '.repeat(tag.length - 1)}`)
    .replace(/<[^<>]{0,2000}>/g, blank)
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/gi, (name) => (ENTITIES[name.toLowerCase()] ?? ' ').padEnd(name.length));
}

const lower = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[*_\u200c\u200e\u200f]/g, '')
    .trim();
const isRule = (line: string): boolean => /^[-_=—–]{5,}/.test(line);

/** What a mail program names above history, and a person who tells a story rarely does: a year, a time or an address. */
const NAMED = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})|\p{Nd}:\p{Nd}{2}|@/u;

/** True for the line that stands above quoted history, or below what the writer wrote. */
function endsOwnWords(line: string, next: string, words: QuoteWords): boolean {
  if (line === '--') return true;
  if (line.length === 0 || line.length > LONGEST_LINE) return false;
  const bare = line.replace(/^[-_=—–>\s]+|[-_=—–\s]+$/g, '');
  if (words.footers.some((footer) => bare.startsWith(footer)) && (isRule(line) || bare.length < 80)) return true;
  const both = /[:：]$/.test(line) ? line : `${line} ${next.slice(0, LONGEST_LINE)}`;
  if (/\p{Nd}/u.test(line) && NAMED.test(both) && both.endsWith(':') && words.wrote.some((verb) => both.includes(verb)))
    return true;
  return /<[^<>\s]+@[^<>\s]+>\s*:$/.test(both) && /\p{Nd}/u.test(both);
}

const isHeader = (line: string, words: QuoteWords): boolean =>
  words.headers.some((name) => line.startsWith(`${name}:`) || line.startsWith(`${name} :`));

const HEADERS_OF_ONE = 3;

/** True where the next line that is not empty is quoted: then the writer's words go on below it. */
const isAnsweredBelow = (lines: readonly string[], index: number): boolean =>
  (lines.slice(index + 1, index + 4).find((line) => line.trim() !== '') ?? '').trimStart().startsWith('>');

/**
 * A message in the writer's own words: quoted lines, the history of older mails, signatures and markup are blank in it. What is left stands where
 * it stood, so that places can be shown in the original. Linear in the length of the text.
 */
export function ownWords(text: string, words: QuoteWords): string {
  const lines = withoutMarkup(text.slice(0, LONGEST_READ)).split('\n');
  const plain = lines.map(lower);
  const heads = new Set<number>();
  const end = plain.findIndex((line, index) => {
    if (endsOwnWords(line, plain[index + 1] ?? '', words)) {
      if (isAnsweredBelow(lines, index)) heads.add(index);
      return !heads.has(index);
    }
    if (!isHeader(line, words)) return false;
    const block = plain.slice(index, index + HEADERS_OF_ONE + 1).filter((each) => isHeader(each, words));
    return block.length >= HEADERS_OF_ONE;
  });
  return lines
    .map((line, index) =>
      (end >= 0 && index >= end) || heads.has(index) || /^\s*[>|]/.test(line) ? blank(line) : line,
    )
    .join('\n')
    .trimEnd();
}

/** The words of several languages as one: a customer may answer in another language than their mail program speaks. */
export const quoteWords = (all: readonly QuoteWords[]): QuoteWords => ({
  wrote: all.flatMap(({ wrote }) => wrote),
  headers: all.flatMap(({ headers }) => headers),
  footers: all.flatMap(({ footers }) => footers),
});
