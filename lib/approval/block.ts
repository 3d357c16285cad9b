import { cleanLine } from '../kernel/text';

export type BlockKind = 'request' | 'answer';

/** A signed text as it stands in a note, a mail or a file. */
export interface Block {
  kind: BlockKind;
  jws: string;
}

const WIDTH = 64;
/** More letters than any request or answer has: a longer block is no block of ours. */
export const LONGEST_BLOCK = 24_000;
/** In one text. */
const MOST_BLOCKS = 20;
/** An Ed25519 signature in base64url. After so many letters a block is over, whatever dashes follow. */
const SIGNATURE_LETTERS = 86;

/** A line of the head: nothing that stands in it can be taken for the frame. */
const inHead = (text: string): string =>
  cleanLine(text, 400)
    .replace(/-{2,}/g, '–')
    .replace(/(BEGIN|END)(?=\s+AMENDS)/g, '$1:');

/**
 * The text in which a request or an answer travels: lines for people first, then the signed text between two marks. The lines are data and can't
 * fake the frame; only what is signed counts.
 */
export function blockText(kind: BlockKind, jws: string, head: readonly string[]): string {
  const name = kind.toUpperCase();
  const body = jws.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];
  return [...head.map(inHead), '', `-----BEGIN AMENDS ${name}-----`, ...body, `-----END AMENDS ${name}-----`, ''].join(
    '\n',
  );
}

// What helpdesks put between and around letters: soft hyphens, joiners, direction marks, control characters.
const UNSEEN =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- they are what is removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ENTITIES = /&(?:nbsp|shy|gt|zwnj|zwj|#160|#173|#62);/g;
const TAGS = /<\/?(?:br|wbr|p|div|span|pre|blockquote)\b[^<>]{0,200}>/gi;
const HYPHENS = /[\u2010\u2011\u2212\ufe63\uff0d]/g;
const SPACES_AND_QUOTES = /[\s>|]+/g;
const MARKS = /(BEGIN|END) AMENDS (REQUEST|ANSWER)/g;

/** The text as far as blocks go: one space for any run of spaces, line ends and quote marks. */
const flattened = (text: string): string =>
  text
    .replace(TAGS, ' ')
    .replace(ENTITIES, ' ')
    .replace(UNSEEN, '')
    .replace(HYPHENS, '-')
    .replace(SPACES_AND_QUOTES, ' ');

/** The signed text out of what stands between two marks: its letters, up to the end of the signature. */
function signedText(between: string): string {
  const letters = between.replace(/[^\w.-]/g, '').replace(/^-+/, '');
  const signature = letters.lastIndexOf('.') + 1;
  return letters.slice(0, Math.min(signature + SIGNATURE_LETTERS, LONGEST_BLOCK + 1));
}

/**
 * All blocks in a text, each once, in their order, whatever a helpdesk did to it: wrapped anew, quoted, trimmed, made from HTML, sprinkled with
 * marks that nobody sees. Nothing is checked; takes time in proportion to the length of the text.
 */
export function findBlocks(text: string): Block[] {
  const flat = flattened(text);
  const found = new Map<string, Block>();
  let open: { name: string; from: number } | undefined;
  for (const { 0: mark, 1: edge, 2: name = '', index } of flat.matchAll(MARKS)) {
    if (edge === 'END' && open?.name === name) {
      const jws = signedText(flat.slice(open.from, index));
      found.set(`${name} ${jws}`, { kind: name === 'REQUEST' ? 'request' : 'answer', jws });
      if (found.size === MOST_BLOCKS) break;
    }
    open = edge === 'BEGIN' ? { name, from: index + mark.length } : undefined;
  }
  return [...found.values()];
}
