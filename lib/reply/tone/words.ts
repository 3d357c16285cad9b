import { asciiDigits } from '../../kernel/text';

/** How the words of one language are told apart and made comparable; part of its `tone.json`. */
export interface Spelling {
  /** Words that an apostrophe joins are several words (`dell'ordine`). */
  elision: boolean;
  /** Words written apart or together: the first are joined to the next word, the second to the one before. */
  glue: { next: string[]; previous: string[] };
  /** Short forms, frequent slips and spoken forms, with the words that they stand for. */
  same: Record<string, string>;
  /** Words whose full stop doesn't end a sentence. */
  abbreviations: string[];
}

/** One word as it is compared, with its place in the text. Several words of one short form have the same place. */
export interface Word {
  form: string;
  /** Written with a capital inside a sentence: the name of somebody or something. */
  isName: boolean;
  start: number;
  end: number;
}

/** A run of words that belongs together: matching never leaves it. */
export interface Sentence {
  words: readonly Word[];
  start: number;
  end: number;
  isQuestion: boolean;
}

interface Folding {
  elision: boolean;
  next: ReadonlySet<string>;
  previous: ReadonlySet<string>;
  same: ReadonlyMap<string, readonly string[]>;
  abbreviations: ReadonlySet<string>;
}

/** Longer runs are cut, so that a text without full stops costs no more than one with them. */
const LONGEST_SENTENCE = 150;
const LONGEST_WORD = 40;

const PIECE = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’‘`´ʼ][\p{L}\p{M}]+)*|[.!?…؟;؛\n]+/gu;
const IS_WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}[\p{L}\p{N}]*\p{Ll}/u;
const LETTERS: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه', ё: 'е' };

/** A word without marks above and below, in lower case, with one form for letters that are written in several. */
export const foldWord = (word: string): string =>
  asciiDigits(
    word
      .slice(0, LONGEST_WORD)
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}\u0640]+/gu, '')
      .toLowerCase()
      .replace(/[’‘`´ʼ]/g, "'")
      .replace(/[يىكةۀё]/g, (letter) => LETTERS[letter] ?? letter),
  );

const folded = (words: readonly string[]): Set<string> => new Set(words.map(foldWord));

const foldings = new WeakMap<Spelling, Folding>();
function foldingOf(spelling: Spelling): Folding {
  const known = foldings.get(spelling) ?? {
    elision: spelling.elision,
    next: folded(spelling.glue.next),
    previous: folded(spelling.glue.previous),
    same: new Map(
      Object.entries(spelling.same).map(([short, long]) => [foldWord(short), long.split(' ').map(foldWord)] as const),
    ),
    abbreviations: folded(spelling.abbreviations),
  };
  foldings.set(spelling, known);
  return known;
}

/** The forms of one written word: a short form gives several. */
function formsOf(form: string, { same }: Folding): readonly string[] {
  const known = same.get(form);
  if (known) return known;
  const bare = form.replace(/'s$/, '').replaceAll("'", '');
  return same.get(bare) ?? [bare];
}

/** The words of a match of `PIECE`: one, or the parts that apostrophes join in a language with elision. */
function written(piece: string, start: number, { elision }: Folding): Word[] {
  const isName = (part: string): boolean => CAPITAL.test(part);
  if (!elision) return [{ form: foldWord(piece), isName: isName(piece), start, end: start + piece.length }];
  const parts: Word[] = [];
  let from = start;
  for (const part of piece.split(/['’‘`´ʼ]/)) {
    parts.push({ form: foldWord(part), isName: isName(part), start: from, end: from + part.length });
    from += part.length + 1;
  }
  return parts;
}

/** Words as they are compared: joined where the language writes them apart, short forms spelt out. */
function compared(words: readonly Word[], folding: Folding): Word[] {
  const joined: Word[] = [];
  let isOpen = false;
  for (const word of words) {
    const before = joined.at(-1);
    if (before && (isOpen || folding.previous.has(word.form)))
      joined[joined.length - 1] = { ...before, form: before.form + word.form, end: word.end };
    else joined.push(word);
    isOpen = folding.next.has(word.form);
  }
  return joined.flatMap((word, index) =>
    formsOf(word.form, folding).map((form) => ({ ...word, form, isName: word.isName && index > 0 })),
  );
}

const isEnd = (marks: string, next: string | undefined, before: Word | undefined, folding: Folding): boolean => {
  if (/[\n!?؟;؛…]|\.\./.test(marks)) return true;
  const isAbbreviation = before !== undefined && folding.abbreviations.has(before.form);
  return (next === undefined || /[\s"'»”)\]]/.test(next)) && !isAbbreviation;
};

/** The sentences of a text, each with its words; a long one in parts. */
export function sentencesOf(text: string, spelling: Spelling): Sentence[] {
  const folding = foldingOf(spelling);
  const sentences: Sentence[] = [];
  let open: Word[] = [];
  const close = (marks: string): void => {
    const first = open[0];
    const last = open.at(-1);
    if (first && last)
      sentences.push({
        words: compared(open, folding),
        start: first.start,
        end: last.end,
        isQuestion: /[?؟]/.test(marks),
      });
    open = [];
  };
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (!IS_WORD.test(piece)) {
      if (isEnd(piece, text[index + piece.length], open.at(-1), folding)) close(piece);
      continue;
    }
    open.push(...written(piece, index, folding).filter(({ form }) => form !== ''));
    if (open.length >= LONGEST_SENTENCE) close('');
  }
  close('');
  return sentences;
}

/** The words of one phrase, for patterns: they pass through the same as the words of a text. */
export function phraseWords(phrase: string, spelling: Spelling): readonly string[] {
  const folding = foldingOf(spelling);
  const pieces = (phrase.match(PIECE) ?? []).filter((piece) => IS_WORD.test(piece));
  const words = pieces.flatMap((piece) => written(piece, 0, folding)).filter(({ form }) => form !== '');
  return compared(words, folding).map(({ form }) => form);
}
